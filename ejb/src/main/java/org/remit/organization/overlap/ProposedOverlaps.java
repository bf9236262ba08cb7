package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.remit.organization.DutyContent;

/** Finds the duties in force that proposed ones overlap with: one look-up in the index for each, two queries for all. */
@ApplicationScoped
public class ProposedOverlaps {

    /** As many for each duty; who decides wants the closest. */
    static final int SHOWN = 3;

    @Inject
    IndexInForce inForce;

    @Inject
    Overlaps overlaps;

    private record Hit(int place, DutyContent duty, Match match) {}

    /**
     * In the order of the duties, the most alike first; what has no text yet has none.
     *
     * @param position the code of the position that they are proposed for, or null for a new one
     */
    public List<ProposedOverlap> of(String position, List<DutyContent> duties) {
        return in(inForce.index(), position, duties);
    }

    /** Those of a new position's duties, with what was in force a minute ago at most. */
    public List<ProposedOverlap> ofNew(List<DutyContent> duties) {
        return in(inForce.recent(), null, duties);
    }

    private List<ProposedOverlap> in(DutyIndex index, String position, List<DutyContent> duties) {
        List<Hit> hits = new ArrayList<>();
        for (int place = 0; place < duties.size(); place++) {
            DutyContent duty = duties.get(place);
            if (duty.text() != null && !duty.text().isEmpty()) {
                DutyText text = new DutyText(0, duty.code(), position, duty.function(), duty.text());
                for (Match match : index.alike(text, SHOWN)) {
                    hits.add(new Hit(place, duty, match));
                }
            }
        }
        return hits.isEmpty() ? List.of() : described(hits);
    }

    private List<ProposedOverlap> described(List<Hit> hits) {
        Map<Long, OverlapSide> sides =
                overlaps.sides(hits.stream().map(hit -> hit.match.second().id()).collect(Collectors.toSet()));
        List<String> codes = hits.stream()
                .map(hit -> hit.duty.code())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<PastDecision> past = codes.isEmpty() ? List.of() : overlaps.past(codes, codes(sides.values()));
        return hits.stream().map(hit -> described(hit, sides, past)).toList();
    }

    private static ProposedOverlap described(Hit hit, Map<Long, OverlapSide> sides, List<PastDecision> past) {
        OverlapSide with = sides.get(hit.match.second().id());
        PastDecision decision = past.stream()
                .filter(found -> found.isOn(hit.duty.code(), with.code()))
                .findFirst()
                .orElse(null);
        return ProposedOverlap.of(hit.place, hit.duty.text(), with, hit.match.score(), decision);
    }

    private static List<String> codes(Collection<OverlapSide> sides) {
        return sides.stream().map(OverlapSide::code).toList();
    }
}

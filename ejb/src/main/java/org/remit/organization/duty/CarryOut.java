package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.overlap.DecidedOverlap;
import org.remit.organization.overlap.DecidedOverlaps;
import org.remit.organization.overlap.OverlapSide;
import org.remit.organization.overlap.Verdict;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** Begins a change of duties with what was decided on two that overlap. */
@ApplicationScoped
class CarryOut {

    @Inject
    DecidedOverlaps decisions;

    /**
     * The duties in force with the decision carried out in them: the position's duty becomes that of a helper, ends, or says
     * what both say.
     *
     * @param ends of two that are merged, whether this one ends
     */
    DutyChangeContent begin(DutyChangeContent start, long decision, boolean ends) {
        DecidedOverlap decided = find(decision);
        OverlapSide own = decided.of(start.position()).orElseThrow(CarryOut::unknown);
        OverlapSide other = decided.besides(own);
        boolean merge = decided.verdict() == Verdict.MERGE;
        List<DutyContent> duties = new ArrayList<>();
        for (DutyContent duty : start.duties()) {
            if (!own.code().equals(duty.code())) {
                duties.add(duty);
            } else if (!merge) {
                duties.add(helping(duty, new DutyPartner(DutyPartner.Kind.POSITION, other.position())));
            } else if (!ends) {
                duties.add(saying(duty, merged(duty.text(), other.text())));
            }
        }
        return start.carryingOut(decision, duties);
    }

    /** Fails when it names a decision that is none, or none on a duty of its position. */
    void refuseOthers(DutyChangeContent content) {
        if (content.carriesOut() != null
                && find(content.carriesOut()).of(content.position()).isEmpty()) {
            throw unknown();
        }
    }

    private DecidedOverlap find(long decision) {
        return decisions.find(decision).orElseThrow(CarryOut::unknown);
    }

    private static DutyContent helping(DutyContent duty, DutyPartner owner) {
        List<DutyPartner> partners = Stream.concat(duty.partners().stream(), Stream.of(owner))
                .distinct()
                .toList();
        return new DutyContent(
                duty.code(), duty.text(), duty.function(), DutyPart.HELPER, partners, duty.reviewBy(), duty.kpis());
    }

    private static DutyContent saying(DutyContent duty, LocalizedText text) {
        return new DutyContent(
                duty.code(), text, duty.function(), duty.part(), duty.partners(), duty.reviewBy(), duty.kpis());
    }

    /** Both texts, one behind the other, for the applicant to make one of. */
    private static LocalizedText merged(LocalizedText own, LocalizedText other) {
        return new LocalizedText(joined("", own.zh(), other.zh()), joined(" ", own.en(), other.en()));
    }

    private static String joined(String between, String one, String other) {
        String both = Stream.of(one, other).filter(Objects::nonNull).distinct().collect(Collectors.joining(between));
        return both.isEmpty() ? null : both;
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("error.overlapUnknown");
    }
}

package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions on overlapping duties, for whoever carries them out. */
@ApplicationScoped
public class DecidedOverlaps {

    @Inject
    CarryingRequests decisions;

    @Inject
    Overlaps overlaps;

    /** What was decided; empty when there is no such decision, or nothing is to change by it. */
    public Optional<DecidedOverlap> find(long id) {
        return decisions.decision(id).filter(OverlapDecision::changesDuties).map(this::described);
    }

    private DecidedOverlap described(OverlapDecision decision) {
        List<String> codes = decision.codes();
        Map<String, OverlapSide> sides = overlaps.latest(codes);
        return new DecidedOverlap(decision.verdict(), sides.get(codes.get(0)), sides.get(codes.get(1)));
    }
}

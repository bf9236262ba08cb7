package org.remit.organization.overlap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.remit.organization.Wiring;
import org.remit.shared.PageRequest;

/** The overlaps without a container, on an entity manager of a test. */
public final class OverlapWiring {

    private OverlapWiring() {}

    static Overlaps overlaps(EntityManager em) {
        Overlaps overlaps = new Overlaps();
        overlaps.em = em;
        return overlaps;
    }

    private static CarryingRequests carrying(EntityManager em) {
        CarryingRequests carrying = new CarryingRequests();
        carrying.em = em;
        return carrying;
    }

    public static DecidedOverlaps decided(EntityManager em) {
        DecidedOverlaps decided = new DecidedOverlaps();
        decided.decisions = carrying(em);
        decided.overlaps = overlaps(em);
        return decided;
    }

    /** Decides on the pair of two duties, and tells the decision's id. */
    public static long decide(EntityManager em, String first, String second, Verdict verdict) {
        compare(em);
        Overlaps overlaps = overlaps(em);
        OverlapPair pair = overlaps.withFirst(List.of(first, second), Wiring.TODAY).stream()
                .filter(found -> List.of(first, second).contains(found.second().code()))
                .findFirst()
                .orElseThrow();
        OverlapDecision decision = overlaps.decision(pair);
        decision.decide(new OverlapWish(pair.id(), verdict, "x"), 5, Wiring.CLOCK.instant());
        overlaps.save(decision);
        return decision.id();
    }

    /** The requests that carry a decision out, and whether each is in force. */
    public static List<String> carryingOut(EntityManager em, long decision) {
        return carrying(em).of(List.of(decision)).stream()
                .map(request -> request.number() + " " + request.inForce())
                .toList();
    }

    /** The verdicts of the pairs of a duty. */
    public static List<Verdict> verdicts(EntityManager em, String code) {
        return overlaps(em).page(null, null, PageRequest.of(0, 20), Wiring.TODAY).items().stream()
                .filter(pair ->
                        pair.first().code().equals(code) || pair.second().code().equals(code))
                .map(OverlapPair::verdict)
                .filter(Objects::nonNull)
                .toList();
    }

    public static Comparison compare(EntityManager em) {
        DutyComparison comparison = new DutyComparison();
        comparison.overlaps = overlaps(em);
        comparison.carrying = carrying(em);
        comparison.clock = Wiring.CLOCK;
        return comparison.compare();
    }

    public static OpenOverlaps open(EntityManager em) {
        OpenOverlaps open = new OpenOverlaps();
        open.overlaps = overlaps(em);
        open.clock = Wiring.CLOCK;
        return open;
    }

    public static ProposedOverlaps proposed(EntityManager em) {
        ProposedOverlaps proposed = new ProposedOverlaps();
        proposed.overlaps = overlaps(em);
        proposed.inForce = new IndexInForce();
        proposed.inForce.overlaps = proposed.overlaps;
        proposed.inForce.clock = Wiring.CLOCK;
        return proposed;
    }
}

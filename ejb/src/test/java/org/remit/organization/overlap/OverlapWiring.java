package org.remit.organization.overlap;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;

/** The overlaps without a container, on an entity manager of a test. */
public final class OverlapWiring {

    private OverlapWiring() {}

    static Overlaps overlaps(EntityManager em) {
        Overlaps overlaps = new Overlaps();
        overlaps.em = em;
        return overlaps;
    }

    public static Comparison compare(EntityManager em) {
        DutyComparison comparison = new DutyComparison();
        comparison.overlaps = overlaps(em);
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

package org.remit.organization.coverage;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;

/** The coverage without a container, on an entity manager of a test. */
public final class CoverageWiring {

    private CoverageWiring() {}

    static CoverageCounts counts(EntityManager em) {
        CoverageCounts counts = new CoverageCounts();
        counts.em = em;
        return counts;
    }

    static CoverageService service(EntityManager em) {
        Wiring wiring = new Wiring(em);
        CoverageMatrices matrices = new CoverageMatrices();
        matrices.counts = counts(em);
        matrices.branches = wiring.branches();
        matrices.clock = Wiring.CLOCK;
        CoverageService service = new CoverageService();
        service.organization = wiring.organization();
        service.matrices = matrices;
        service.counts = matrices.counts;
        service.owners = owners(em);
        return service;
    }

    public static FunctionOwners owners(EntityManager em) {
        FunctionOwners owners = new FunctionOwners();
        owners.counts = counts(em);
        owners.clock = Wiring.CLOCK;
        return owners;
    }
}

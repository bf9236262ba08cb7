package org.remit.people.retention.erasure;

import jakarta.persistence.EntityManager;
import org.remit.people.retention.RetainedRecords;
import org.remit.people.retention.RetentionHouse;
import org.remit.shared.TestAudit;

/** The batches of an erasure without a container. */
final class ErasureHouse {

    private ErasureHouse() {}

    static ErasureSteps steps(EntityManager em, RetainedRecords... features) {
        ErasureSteps steps = new ErasureSteps();
        steps.erasures = new Erasures();
        steps.erasures.em = em;
        steps.book = RetentionHouse.book(em, features);
        steps.audit = TestAudit.service(em, RetentionHouse.CLOCK);
        steps.clock = RetentionHouse.CLOCK;
        return steps;
    }
}

package org.remit.people.retention.hold;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.remit.people.TestPeople;
import org.remit.people.retention.RetentionHouse;
import org.remit.shared.TestAudit;

/** Legal holds without a container, set by the HR manager, who is person 7. */
public final class HoldHouse {

    private HoldHouse() {}

    public static LegalHoldService service(EntityManager em) {
        LegalHoldService service = new LegalHoldService();
        service.holds = new LegalHolds();
        service.holds.em = em;
        service.people = TestPeople.on(em);
        service.user = RetentionHouse.user(7);
        service.audit = TestAudit.service(em, RetentionHouse.CLOCK);
        service.clock = RetentionHouse.CLOCK;
        return service;
    }

    public static long hold(EntityManager em, long person, LocalDate from, String reason) {
        return service(em).set(new HoldWish(person, from, reason));
    }
}

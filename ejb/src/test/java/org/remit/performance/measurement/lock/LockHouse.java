package org.remit.performance.measurement.lock;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;

/** The beans of locks without a container. */
public final class LockHouse {

    private LockHouse() {}

    public static LockBook book(EntityManager em) {
        LockBook book = new LockBook();
        book.locks = new Locks();
        book.locks.em = em;
        book.units = new Wiring(em).units();
        book.clock = Wiring.CLOCK;
        return book;
    }

    static Locks locks(EntityManager em) {
        return book(em).locks;
    }
}

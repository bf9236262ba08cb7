package org.remit.organization.staffing;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What a node of the server remembers of the staffing, without a container. */
public final class StaffingNode {

    private final StaffingMemory memory = new StaffingMemory();

    /** Asking by an entity manager of a test. */
    public StaffingMemory by(EntityManager em, Clock clock) {
        memory.rows = rows(em);
        memory.clock = clock;
        return memory;
    }

    public static StaffingLog log(EntityManager em, Clock clock) {
        StaffingLog log = new StaffingLog();
        log.rows = rows(em);
        log.clock = clock;
        return log;
    }

    static StaffingRows rows(EntityManager em) {
        StaffingRows rows = new StaffingRows();
        rows.em = em;
        return rows;
    }
}

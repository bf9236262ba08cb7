package org.remit.shared;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Ids for rows that are written by batches, as Hibernate draws those of entities. */
public final class Ids {

    /** What one number of the sequence stands for. */
    private static final int BLOCK = 50;

    private Ids() {}

    /** At least this many ids; the sequence counts blocks. */
    public static List<Long> draw(Session session, int count) {
        String next = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("shared_id_seq");
        List<Long> ids = new ArrayList<>();
        while (ids.size() < count) {
            Object last = session.createNativeQuery(next, Object.class).getSingleResult();
            long block = ((Number) last).longValue();
            for (long number = block - BLOCK + 1; number <= block; number++) {
                ids.add(number);
            }
        }
        return ids;
    }
}

package org.remit.people.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/** What is due of the records that the features keep. */
@ApplicationScoped
class OverdueRecords {

    private static final String HELD =
            "EXISTS (SELECT 1 FROM retention_hold h WHERE h.person_id = r.person_id AND h.lifted_at IS NULL)";

    @PersistenceContext
    EntityManager em;

    long count(RetainedRecords records, Limit limit) {
        return count(records, limit, "");
    }

    /** How many of them are about somebody who is under a legal hold. */
    long held(RetainedRecords records, Limit limit) {
        return count(records, limit, " AND " + HELD);
    }

    private long count(RetainedRecords records, Limit limit, String condition) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*)" + due(records, limit) + condition)
                        .setParameter("before", limit.before())
                        .getSingleResult())
                .longValue();
    }

    /** The first of those that may be erased. */
    @SuppressWarnings("unchecked")
    List<Overdue> first(RetainedRecords records, Limit limit, int most) {
        List<Tuple> rows = em.createNativeQuery(
                        "SELECT r.id, r.person_id" + due(records, limit) + " AND NOT " + HELD + " ORDER BY r.id",
                        Tuple.class)
                .setParameter("before", limit.before())
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Overdue(number(row, 0), number(row, 1)))
                .toList();
    }

    private static Long number(Tuple row, int column) {
        return row.get(column) == null ? null : (Long) ((Number) row.get(column)).longValue();
    }

    private static String due(RetainedRecords records, Limit limit) {
        return " FROM (" + records.erasable() + ") r WHERE "
                + switch (limit.basis()) {
                    case PERIOD -> "r.last_day < :before";
                    case LEAVING ->
                        "EXISTS (SELECT 1 FROM people_leaving l WHERE l.person_id = r.person_id AND l.left_at IS NOT NULL"
                                + " AND l.last_day < :before)";
                };
    }
}

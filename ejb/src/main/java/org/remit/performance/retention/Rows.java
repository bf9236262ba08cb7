package org.remit.performance.retention;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Rows of one table or another, by the ids of what they belong to. */
final class Rows {

    private Rows() {}

    /** @param rows a table, and the condition with the parameter {@code ids} */
    static void delete(EntityManager em, String rows, List<Long> ids) {
        em.createNativeQuery("DELETE FROM " + rows).setParameter("ids", ids).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    static List<Long> ids(EntityManager em, String query, List<Long> ids) {
        List<Number> found =
                em.createNativeQuery(query).setParameter("ids", ids).getResultList();
        return found.stream().map(Number::longValue).toList();
    }
}

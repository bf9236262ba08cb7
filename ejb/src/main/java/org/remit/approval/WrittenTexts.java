package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;

/** What people wrote in requests, and the files that they added. */
@ApplicationScoped
class WrittenTexts {

    @PersistenceContext
    EntityManager em;

    /** Not by way of the records themselves, which never change but for this. */
    void erase(Collection<Long> requests, Instant now) {
        em.createNativeQuery("UPDATE approval_decision SET remark = NULL, remark_salt = NULL, erased_at = :now"
                        + " WHERE request_id IN (:requests) AND remark IS NOT NULL")
                .setParameter("now", now)
                .setParameter("requests", requests)
                .executeUpdate();
        em.createNativeQuery("DELETE FROM approval_attachment WHERE request_id IN (:requests)")
                .setParameter("requests", requests)
                .executeUpdate();
    }
}

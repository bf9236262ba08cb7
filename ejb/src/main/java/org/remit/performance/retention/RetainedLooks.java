package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.people.retention.RetainedRecords;

/** Who has looked at somebody's sheet, score or review: that part of the audit log and no other. */
@ApplicationScoped
class RetainedLooks implements RetainedRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "looks";
    }

    @Override
    public String erasable() {
        return "SELECT e.id, e.person_id, CAST(e.happened_at AS DATE) AS last_day FROM shared_audit_entry e"
                + " WHERE e.action IN ('SHEET_READ', 'SCORE_READ', 'SCORE_SEEN', 'REVIEW_READ')";
    }

    @Override
    public void erase(List<Long> ids) {
        Rows.delete(em, "shared_audit_entry WHERE id IN (:ids)", ids);
    }
}

package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.approval.RequestErasure;
import org.remit.people.retention.RetainedRecords;

/** Improvements of what was measured of a person, with the measures and what was said of them. */
@ApplicationScoped
class RetainedImprovements implements RetainedRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    RequestErasure requests;

    @Override
    public String kind() {
        return "improvements";
    }

    @Override
    public String erasable() {
        return "SELECT i.id, a.person_id, CAST(i.closed_at AS DATE) AS last_day FROM performance_improvement i"
                + " JOIN organization_assignment a ON a.id = i.assignment_id WHERE i.stage = 'CLOSED'"
                + " AND NOT EXISTS (SELECT 1 FROM performance_improvement_measure m JOIN approval_request q"
                + " ON q.id = m.request_id WHERE m.improvement_id = i.id AND q.closed_at IS NULL)";
    }

    @Override
    public void erase(List<Long> ids) {
        List<Long> theirs = Rows.ids(
                em,
                "SELECT DISTINCT m.request_id FROM performance_improvement_measure m WHERE m.improvement_id IN (:ids)",
                ids);
        Rows.delete(em, "performance_improvement_measure WHERE improvement_id IN (:ids)", ids);
        Rows.delete(em, "performance_improvement WHERE id IN (:ids)", ids);
        requests.erase(theirs);
    }
}

package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.people.retention.RetainedRecords;

/** Score sheets of persons with their scores and check-ins, once no review and no improvement refers to them any more. */
@ApplicationScoped
class RetainedSheets implements RetainedRecords {

    private static final String SCORES = "IN (SELECT c.id FROM performance_score c WHERE c.sheet_id IN (:ids))";

    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "sheets";
    }

    @Override
    public String erasable() {
        return "SELECT s.id, a.person_id, s.period_to AS last_day FROM performance_sheet s"
                + " JOIN organization_assignment a ON a.id = s.assignment_id"
                + " WHERE NOT EXISTS (SELECT 1 FROM performance_improvement i WHERE i.sheet_id = s.id)"
                + " AND NOT EXISTS (SELECT 1 FROM performance_review_part p JOIN performance_review v ON v.id = p.review_id"
                + " JOIN performance_cycle y ON y.id = v.cycle_id WHERE p.assignment_id = s.assignment_id"
                + " AND s.period_from <= y.last_day AND s.period_to >= y.first_day)";
    }

    @Override
    public void erase(List<Long> ids) {
        Rows.delete(em, "performance_score_line WHERE score_id " + SCORES, ids);
        Rows.delete(
                em,
                "performance_revision_target WHERE revision_id IN (SELECT r.id FROM performance_sheet_revision r"
                        + " WHERE r.sheet_id IN (:ids))",
                ids);
        for (String table : List.of("score", "check_in", "target", "sheet_change", "sheet_revision")) {
            Rows.delete(em, "performance_" + table + " WHERE sheet_id IN (:ids)", ids);
        }
        Rows.delete(em, "performance_sheet WHERE id IN (:ids)", ids);
    }
}

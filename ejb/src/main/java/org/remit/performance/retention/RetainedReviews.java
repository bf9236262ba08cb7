package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.approval.RequestErasure;
import org.remit.people.retention.RetainedRecords;

/** Reviews with what everybody said in them. How many a unit had of each grade stays, so that the cycle can still be compared. */
@ApplicationScoped
class RetainedReviews implements RetainedRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    ErasedGrades grades;

    @Inject
    RequestErasure requests;

    @Override
    public String kind() {
        return "reviews";
    }

    @Override
    public String erasable() {
        return "SELECT v.id, v.person_id, c.last_day FROM performance_review v"
                + " JOIN performance_cycle c ON c.id = v.cycle_id WHERE v.stage = 'CLOSED'";
    }

    @Override
    public void erase(List<Long> ids) {
        grades.count(ids);
        List<Long> theirs = Rows.ids(em, "SELECT v.request_id FROM performance_review v WHERE v.id IN (:ids)", ids);
        Rows.delete(em, "performance_grade_change WHERE review_id IN (:ids)", ids);
        Rows.delete(
                em,
                "performance_review_sheet WHERE part_id IN (SELECT p.id FROM performance_review_part p"
                        + " WHERE p.review_id IN (:ids))",
                ids);
        Rows.delete(em, "performance_review_part WHERE review_id IN (:ids)", ids);
        Rows.delete(em, "performance_review WHERE id IN (:ids)", ids);
        requests.erase(theirs);
    }
}

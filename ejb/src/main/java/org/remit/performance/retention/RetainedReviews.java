package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.remit.approval.RequestErasure;
import org.remit.people.retention.RetainedRecords;

/** Reviews with what everybody said in them. How many a unit had of each grade stays, so that the cycle can still be compared. */
@ApplicationScoped
class RetainedReviews implements RetainedRecords {

    @PersistenceContext
    EntityManager em;

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
        countGrades(ids);
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

    @SuppressWarnings("unchecked")
    private void countGrades(List<Long> ids) {
        List<Tuple> counts = em.createNativeQuery(
                        "SELECT v.cycle_id, COALESCE(v.unit_code, '-'), COALESCE(v.grade_after, '-'), COUNT(*)"
                                + " FROM performance_review v WHERE v.id IN (:ids)"
                                + " GROUP BY v.cycle_id, COALESCE(v.unit_code, '-'), COALESCE(v.grade_after, '-')",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        for (Tuple count : counts) {
            int known = add(
                    "UPDATE retention_grade_count SET reviews = reviews + :reviews"
                            + " WHERE cycle_id = :cycle AND unit_code = :unit AND grade = :grade",
                    count);
            if (known == 0) {
                add(
                        "INSERT INTO retention_grade_count (cycle_id, unit_code, grade, reviews)"
                                + " VALUES (:cycle, :unit, :grade, :reviews)",
                        count);
            }
        }
    }

    private int add(String statement, Tuple count) {
        return em.createNativeQuery(statement)
                .setParameter("cycle", count.get(0))
                .setParameter("unit", count.get(1))
                .setParameter("grade", count.get(2))
                .setParameter("reviews", count.get(3))
                .executeUpdate();
    }
}

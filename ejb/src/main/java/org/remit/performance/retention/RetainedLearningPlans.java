package org.remit.performance.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.remit.people.retention.RetainedRecords;

/** Learning plans with what was agreed on, done and written of it. */
@ApplicationScoped
class RetainedLearningPlans implements RetainedRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "learning";
    }

    @Override
    public String erasable() {
        return "SELECT p.id, p.person_id, MAX(i.due_on) AS last_day FROM performance_learning_plan p"
                + " JOIN performance_learning_item i ON i.plan_id = p.id GROUP BY p.id, p.person_id";
    }

    @Override
    public void erase(List<Long> ids) {
        Rows.delete(em, "performance_learning_entry WHERE plan_id IN (:ids)", ids);
        Rows.delete(em, "performance_learning_item WHERE plan_id IN (:ids)", ids);
        Rows.delete(em, "performance_learning_plan WHERE id IN (:ids)", ids);
    }
}

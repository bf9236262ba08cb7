package org.remit.web.performance.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.learning.list.LearningPlanService;
import org.remit.performance.learning.list.LearningPlanView;

/** What somebody is to learn, beside how they stand. */
@Named
@RequestScoped
public class MyLearningBacking {

    @Inject
    LearningPlanService plans;

    private LearningPlanView plan;

    /** The signed-in person's for this year. */
    public LearningPlanView getMine() {
        if (plan == null) {
            plan = plans.plan(null, null);
        }
        return plan;
    }

    /** That of the holder of a score sheet, of which a page shows one. */
    public LearningPlanView ofSheet(Long sheet) {
        if (plan == null) {
            plan = plans.ofSheet(sheet);
        }
        return plan;
    }
}

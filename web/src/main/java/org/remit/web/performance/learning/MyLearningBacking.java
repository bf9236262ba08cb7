package org.remit.web.performance.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.remit.performance.learning.list.LearningPlanService;
import org.remit.performance.learning.list.LearningPlanView;

/** What somebody is to learn, beside how they stand. */
@Named
@RequestScoped
public class MyLearningBacking {

    @Inject
    LearningPlanService plans;

    private LearningPlanView mine;
    private Optional<LearningPlanView> ofSheet;

    /** The signed-in person's for this year. */
    public LearningPlanView getMine() {
        if (mine == null) {
            mine = plans.plan(null, null);
        }
        return mine;
    }

    /** That of the holder of a score sheet, of which a page shows one; null for whoever may not read it. */
    public LearningPlanView ofSheet(Long sheet) {
        if (ofSheet == null) {
            ofSheet = plans.ofSheet(sheet);
        }
        return ofSheet.orElse(null);
    }
}

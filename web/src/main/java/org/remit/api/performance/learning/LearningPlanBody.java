package org.remit.api.performance.learning;

import java.util.List;
import org.remit.people.PersonRef;
import org.remit.performance.learning.LearningPlanState;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.list.LearningEntryView;
import org.remit.performance.learning.list.LearningItemView;
import org.remit.performance.learning.list.LearningPlanHead;
import org.remit.performance.learning.list.LearningPlanView;

/**
 * The learning plan of somebody for a year.
 *
 * @param yearOfService that the person is in
 * @param suggested what the years of service suggest to learn for, or null
 * @param proposal who has proposed it and who has agreed, with the number that an agreement carries; null while there is nothing
 * @param entries what was done to it, the last first
 */
public record LearningPlanBody(
        PersonRef person,
        int year,
        int yearOfService,
        LearningAim suggested,
        LearningPlanState state,
        LearningPlanHead proposal,
        List<LearningItemView> items,
        List<LearningEntryView> entries) {

    static LearningPlanBody of(LearningPlanView plan) {
        return new LearningPlanBody(
                plan.person(),
                plan.year(),
                plan.yearOfService(),
                plan.suggested(),
                plan.state(),
                plan.head(),
                plan.items(),
                plan.entries());
    }
}

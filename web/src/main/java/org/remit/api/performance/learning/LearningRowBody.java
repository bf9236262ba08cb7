package org.remit.api.performance.learning;

import java.time.LocalDate;
import org.remit.people.PersonRef;
import org.remit.performance.learning.LearningPlanState;
import org.remit.performance.learning.list.LearningRow;

/**
 * How far the plan of somebody is.
 *
 * @param unit the code of the unit of their position
 * @param byPerson whether the person has proposed it, so that the head has to agree; null without a plan
 * @param open how many things are to be learned still
 * @param nextDue the next day of those, or null
 */
public record LearningRowBody(
        PersonRef person,
        String unit,
        LearningPlanState state,
        Boolean byPerson,
        long open,
        long overdue,
        LocalDate nextDue) {

    static LearningRowBody of(LearningRow row) {
        return new LearningRowBody(
                row.person(), row.unit(), row.state(), row.byPerson(), row.open(), row.overdue(), row.nextDue());
    }
}

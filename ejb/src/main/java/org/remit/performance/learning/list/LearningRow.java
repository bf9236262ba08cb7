package org.remit.performance.learning.list;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.people.PersonRef;
import org.remit.performance.learning.LearningPlanState;
import org.remit.shared.LocalizedText;

/**
 * How far the plan of somebody is.
 *
 * @param position the title of their main position
 * @param unit the code of its unit
 * @param byPerson whether the person has proposed it, so that the head has to agree; null without a plan
 * @param open how many things are to be learned still
 * @param overdue how many of these have passed their day
 * @param nextDue the next day of those that are open, or null
 */
public record LearningRow(
        PersonRef person,
        LocalizedText position,
        String unit,
        LocalizedText unitName,
        LearningPlanState state,
        Boolean byPerson,
        long open,
        long overdue,
        LocalDate nextDue) {

    public LearningRow(
            Long person,
            LocalizedText name,
            LocalizedText position,
            String unit,
            LocalizedText unitName,
            Long plan,
            Instant agreedAt,
            Boolean byPerson,
            Long open,
            Long overdue,
            LocalDate nextDue) {
        this(
                new PersonRef(person, name),
                position,
                unit,
                unitName,
                plan == null
                        ? LearningPlanState.NONE
                        : agreedAt == null ? LearningPlanState.PROPOSED : LearningPlanState.AGREED,
                plan == null ? null : byPerson,
                open,
                overdue,
                nextDue);
    }
}

package org.remit.performance.insight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.SheetState;
import org.remit.shared.LocalizedText;

/**
 * Whose sheet it is and for when.
 *
 * @param unit the code of the unit that it is for, or that its position is in
 * @param position the code of the position, or null for a unit's
 * @param personId the one person it is for, or null
 * @param unitId the ids of those whose measurements may count; null for none
 */
public record SheetFacts(
        long id,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        Long personId,
        LocalizedText person,
        LocalDate from,
        LocalDate to,
        SheetState state,
        Long unitId,
        Long positionId,
        Long assignmentId) {

    public Period period() {
        return new Period(from, to);
    }

    Map<SubjectKind, Long> subjects() {
        Map<SubjectKind, Long> subjects = new EnumMap<>(SubjectKind.class);
        put(subjects, SubjectKind.ASSIGNMENT, assignmentId);
        put(subjects, SubjectKind.POSITION, positionId);
        put(subjects, SubjectKind.UNIT, unitId);
        return subjects;
    }

    private static void put(Map<SubjectKind, Long> subjects, SubjectKind kind, Long id) {
        if (id != null) {
            subjects.put(kind, id);
        }
    }
}

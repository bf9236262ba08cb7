package org.remit.performance.calibration.list;

import java.math.BigDecimal;
import java.util.List;
import org.remit.organization.Layer;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.LocalizedText;

/**
 * A review in a session.
 *
 * @param position what the person held last in the cycle
 * @param unit the code of the unit that it is in
 * @param total null when it is not rated
 * @param before the grade before calibration, or null
 * @param grade the one that holds, or null
 * @param raters who has rated its parts
 * @param changeable whether the reader may give it another grade now
 */
public record CalibratedReview(
        long id,
        int version,
        PersonRef person,
        String position,
        LocalizedText positionTitle,
        Layer layer,
        String unit,
        LocalizedText unitName,
        CycleStage stage,
        BigDecimal total,
        String before,
        String grade,
        List<PersonRef> raters,
        boolean changeable) {

    public CalibratedReview(
            Long id,
            Integer version,
            Long person,
            LocalizedText name,
            String position,
            LocalizedText positionTitle,
            Layer layer,
            String unit,
            LocalizedText unitName,
            CycleStage stage,
            BigDecimal total,
            String before,
            String grade) {
        this(
                id,
                version,
                new PersonRef(person, name),
                position,
                positionTitle,
                layer,
                unit,
                unitName,
                stage,
                total,
                before,
                grade,
                List.of(),
                false);
    }

    /** @param told whether the reader may see what has come of it */
    CalibratedReview with(boolean told, List<PersonRef> ratedBy, boolean mayChange) {
        return new CalibratedReview(
                id,
                version,
                person,
                position,
                positionTitle,
                layer,
                unit,
                unitName,
                stage,
                told ? total : null,
                told ? before : null,
                told ? grade : null,
                ratedBy,
                told && grade != null && stage == CycleStage.CALIBRATION && mayChange);
    }

    /** Whether it was given another grade than its total had. */
    public boolean changed() {
        return grade != null && !grade.equals(before);
    }
}

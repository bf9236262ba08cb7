package org.remit.api.performance;

import java.math.BigDecimal;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiEdit;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * What a KPI is to be; what is left out is empty.
 *
 * @param code up to 60 letters, digits, dots, hyphens and underscores; it never changes, so a change may leave it out
 * @param name in one language at least, up to 120 characters
 * @param unit what it is counted in, up to 20 characters
 * @param overTime how the measurements of one person become one
 * @param overPeople how those of several persons become one; not LAST
 * @param targetKind whether its targets grow with the days
 * @param per what a ratio is said of: 100 for percent; null for 1
 * @param formula in words, in one language at least, up to 500 characters
 * @param numerator needed for a ratio, up to 200 characters
 * @param denominator needed for a ratio, up to 200 characters
 * @param source where the values come from, in one language at least, up to 200 characters
 * @param stage of the user's life cycle, or null for that of its function
 * @param function the code of the function it measures, or null
 * @param owner the code of the position that looks after the definition, or null
 * @param version of the KPI as it was read; needed for a change, a new one has none
 * @param reason why it changes, up to 500 characters; needed for a change
 */
public record KpiWish(
        String code,
        LocalizedText name,
        String unit,
        Direction direction,
        Frequency frequency,
        Aggregation overTime,
        Aggregation overPeople,
        TargetKind targetKind,
        BigDecimal per,
        LocalizedText formula,
        LocalizedText numerator,
        LocalizedText denominator,
        LocalizedText source,
        LifeCycleStage stage,
        String function,
        String owner,
        Integer version,
        String reason) {

    KpiEdit edit() {
        return edit(code);
    }

    KpiEdit edit(String existing) {
        if (code != null && !code.equals(existing)) {
            throw BusinessException.invalid("code", "error.kpiCodeFixed");
        }
        return new KpiEdit(existing, definition(), version, reason);
    }

    private KpiDefinition definition() {
        return new KpiDefinition(
                name,
                unit,
                direction,
                frequency,
                overTime,
                overPeople,
                targetKind,
                per,
                formula,
                numerator,
                denominator,
                source,
                stage,
                function,
                owner);
    }
}

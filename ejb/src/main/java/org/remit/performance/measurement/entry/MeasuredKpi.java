package org.remit.performance.measurement.entry;

import java.util.Set;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.shared.LocalizedText;

/**
 * What has to be known of a KPI to take a measurement of it.
 *
 * @param unit what it is counted in, such as %
 * @param numerator what is divided, in words; null when the KPI is no ratio
 * @param denominator what it is divided by, in words; null when the KPI is no ratio
 * @param owner the code of the position that looks after it, or null
 */
public record MeasuredKpi(
        long id,
        String code,
        LocalizedText name,
        String unit,
        Frequency frequency,
        Aggregation overTime,
        Aggregation overPeople,
        LocalizedText numerator,
        LocalizedText denominator,
        String owner) {

    /** What cannot be less than nothing: durations and marks. A count may, since followers are lost and goods returned. */
    private static final Set<String> NEVER_NEGATIVE = Set.of("s", "min", "h", "d", "mo", "/100");

    private static final Set<String> SHARES = Set.of("%", "‰");

    /** Whether only numerator and denominator together can be put together with others. */
    public boolean ratio() {
        return overTime == Aggregation.RATIO_OF_SUMS || overPeople == Aggregation.RATIO_OF_SUMS;
    }

    /** Whether it is added up, as no ratio can be. */
    public boolean sum() {
        return overTime == Aggregation.SUM || overPeople == Aggregation.SUM;
    }

    boolean share() {
        return SHARES.contains(unit);
    }

    boolean neverNegative() {
        return NEVER_NEGATIVE.contains(unit);
    }
}

package org.remit.performance.measurement.entry;

import org.remit.performance.scoring.measure.Period;
import org.remit.shared.TypedText;

/**
 * A measurement as it is handed in; anything may be missing.
 *
 * @param kpi the code of a KPI of the library
 * @param period a day, week, month, quarter or year, as often as the KPI is measured; or the part of it that the subject was there
 * @param source where the number comes from, in words; null for what the KPI says
 * @param key by which the sender knows it; null lets KPI, subject and period be the key
 * @param reason why something that was measured before is replaced, or null
 * @param confirmed whether somebody has looked at a number that is hard to believe
 */
public record MeasurementEntry(
        String kpi,
        SubjectRef subject,
        Period period,
        Figures figures,
        String source,
        String key,
        String reason,
        boolean confirmed) {

    public MeasurementEntry {
        kpi = TypedText.clean(kpi);
        source = TypedText.clean(source);
        key = TypedText.clean(key);
        reason = TypedText.clean(reason);
    }
}

package org.remit.performance.kpi.list;

import java.math.BigDecimal;
import java.util.Locale;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/**
 * A duty in force that uses a KPI of the library.
 *
 * @param code the duty's
 * @param position the code of the position that it belongs to
 * @param unit the code of the position's unit
 * @param target the value to reach, in what the KPI is counted in
 */
public record KpiDuty(
        String code,
        LocalizedText text,
        String position,
        LocalizedText positionTitle,
        String unit,
        LocalizedText unitName,
        BigDecimal target,
        String countedIn,
        Frequency frequency) {

    /** See {@link KpiContent#targetInWords}. */
    public String targetInWords(Locale locale) {
        return new KpiContent(null, countedIn, null, target, null).targetInWords(locale);
    }
}

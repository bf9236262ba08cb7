package org.remit.web.performance.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.KpiUnit;
import org.remit.performance.improvement.list.ImprovementRow;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;

/** The numbers of an improvement in words. */
@Named
@RequestScoped
public class ImprovementTexts {

    @Inject
    Msg msg;

    /** Such as 85%, or 1,200 minutes; the empty text of none. */
    public String value(BigDecimal number, String unit) {
        if (number == null) {
            return "";
        }
        LocalizedText words = KpiUnit.words(unit);
        String counted = words.isEmpty() ? "" : msg.of(words);
        return msg.of(number.stripTrailingZeros())
                + (counted.isEmpty() || counted.equals("%") ? counted : " " + counted);
    }

    /** What of a number that grows with the days falls on each; the empty text of one that does not. */
    public String perDay(BigDecimal number, Integer days) {
        return days == null
                ? ""
                : msg.format("improvement.perDay", Decimals.divided(number, BigDecimal.valueOf(days)), days);
    }

    /** The days of a measurement as the KPI's frequency writes them. */
    public String period(ImprovementRow row, LocalDate from, LocalDate to) {
        return from == null ? "" : CalendarPeriod.text(row.frequency(), new Period(from, to));
    }
}

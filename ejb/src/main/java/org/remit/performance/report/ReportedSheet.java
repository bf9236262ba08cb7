package org.remit.performance.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;

/**
 * A score sheet of somebody, whose period lies within that of the report.
 *
 * @param unit the code of the unit that the position belongs to
 * @param from the first day that the person was there in the sheet's period
 * @param share of the person's working time, in percent
 * @param first the first day of the sheet's period
 * @param last the last day of it
 */
record ReportedSheet(
        long id,
        long person,
        String unit,
        LocalDate from,
        LocalDate to,
        BigDecimal share,
        LocalDate first,
        LocalDate last) {

    /** The shortest period within that of the report for which there is a report that tells of the sheet too. */
    Period shortest(Period report) {
        Period sheet = new Period(first, last);
        return Stream.of(Frequency.values())
                .map(frequency -> CalendarPeriod.of(frequency, first))
                .filter(period -> lies(sheet, period) && lies(period, report))
                .findFirst()
                .orElse(report);
    }

    private static boolean lies(Period days, Period within) {
        return days.within(within).filter(days::equals).isPresent();
    }
}

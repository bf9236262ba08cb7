package org.remit.performance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;

/** Nobody can take what is shown of the quarters from the year and learn of the few people of one of them. */
class PeriodScoresTest {

    private final Reports year = new Reports(Reports.YEAR);

    @Test
    void whoIsHiddenInAQuarterIsHiddenInTheYearThoughItHasManyPeople() {
        everyQuarter("MKT", 9);
        everyQuarter("SVC", 20);
        inQuarters("FIN", 6, 1, 2, 4);
        people("FIN", quarter(3), 3);

        PeriodScores scores = year.collected();
        assertThat(quarterOf(3).hidden()).as("FIN has three people").containsExactlyInAnyOrder("FIN", "MKT");
        assertThat(quarterOf(4).hidden()).isEmpty();
        assertThat(scores.hidden()).containsExactlyInAnyOrder("FIN", "MKT");
        assertThat(scores.total()).as("the total of each quarter is of many").isNotNull();
    }

    @Test
    void withoutSmallQuartersAllIsShown() {
        everyQuarter("MKT", 9);
        everyQuarter("FIN", 5);
        assertThat(year.collected().hidden()).isEmpty();
    }

    @Test
    void theTotalStaysWhereNoReportTellsOfThoseOfTheWholeYearAlone() {
        people("MKT", Reports.YEAR, 9);
        people("FIN", Reports.YEAR, 12);
        people("FIN", quarter(2), 1);

        PeriodScores scores = year.collected();
        assertThat(scores.hidden()).as("FIN is hidden in the second quarter").containsExactlyInAnyOrder("FIN", "MKT");
        assertThat(scores.total())
                .as("there is no report of those of the whole year alone")
                .isNotNull();
        assertThat(scores.service("S")).isNotNull();
    }

    @Test
    void aTotalIsHiddenWhenWhatTheShownQuartersLeaveIsOfFew() {
        inQuarters("MKT", 9, 1, 2, 3);
        people("MKT", quarter(4), 3);

        assertThat(year.collected().total()).isNull();
        assertThat(year.collected().service("S")).isNull();
        people("FIN", CalendarPeriod.of(Frequency.MONTHLY, LocalDate.parse("2026-02-03")), 4);
        assertThat(year.collected().total())
                .as("seven people, and nobody can tell them apart")
                .isNotNull();
    }

    @Test
    void aSheetOfSomeDaysCountsInTheShortestPeriodThatHasAReport() {
        Period days = new Period(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-03-31"));
        ReportedSheet sheet = new ReportedSheet(1, 1, "MKT", days.from(), days.to(), null, days.from(), days.to());
        assertThat(sheet.shortest(Reports.YEAR)).isEqualTo(quarter(1));
        assertThat(sheet.shortest(quarter(1))).isEqualTo(quarter(1));
    }

    private void everyQuarter(String unit, int count) {
        inQuarters(unit, count, 1, 2, 3, 4);
    }

    private void inQuarters(String unit, int count, int... quarters) {
        IntStream.of(quarters).forEach(number -> people(unit, quarter(number), count));
    }

    private void people(String unit, Period days, int count) {
        people(year, unit, days, count);
    }

    private static void people(Reports report, String unit, Period days, int count) {
        for (int person = 1; person <= count; person++) {
            report.sheet(unit, unit.hashCode() * 100L + person, days, 90, 80);
        }
    }

    /** What the report of the quarter tells, as in the first test. */
    private static PeriodScores quarterOf(int number) {
        Reports report = new Reports(quarter(number));
        people(report, "MKT", quarter(number), 9);
        people(report, "SVC", quarter(number), 20);
        people(report, "FIN", quarter(number), number == 3 ? 3 : 6);
        return report.collected();
    }

    private static Period quarter(int number) {
        return CalendarPeriod.of(Frequency.QUARTERLY, LocalDate.of(2026, 3 * number, 1));
    }
}

package org.remit.performance.measurement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.Period;

/** Periods as they are written. */
class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026年, 2026-01-01, 2026-12-31",
        "2026Q4, 2026-10-01, 2026-12-31",
        "2026-q1, 2026-01-01, 2026-03-31",
        "2026年第四季度, 2026-10-01, 2026-12-31",
        "2026-11, 2026-11-01, 2026-11-30",
        "2026/2, 2026-02-01, 2026-02-28",
        "2026年11月, 2026-11-01, 2026-11-30",
        "２０２６－１１, 2026-11-01, 2026-11-30",
        "2026W48, 2026-11-23, 2026-11-29",
        "2026-W53, 2026-12-28, 2027-01-03",
        "2026W01, 2025-12-29, 2026-01-04",
        "2026-11-30, 2026-11-30, 2026-11-30",
        "2026年11月30日, 2026-11-30, 2026-11-30"
    })
    void aPeriodIsRead(String text, LocalDate from, LocalDate to) {
        assertThat(CalendarPeriod.read(text)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-13", "2026Q5", "2025W53", "2026W00", "2026-02-30", "11/2026", "November", "0001-01"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(CalendarPeriod.read(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void whatIsWrittenIsReadAgain(Frequency frequency) {
        LocalDate day = LocalDate.parse("2024-12-30");
        for (int i = 0; i < 800; i++) {
            Period period = CalendarPeriod.of(frequency, day.plusDays(i));
            assertThat(period.within(new Period(day.plusDays(i), day.plusDays(i))))
                    .isPresent();
            assertThat(CalendarPeriod.read(CalendarPeriod.text(frequency, period)))
                    .contains(period);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-11-29, 2026-10-01",
        "MONTHLY, 2026-11-30, 2026-11-01",
        "WEEKLY, 2026-11-29, 2026-11-23",
        "DAILY, 2026-11-29, 2026-11-29",
        "YEARLY, 2026-11-29, 2025-01-01"
    })
    void theLastOneThatIsOver(Frequency frequency, LocalDate day, LocalDate from) {
        assertThat(CalendarPeriod.lastBefore(frequency, day).from()).isEqualTo(from);
    }
}

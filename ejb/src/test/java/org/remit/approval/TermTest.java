package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.approval.calendar.CalendarSpan;
import org.remit.approval.calendar.DayKind;
import org.remit.approval.calendar.WorkingDays;

class TermTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // 2026-11-23 is a Monday
        "P5D/working, 2026-11-23T10:00, 2026-11-30T10:00",
        "P5D/working, 2026-11-27T10:00, 2026-12-04T10:00",
        "P5D/working, 2026-11-28T10:00, 2026-12-04T10:00",
        "P5D/working, 2026-11-29T10:00, 2026-12-04T10:00",
        "P1D/working, 2026-11-27T18:30, 2026-11-30T18:30",
        "P10D/working, 2026-11-25T00:00, 2026-12-09T00:00",
        "P7D, 2026-11-23T10:00, 2026-11-30T10:00",
        "P1D, 2026-11-28T10:00, 2026-11-29T10:00"
    })
    void aTermEndsAtTheSameTimeOfDaySoManyDaysLater(String term, LocalDateTime from, LocalDateTime end) {
        assertThat(Term.parse(term, WorkingDays.mondayToFriday(SHANGHAI)).end(at(from, SHANGHAI)))
                .isEqualTo(at(end, SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({
        "P5D/working, 2026-11-23T10:00, 2026-11-27T10:00",
        "P5D/working, 2026-11-24T10:00, 2026-11-30T10:00",
        "P5D/working, 2026-11-28T10:00, 2026-12-03T10:00",
        "P7D, 2026-11-23T10:00, 2026-11-29T10:00",
        "P1D, 2026-11-23T10:00, 2026-11-23T22:00"
    })
    void theReminderComesOneDayOfTheTermBeforeItsEnd(String term, LocalDateTime from, LocalDateTime reminder) {
        assertThat(Term.parse(term, WorkingDays.mondayToFriday(SHANGHAI)).reminder(at(from, SHANGHAI)))
                .isEqualTo(at(reminder, SHANGHAI));
    }

    @Test
    void noReminderOfWorkingDaysFallsOnAWeekend() {
        Term term = Term.parse("P5D/working", WorkingDays.mondayToFriday(SHANGHAI));
        Instant monday = at(LocalDateTime.parse("2026-11-23T10:00"), SHANGHAI);
        for (int day = 0; day < 14; day++) {
            Instant from = monday.plusSeconds(day * 86_400L);
            assertThat(term.reminder(from).atZone(SHANGHAI).getDayOfWeek().getValue())
                    .isLessThan(6);
            assertThat(term.reminder(from)).isAfter(from).isBefore(term.end(from));
        }
    }

    @Test
    void holidaysAreLeftOutAndAWeekendThatIsWorkedCounts() {
        WorkingDays calendar = new WorkingDays(
                SHANGHAI,
                List.of(
                        new CalendarSpan(DayKind.HOLIDAY, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-07")),
                        new CalendarSpan(
                                DayKind.WORKDAY, LocalDate.parse("2026-10-10"), LocalDate.parse("2026-10-10"))));
        Instant tuesday = at(LocalDateTime.parse("2026-09-29T10:00"), SHANGHAI);
        assertThat(Term.parse("P5D/working", calendar).end(tuesday))
                .isEqualTo(at(LocalDateTime.parse("2026-10-12T10:00"), SHANGHAI));
        assertThat(Term.parse("P7D", calendar).end(tuesday))
                .isEqualTo(at(LocalDateTime.parse("2026-10-06T10:00"), SHANGHAI));
    }

    @Test
    void theTimeOfDayStaysWhenTheClockChanges() {
        Term week = Term.parse("P7D", WorkingDays.mondayToFriday(BERLIN));
        assertThat(week.end(at(LocalDateTime.parse("2026-03-25T09:00"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-04-01T09:00"), BERLIN));
        assertThat(week.end(at(LocalDateTime.parse("2026-10-21T09:00"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-10-28T09:00"), BERLIN));
        assertThat(week.reminder(at(LocalDateTime.parse("2026-03-23T09:00"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-03-29T09:00"), BERLIN));
    }

    @Test
    void aTimeThatTheClockLeavesOutBecomesTheNextOne() {
        assertThat(Term.parse("P1D", WorkingDays.mondayToFriday(BERLIN))
                        .end(at(LocalDateTime.parse("2026-03-28T02:30"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-03-29T03:30"), BERLIN));
    }

    @Test
    void theDaysAreThoseOfTheZone() {
        Instant fridayNightInShanghai = Instant.parse("2026-11-27T15:30:00Z");
        assertThat(Term.parse("P1D/working", WorkingDays.mondayToFriday(SHANGHAI))
                        .end(fridayNightInShanghai))
                .isEqualTo(Instant.parse("2026-11-30T15:30:00Z"));
        Instant saturdayInShanghaiFridayInUtc = Instant.parse("2026-11-27T16:30:00Z");
        assertThat(Term.parse("P1D/working", WorkingDays.mondayToFriday(SHANGHAI))
                        .end(saturdayInShanghaiFridayInUtc))
                .isEqualTo(Instant.parse("2026-11-29T16:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "P0D", "P1M", "P1W", "PT5H", "P5D/workin", "P5D/", "P-1D", "P9999D", "p5d"})
    void whatIsNoTermInDaysIsRefused(String text) {
        assertThatThrownBy(() -> Term.parse(text, WorkingDays.mondayToFriday(SHANGHAI)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}

package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(Term.parse(term, SHANGHAI).end(at(from, SHANGHAI))).isEqualTo(at(end, SHANGHAI));
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
        assertThat(Term.parse(term, SHANGHAI).reminder(at(from, SHANGHAI))).isEqualTo(at(reminder, SHANGHAI));
    }

    @Test
    void noReminderOfWorkingDaysFallsOnAWeekend() {
        Term term = Term.parse("P5D/working", SHANGHAI);
        Instant monday = at(LocalDateTime.parse("2026-11-23T10:00"), SHANGHAI);
        for (int day = 0; day < 14; day++) {
            Instant from = monday.plusSeconds(day * 86_400L);
            assertThat(term.reminder(from).atZone(SHANGHAI).getDayOfWeek().getValue())
                    .isLessThan(6);
            assertThat(term.reminder(from)).isAfter(from).isBefore(term.end(from));
        }
    }

    @Test
    void theTimeOfDayStaysWhenTheClockChanges() {
        Term week = Term.parse("P7D", BERLIN);
        assertThat(week.end(at(LocalDateTime.parse("2026-03-25T09:00"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-04-01T09:00"), BERLIN));
        assertThat(week.end(at(LocalDateTime.parse("2026-10-21T09:00"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-10-28T09:00"), BERLIN));
        assertThat(week.reminder(at(LocalDateTime.parse("2026-03-23T09:00"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-03-29T09:00"), BERLIN));
    }

    @Test
    void aTimeThatTheClockLeavesOutBecomesTheNextOne() {
        assertThat(Term.parse("P1D", BERLIN).end(at(LocalDateTime.parse("2026-03-28T02:30"), BERLIN)))
                .isEqualTo(at(LocalDateTime.parse("2026-03-29T03:30"), BERLIN));
    }

    @Test
    void theDaysAreThoseOfTheZone() {
        Instant fridayNightInShanghai = Instant.parse("2026-11-27T15:30:00Z");
        assertThat(Term.parse("P1D/working", SHANGHAI).end(fridayNightInShanghai))
                .isEqualTo(Instant.parse("2026-11-30T15:30:00Z"));
        Instant saturdayInShanghaiFridayInUtc = Instant.parse("2026-11-27T16:30:00Z");
        assertThat(Term.parse("P1D/working", SHANGHAI).end(saturdayInShanghaiFridayInUtc))
                .isEqualTo(Instant.parse("2026-11-29T16:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "P0D", "P1M", "P1W", "PT5H", "P5D/workin", "P5D/", "P-1D", "P9999D", "p5d"})
    void whatIsNoTermInDaysIsRefused(String text) {
        assertThatThrownBy(() -> Term.parse(text, SHANGHAI)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}

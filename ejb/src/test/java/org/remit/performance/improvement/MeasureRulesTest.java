package org.remit.performance.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.Refused;

/** What a measure has to be, and how long one waits for the number after it. */
class MeasureRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "DAILY,2027-01-01",
        "WEEKLY,2027-01-07",
        "MONTHLY,2027-01-30",
        "QUARTERLY,2027-03-31",
        "YEARLY,2027-12-31"
    })
    void afterItsPeriodIsOverANumberMayTakeAMonthToBeHandedIn(Frequency frequency, LocalDate last) {
        assertThat(ImprovementFlow.lastDay(TODAY, frequency)).isEqualTo(last);
    }

    @Test
    void aMeasureSaysWhatIsToBeDoneByWhomAndUntilWhen() {
        Refused.by(() -> new MeasureWish(" ", null, null).check(TODAY, false))
                .containsExactly("measure error.required", "owner error.required", "due error.required");
        Refused.by(() -> new MeasureWish("x".repeat(2_001), 1L, TODAY.minusDays(1)).check(TODAY, false))
                .containsExactly("measure error.tooLong", "owner error.measureOwnerUnknown", "due error.dateInPast");
        Refused.by(() -> new MeasureWish("x", 1L, TODAY.plusYears(2).plusDays(1)).check(TODAY, true))
                .containsExactly("due error.measureDueTooFar");

        new MeasureWish("x", 1L, TODAY).check(TODAY, true);
        new MeasureWish("x", 1L, TODAY.plusYears(2)).check(TODAY, true);
    }
}

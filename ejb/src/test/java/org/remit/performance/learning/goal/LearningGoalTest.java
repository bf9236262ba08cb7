package org.remit.performance.learning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.performance.scoring.Refused;

/** What the years of service suggest to learn for, and what has to be said of it. */
class LearningGoalTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");

    @ParameterizedTest
    @CsvSource({
        // joined today, three years ago tomorrow, three years ago, five years ago tomorrow, five years ago
        "2026-11-30,1,WEAKNESS",
        "2025-12-01,1,WEAKNESS",
        "2025-11-30,2,WEAKNESS",
        "2023-12-01,3,WEAKNESS",
        "2023-11-30,4,STRENGTH",
        "2021-12-01,5,STRENGTH",
        "2021-11-30,6,",
        "1990-01-01,37,"
    })
    void weaknessesAreMendedInTheFirstThreeYearsAndStrengthsBuiltInTheNextTwo(
            LocalDate joined, int year, LearningAim suggested) {
        assertThat(LearningAim.yearOfService(joined, TODAY)).isEqualTo(year);
        assertThat(LearningAim.suggested(year).orElse(null)).isEqualTo(suggested);
    }

    @Test
    void whoHasNotJoinedYetIsInTheFirstYear() {
        assertThat(LearningAim.yearOfService(null, TODAY)).isOne();
        assertThat(LearningAim.yearOfService(TODAY.plusDays(1), TODAY)).isOne();
    }

    @Test
    void whoJoinedOnALeapDayFinishesTheirYearOnTheLastOfFebruary() {
        LocalDate leapDay = LocalDate.parse("2024-02-29");

        assertThat(LearningAim.yearOfService(leapDay, LocalDate.parse("2025-02-28")))
                .isOne();
        assertThat(LearningAim.yearOfService(leapDay, LocalDate.parse("2025-03-01")))
                .isEqualTo(2);
    }

    @Test
    void everythingThatIsMissingOrWrongIsToldAtOnce() {
        Refused.by(() -> new LearningGoal(null, null, " ", null).check(2026, TODAY))
                .containsExactly(
                        "aim error.required", "means error.required", "action error.required", "dueOn error.required");
        Refused.by(() -> goal("长".repeat(1_001), TODAY.minusDays(1)).check(2026, TODAY))
                .containsExactly("action error.tooLong", "dueOn error.dateInPast");
        Refused.by(() -> goal("x", YEAR_END.plusDays(1)).check(2026, TODAY))
                .containsExactly("dueOn error.learningDueYear");

        goal("长".repeat(1_000), TODAY).check(2026, TODAY);
        goal("x", YEAR_END).check(2026, TODAY);
    }

    private static LearningGoal goal(String action, LocalDate due) {
        return new LearningGoal(LearningAim.WEAKNESS, LearningMeans.COURSE, action, due);
    }
}

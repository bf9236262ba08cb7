package org.remit.performance.review.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.performance.review.ReviewHouse;
import org.remit.shared.TestDatabase;

/** From whom the scores of the sheets of person 4 are kept, who is reviewed for the year 2026. */
class VeiledSheetsTest {

    private static final long SHEET = 9300;

    private ReviewHouse house;

    @BeforeEach
    void found() {
        house = new ReviewHouse(new TestDatabase());
        house.sheet(SHEET, "2026-01-01", "2026-12-31");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TARGETS, false",
        "RUNNING, false",
        "FACTS, false",
        "SELF, true",
        "HEAD, true",
        "CALIBRATION, true",
        "PUBLISHED, false",
        "CLOSED, false"
    })
    void whoIsReviewedDoesNotKnowTheScoreFromTheSelfAssessmentUntilItIsPublished(String stage, boolean hidden) {
        at(stage);

        assertThat(hidden(4)).isEqualTo(hidden ? Set.of(SHEET) : Set.of());
        assertThat(hidden(3)).as("it is not their own").isEmpty();
    }

    @Test
    void aSheetOfOtherDaysIsNoBusinessOfTheReview() {
        at("HEAD");
        house.sql("UPDATE performance_sheet SET period_from = DATE '2027-01-01', period_to = DATE '2027-12-31'"
                + " WHERE id = " + SHEET);
        assertThat(hidden(4)).isEmpty();

        house.sheet(SHEET + 1, "2026-12-31", "2027-01-31");
        assertThat(hidden(4)).as("a day of it").containsExactly(SHEET + 1);
    }

    private Set<Long> hidden(long person) {
        return house.read(em -> {
            VeiledSheets veil = new VeiledSheets();
            veil.em = em;
            return veil.hidden(List.of(SHEET, SHEET + 1), person);
        });
    }

    private void at(String stage) {
        house.sql("UPDATE performance_review SET stage = '" + stage + "'");
    }
}

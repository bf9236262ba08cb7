package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.AssignmentContinued;
import org.remit.organization.Wiring;
import org.remit.performance.cycle.CycleHouse;
import org.remit.shared.TestDatabase;

/** The review of person 4, who goes on with half of their time from the first of July on: assignment 9300. */
class ReviewContinuationTest {

    private static final long NEXT = 9300;

    private ReviewHouse house;
    private long before;

    @BeforeEach
    void found() {
        house = new ReviewHouse(new TestDatabase());
        house.sql("INSERT INTO performance_cycle_unit (cycle_id, place, unit_code) VALUES (" + ReviewHouse.CYCLE
                + ", 0, 'OPS')");
        before = Long.parseLong(house.sheets
                .rows("SELECT MIN(id) FROM organization_assignment WHERE person_id = 4")
                .get(0));
        house.sql("UPDATE organization_assignment SET valid_to = DATE '2026-06-30' WHERE id = " + before);
        house.sql(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " SELECT " + NEXT
                        + ", 0, 4, position_id, 50, DATE '2026-07-01', 1 FROM organization_assignment WHERE id = "
                        + before);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TARGETS", "RUNNING", "FACTS"})
    void aReviewWhoseScoreIsNotTakenYetHasBothParts(String stage) {
        house.sql("UPDATE performance_review SET stage = '" + stage + "'");
        assertThat(partsOnceTheyGoOn()).containsExactly("2026-01-01 2026-06-30 100.00", "2026-07-01 2026-12-31 50.00");
    }

    @Test
    void oneThatIsScoredStaysAsItIs() {
        house.sql("UPDATE performance_review SET stage = 'SELF'");
        assertThat(partsOnceTheyGoOn()).containsExactly("2026-01-01 2026-12-31 100.00");
    }

    private List<String> partsOnceTheyGoOn() {
        return house.read(em -> {
            ReviewContinuation continuation = new ReviewContinuation();
            continuation.reviews = new Reviews();
            continuation.reviews.em = em;
            continuation.starts = new ReviewStarts();
            continuation.starts.reviews = continuation.reviews;
            continuation.starts.cycles = CycleHouse.toRead(em);
            continuation.starts.clock = Wiring.CLOCK;
            continuation.continued(new AssignmentContinued(before, NEXT, LocalDate.parse("2026-07-01"), 911));
            return continuation.reviews.get(ReviewHouse.REVIEW).parts().stream()
                    .map(part -> part.period().from() + " " + part.period().to() + " " + part.share())
                    .toList();
        });
    }
}

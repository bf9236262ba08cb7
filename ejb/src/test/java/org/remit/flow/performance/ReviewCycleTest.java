package org.remit.flow.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the model; what the beans would do is written down, in order. */
class ReviewCycleTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;
    private static boolean failing;

    /** Stands for the beans; each stage begins on the day of the month that is its number. */
    public record Beans(String bean) {

        private static final List<String> STAGES =
                List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION", "PUBLISHED", "APPEAL", "CLOSED");

        public void approve(long requestId) {
            assertThat(requestId).isEqualTo(REQUEST);
            CALLS.add("approve");
        }

        public void reject(long requestId) {
            assertThat(requestId).isEqualTo(REQUEST);
            CALLS.add("reject");
        }

        public String startOf(long requestId, String stage) {
            assertThat(requestId).isEqualTo(REQUEST);
            return "2027-01-%02dT00:00:00+08:00".formatted(STAGES.indexOf(stage) + 2);
        }

        public void enter(long requestId, String stage) {
            assertThat(requestId).isEqualTo(REQUEST);
            if (failing) {
                throw new IllegalStateException("the database is away");
            }
            CALLS.add(stage);
        }
    }

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", new Beans("requestFlow"), "reviewCycleFlow", new Beans("reviewCycleFlow")),
                "flow/performance/review-cycle.bpmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void start() {
        CALLS.clear();
        failing = false;
        walk.start("review-cycle", REQUEST, Map.of());
    }

    @Test
    void theHrManagerIsAskedFirst() {
        assertThat(walk.at()).containsExactly("userTask_reviewByHrManager");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void aRejectedCycleNeverBegins() {
        walk.answer("REJECTED", Map.of());

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("reject");
    }

    @Test
    void aReturnedCycleIsMendedAndReviewedAgain() {
        walk.answer("RETURNED", Map.of());
        assertThat(walk.at()).containsExactly("userTask_mendByApplicant");
        walk.answer("RESUBMITTED", Map.of());

        assertThat(walk.at()).containsExactly("userTask_reviewByHrManager");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void anApprovedCycleWaitsForTheDayOfItsTargets() {
        walk.answer("APPROVED", Map.of());

        assertThat(CALLS).containsExactly("approve");
        assertThat(walk.at()).containsExactly("timer_targets");
        assertThat(walk.day()).isEqualTo(Instant.parse("2027-01-01T16:00:00Z"));
    }

    @Test
    void itGoesFromStageToStageByItselfUntilTheResultsAreToBePublished() {
        letTheDaysComeUntilPublication();

        assertThat(CALLS).containsExactly("approve", "TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION");
        assertThat(walk.at()).containsExactly("userTask_publishByHrManager");
    }

    @Test
    void aPersonPublishesAndTheRestFollowsByItself() {
        letTheDaysComeUntilPublication();
        CALLS.clear();
        walk.answer("PUBLISHED", Map.of());

        assertThat(CALLS).containsExactly("PUBLISHED");
        assertThat(walk.at()).containsExactly("timer_appeal");
        assertThat(walk.day()).isEqualTo(Instant.parse("2027-01-08T16:00:00Z"));
        walk.letTheDayCome();
        assertThat(walk.at()).containsExactly("timer_closed");
        walk.letTheDayCome();

        assertThat(CALLS).containsExactly("PUBLISHED", "APPEAL", "CLOSED");
        assertThat(walk.end()).isEqualTo("endEvent_closed");
    }

    @Test
    void aStageThatCannotBeEnteredIsTriedAgain() {
        walk.answer("APPROVED", Map.of());
        failing = true;

        assertThatThrownBy(walk::letTheDayCome).hasRootCauseMessage("the database is away");

        assertThat(walk.triesLeft()).isEqualTo(4);
        assertThat(walk.at()).containsExactly("timer_targets");
    }

    private static void letTheDaysComeUntilPublication() {
        walk.answer("APPROVED", Map.of());
        while (walk.at().get(0).startsWith("timer_")) {
            walk.letTheDayCome();
        }
    }
}

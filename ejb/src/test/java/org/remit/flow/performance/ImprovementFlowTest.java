package org.remit.flow.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.workflow.camunda.FlowWalk;

/** Every path of an improvement; what the beans would do is written down, in order. */
class ImprovementFlowTest {

    private static final long REQUEST = 4711;
    private static final Map<String, Object> FACTS = Map.of("unit", "MKT", "dueAt", "2027-05-15T00:00:00+08:00");
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;
    private static boolean measured;

    /** What the diagram calls. */
    public static final class Bean {

        public void agree(long request) {
            call("agree", request);
        }

        public void compare(long request) {
            call("compare", request);
        }

        public boolean compared(long request) {
            assertThat(request).isEqualTo(REQUEST);
            return measured;
        }

        public void approve(long request) {
            call("approve", request);
        }

        private static void call(String method, long request) {
            assertThat(request).isEqualTo(REQUEST);
            CALLS.add(method);
        }
    }

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", new Bean(), "improvementFlow", new Bean()), "flow/performance/improvement.bpmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void aMeasureIsProposed() {
        CALLS.clear();
        measured = true;
        walk.start("improvement", REQUEST, FACTS);
    }

    @Test
    void whatIsAgreedOnIsCarriedOutUntilItsDateComparedAndClosed() {
        answer("userTask_agreeMeasure", "APPROVED");
        assertThat(walk.at()).containsExactly("timer_measureDue");
        assertThat(walk.day()).isEqualTo(Instant.parse("2027-05-14T16:00:00Z"));
        assertThat(CALLS).containsExactly("agree");
        walk.letTheDayCome();
        answer("userTask_concludeImprovement", "APPROVED");

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).containsExactly("agree", "compare", "approve");
    }

    @Test
    void asLongAsNothingWasMeasuredItLooksAgainTheNextDay() {
        measured = false;
        answer("userTask_agreeMeasure", "APPROVED");
        walk.letTheDayCome();
        assertThat(walk.at()).containsExactly("timer_nextDay");
        walk.letTheDayCome();
        assertThat(walk.at()).containsExactly("timer_nextDay");
        measured = true;
        walk.letTheDayCome();

        assertThat(walk.at()).containsExactly("userTask_concludeImprovement");
        assertThat(CALLS).containsExactly("agree", "compare", "compare", "compare");
    }

    @Test
    void whatIsReturnedIsMendedAndAgreedOnThen() {
        answer("userTask_agreeMeasure", "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");
        answer("userTask_agreeMeasure", "APPROVED");

        assertThat(walk.at()).containsExactly("timer_measureDue");
        assertThat(CALLS).containsExactly("agree");
    }

    @Test
    void whatWasNotEnoughBeginsAnotherRound() {
        answer("userTask_agreeMeasure", "APPROVED");
        walk.letTheDayCome();
        answer("userTask_concludeImprovement", "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");
        answer("userTask_agreeMeasure", "APPROVED");
        walk.letTheDayCome();
        answer("userTask_concludeImprovement", "APPROVED");

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).containsExactly("agree", "compare", "agree", "compare", "approve");
    }

    private static void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, FACTS);
    }
}

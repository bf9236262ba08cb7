package org.remit.flow.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.flow.organization.Calls;
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the model; what the beans would do is written down, in order. */
class ReviewTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;

    /** Stands for the bean that the model calls. */
    public static final class Flow {

        public void await(long request, String stage) {
            note(request, "await " + stage);
        }

        public void score(long request) {
            note(request, "score");
        }

        public void grade(long request) {
            note(request, "grade");
        }

        public void sign(long request, String outcome) {
            note(request, "sign " + outcome);
        }

        public void grantAppeal(long request) {
            note(request, "grantAppeal");
        }

        private static void note(long request, String call) {
            assertThat(request).isEqualTo(REQUEST);
            CALLS.add(call);
        }
    }

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("reviewFlow", new Flow(), "requestFlow", new Calls("requestFlow", REQUEST, CALLS, () -> true)),
                "flow/performance/review.bpmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void begin() {
        CALLS.clear();
        walk.start("review", REQUEST, Map.of());
    }

    @Test
    void withoutObjectionDisputeOrAppealItGoesThroughTheStagesOfItsCycleToItsEnd() {
        agree();
        assertThat(walk.at()).containsExactly("catchEvent_facts");
        walk.happens("FACTS");
        answer("userTask_checkFacts", "CONFIRMED");
        assertThat(walk.at()).containsExactly("catchEvent_self");
        walk.happens("SELF");
        answer("userTask_assessOneself", "ASSESSED");
        assertThat(walk.at()).containsExactly("catchEvent_head");
        walk.happens("HEAD");
        answer("userTask_assessByHeads", "ASSESSED");
        answer("userTask_confirmAssessment", "CONFIRMED");
        assertThat(walk.at()).containsExactly("catchEvent_published");
        walk.happens("PUBLISHED");
        answer("userTask_sign", "SIGNED");
        answer("userTask_appeal", "WAIVED");

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS)
                .containsExactly(
                        "await FACTS",
                        "await SELF",
                        "score",
                        "await HEAD",
                        "grade",
                        "sign SIGNED",
                        "requestFlow.approve");
    }

    @Test
    void anObjectionIsDecidedByTheHeadsSuperiorsAndTheTargetsMayHold() {
        answer("userTask_proposeTargets", "PROPOSED");
        answer("userTask_agreeOnTargets", "OBJECTED");
        answer("userTask_decideOnObjection", "CONFIRMED");

        assertThat(walk.at()).containsExactly("catchEvent_facts");
        assertThat(CALLS).containsExactly("await FACTS");
    }

    @Test
    void targetsThatDoNotHoldAreProposedAnew() {
        answer("userTask_proposeTargets", "PROPOSED");
        answer("userTask_agreeOnTargets", "OBJECTED");
        answer("userTask_decideOnObjection", "SENT_BACK");
        agree();

        assertThat(walk.at()).containsExactly("catchEvent_facts");
    }

    @Test
    void disputedFactsAreAnsweredByTheHeads() {
        untilFacts();
        answer("userTask_checkFacts", "DISPUTED");
        answer("userTask_answerDispute", "ANSWERED");

        assertThat(walk.at()).containsExactly("catchEvent_self");
    }

    @Test
    void silenceDisputesNothing() {
        untilFacts();
        answer("userTask_checkFacts", "WAIVED");

        assertThat(walk.passed()).doesNotContain("userTask_answerDispute");
        assertThat(walk.at()).containsExactly("catchEvent_self");
    }

    @Test
    void whoDoesNotAssessThemselvesIsAssessedAllTheSame() {
        untilSelf();
        answer("userTask_assessOneself", "WAIVED");
        walk.happens("HEAD");

        assertThat(walk.at()).containsExactly("userTask_assessByHeads");
    }

    @Test
    void anAssessmentThatIsNotConfirmedIsWrittenAnew() {
        untilHead();
        answer("userTask_assessByHeads", "ASSESSED");
        answer("userTask_confirmAssessment", "SENT_BACK");
        assertThat(CALLS).doesNotContain("grade");
        answer("userTask_assessByHeads", "ASSESSED");
        answer("userTask_confirmAssessment", "CONFIRMED");

        assertThat(walk.at()).containsExactly("catchEvent_published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGNED", "RESERVED", "UNSIGNED"})
    void whetherTheySignOrNotTheyMayAppeal(String signature) {
        untilPublished();
        answer("userTask_sign", signature);

        assertThat(CALLS).contains("sign " + signature);
        assertThat(walk.at()).containsExactly("userTask_appeal");
    }

    @Test
    void anAppealThatIsGrantedChangesTheResult() {
        untilPublished();
        answer("userTask_sign", "RESERVED");
        answer("userTask_appeal", "APPEALED");
        answer("userTask_decideAppeal", "GRANTED");

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).endsWith("grantAppeal", "requestFlow.approve");
    }

    @Test
    void anAppealThatIsDismissedLeavesTheResult() {
        untilPublished();
        answer("userTask_sign", "SIGNED");
        answer("userTask_appeal", "APPEALED");
        answer("userTask_decideAppeal", "DISMISSED");

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).doesNotContain("grantAppeal").endsWith("requestFlow.approve");
    }

    private static void agree() {
        answer("userTask_proposeTargets", "PROPOSED");
        answer("userTask_agreeOnTargets", "ACCEPTED");
    }

    private static void untilFacts() {
        agree();
        walk.happens("FACTS");
    }

    private static void untilSelf() {
        untilFacts();
        answer("userTask_checkFacts", "CONFIRMED");
        walk.happens("SELF");
    }

    private static void untilHead() {
        untilSelf();
        answer("userTask_assessOneself", "ASSESSED");
        walk.happens("HEAD");
    }

    private static void untilPublished() {
        untilHead();
        answer("userTask_assessByHeads", "ASSESSED");
        answer("userTask_confirmAssessment", "CONFIRMED");
        walk.happens("PUBLISHED");
    }

    private static void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, Map.of());
    }
}

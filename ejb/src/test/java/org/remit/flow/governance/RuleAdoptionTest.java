package org.remit.flow.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.flow.organization.Calls;
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the model; what the beans would do is written down, in order. */
class RuleAdoptionTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    /** The steps of a staff rule on which units commented, with the word that leads on. */
    private static final List<List<String>> WAY = List.of(
            List.of("userTask_commentByUnits", "COMMENTED"),
            List.of("userTask_answerComments", "ANSWERED"),
            List.of("userTask_checkByHrManager", "APPROVED"),
            List.of("userTask_signByOperations", "APPROVED"),
            List.of("userTask_checkByFinance", "APPROVED"),
            List.of("userTask_recordDiscussion", "CONFIRMED"),
            List.of("userTask_recordConsultation", "CONFIRMED"),
            List.of("userTask_voteByBoard", "APPROVED"));

    private static FlowWalk walk;

    private final Map<String, Object> facts = new HashMap<>();

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", new Calls("requestFlow", REQUEST, CALLS, () -> true)),
                "flow/governance/rule-adoption.bpmn",
                "flow/governance/rule-decision.dmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void aStaffRuleOnWhichUnitsComment() {
        CALLS.clear();
        facts.put("ruleKind", "STAFF_RULES");
        facts.put("interests", true);
        facts.put("unitsAsked", true);
        facts.put("commented", true);
        facts.put("confirmed", false);
    }

    @Test
    void whatIsAdoptedIsConfirmedByItsAudience() {
        facts.put("confirmed", true);
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");
        assertThat(CALLS).containsExactly("requestFlow.approve");
        answer("userTask_confirmRule", "ACKNOWLEDGED");

        assertThat(walk.end()).isEqualTo("endEvent_confirmed");
    }

    @Test
    void everybodyIsHeardBeforeTheBoardVotesAndACarriedVoteAdoptsIt() {
        start();
        for (List<String> step : WAY) {
            if (step.get(0).equals("userTask_signByOperations")) {
                assertThat(walk.at()).as("only a training manual is signed").doesNotContain(step.get(0));
                continue;
            }
            assertThat(CALLS).as("before %s", step).isEmpty();
            answer(step.get(0), step.get(1));
        }

        assertThat(walk.end()).isEqualTo("endEvent_adopted");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void withoutConsultedUnitsTheHrManagerIsAskedFirst() {
        facts.put("unitsAsked", false);
        start();

        assertThat(walk.at()).containsExactly("userTask_checkByHrManager");
    }

    @Test
    void whereNoHeadHasWrittenACommentThereIsNothingToAnswer() {
        facts.put("commented", false);
        start();
        answer("userTask_commentByUnits", "COMMENTED");

        assertThat(walk.at()).containsExactly("userTask_checkByHrManager");
        assertThat(walk.passed()).doesNotContain("userTask_answerComments");
    }

    @Test
    void whatDoesNotTouchTheStaffNeedsNoDiscussion() {
        facts.put("interests", false);
        startUntil("userTask_checkByFinance");
        answer("userTask_checkByFinance", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_voteByBoard");
        assertThat(walk.passed()).doesNotContain("userTask_recordDiscussion", "userTask_recordConsultation");
    }

    @Test
    void aProcessIsDecidedByTheHeadOfOperations() {
        facts.put("ruleKind", "PROCESS");
        startUntil("userTask_decideByOperations");
        answer("userTask_decideByOperations", "APPROVED");

        assertThat(walk.passed()).doesNotContain("userTask_voteByBoard");
        assertThat(walk.end()).isEqualTo("endEvent_adopted");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void whatTheTableDoesNotGiveToOperationsIsVotedOnByTheBoard() {
        facts.put("ruleKind", "ANOTHER");
        startUntil("userTask_voteByBoard");

        assertThat(walk.at()).containsExactly("userTask_voteByBoard");
    }

    @Test
    void expenseRulesAreVotedOnByTheBoard() {
        facts.put("ruleKind", "EXPENSE_RULES");
        startUntil("userTask_voteByBoard");

        assertThat(walk.passed()).doesNotContain("userTask_decideByOperations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_checkByHrManager", "userTask_checkByFinance", "userTask_voteByBoard"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void theTrainingManualIsSignedByHrAndOperationsBeforeItGoesOn() {
        facts.put("ruleKind", "TRAINING_MANUAL");
        startUntil("userTask_signByOperations");
        assertThat(walk.passed()).contains("userTask_checkByHrManager").doesNotContain("userTask_checkByFinance");
        answer("userTask_signByOperations", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_checkByFinance");
    }

    @Test
    void aManualThatTheHeadOfOperationsDoesNotSignIsRejected() {
        facts.put("ruleKind", "TRAINING_MANUAL");
        startUntil("userTask_signByOperations");
        answer("userTask_signByOperations", "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
    }

    @Test
    void theHeadOfOperationsMayRejectIt() {
        facts.put("ruleKind", "TRAINING_MANUAL");
        startUntil("userTask_decideByOperations");
        answer("userTask_decideByOperations", "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void aVoteWithoutQuorumLetsItLapse() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "LAPSED");

        assertThat(walk.end()).isEqualTo("endEvent_lapsed");
        assertThat(CALLS).containsExactly("requestFlow.lapse");
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_answerComments,STAFF_RULES",
        "userTask_checkByHrManager,STAFF_RULES",
        "userTask_checkByFinance,STAFF_RULES",
        "userTask_recordDiscussion,STAFF_RULES",
        "userTask_recordConsultation,STAFF_RULES",
        "userTask_signByOperations,TRAINING_MANUAL",
        "userTask_decideByOperations,PROCESS"
    })
    void aReturnedRequestIsMendedAndEverybodyIsHeardAgain(String step, String kind) {
        facts.put("ruleKind", kind);
        startUntil(step);
        answer(step, "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(walk.at()).containsExactly("userTask_commentByUnits");
        assertThat(CALLS).isEmpty();
    }

    private void start() {
        walk.start("rule-adoption", REQUEST, facts);
    }

    private void startUntil(String step) {
        start();
        for (List<String> next : WAY) {
            if (walk.at().equals(List.of(step))) {
                return;
            }
            if (walk.at().equals(List.of(next.get(0)))) {
                answer(next.get(0), next.get(1));
            }
        }
        assertThat(walk.at()).containsExactly(step);
    }

    private void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, facts);
    }
}

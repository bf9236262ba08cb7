package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the model; what the beans would do is written down, in order. */
class PositionOpeningTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;
    private static boolean failing;

    private final Map<String, Object> facts = new HashMap<>();

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", calls("requestFlow"), "positionFlow", calls("positionFlow")),
                "flow/organization/position-opening.bpmn",
                "flow/organization/board-vote.dmn");
    }

    private static Calls calls(String bean) {
        return new Calls(bean, REQUEST, CALLS, () -> !failing);
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void aTemporaryPositionWithinItsBudgetFromNextMay() {
        CALLS.clear();
        failing = false;
        facts.put("permanent", false);
        facts.put("temporary", true);
        facts.put("future", true);
        facts.put("cost", 50_167.74);
        facts.put("costLeft", 150_100.00);
        facts.put("headcount", 2);
        facts.put("headcountLeft", 3);
        facts.put("opensAt", "2027-05-15T00:00:00+08:00");
        facts.put("closesAt", "2027-07-01T00:00:00+08:00");
    }

    @Test
    void theHeadIsAskedFirst() {
        start();

        assertThat(walk.at()).containsExactly("userTask_reviewByHead");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void afterTheHeadTheHrManagerIsAsked() {
        start();
        answer("userTask_reviewByHead", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_reviewByHrManager");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_reviewByHrManager"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_reviewByHrManager"})
    void aReturnedRequestGoesToTheApplicantAndThenToTheHeadAgain(String step) {
        startUntil(step);
        answer(step, "RETURNED");
        assertThat(walk.at()).containsExactly("userTask_mendByApplicant");

        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(walk.at()).containsExactly("userTask_reviewByHead");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void withinTheBudgetTheBoardIsNotAskedAndThePositionOpensOnItsFirstDay() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.passed()).doesNotContain("userTask_voteByBoard");
        assertThat(walk.at()).containsExactly("timer_validFrom");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void theTableIsAskedWithTheFactsOfTheLastAnswer() {
        startUntil("userTask_reviewByHrManager");
        facts.put("costLeft", 50_000.00);
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_voteByBoard");
    }

    @ParameterizedTest
    @CsvSource({"permanent,true", "costLeft,50000.00", "headcountLeft,1"})
    void whatGoesBeyondTheTableIsVotedOnByTheBoard(String fact, String value) {
        facts.put(fact, fact.equals("permanent") ? Boolean.valueOf(value) : Double.valueOf(value));
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.at()).containsExactly("userTask_voteByBoard");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void aCarriedVoteApprovesTheRequest() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");

        assertThat(walk.at()).containsExactly("timer_validFrom");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aLostVoteRejectsTheRequest() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void aVoteWithoutQuorumLetsTheRequestLapse() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "LAPSED");

        assertThat(walk.end()).isEqualTo("endEvent_lapsed");
        assertThat(CALLS).containsExactly("requestFlow.lapse");
    }

    @Test
    void aPermanentPositionFromTodayIsDoneWithItsApproval() {
        permanent();
        facts.put("future", false);
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");

        assertThat(walk.end()).isEqualTo("endEvent_open");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aPermanentPositionFromALaterDayIsDoneWhenThatDayHasCome() {
        permanent();
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");
        assertThat(walk.day()).isEqualTo(Instant.parse("2027-05-14T16:00:00Z"));

        walk.letTheDayCome();

        assertThat(walk.end()).isEqualTo("endEvent_open");
        assertThat(CALLS).containsExactly("requestFlow.approve", "positionFlow.open");
    }

    @Test
    void aTemporaryPositionFromTodayWaitsForItsLastDayOnly() {
        facts.put("future", false);
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.at()).containsExactly("timer_validTo");
        assertThat(CALLS).containsExactly("requestFlow.approve");
        walk.letTheDayCome();
        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).containsExactly("requestFlow.approve", "positionFlow.close");
    }

    @Test
    void aTemporaryPositionFromALaterDayOpensAndClosesByItself() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        walk.letTheDayCome();
        assertThat(walk.at()).containsExactly("timer_validTo");
        assertThat(walk.day()).isEqualTo(Instant.parse("2027-06-30T16:00:00Z"));
        walk.letTheDayCome();

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).containsExactly("requestFlow.approve", "positionFlow.open", "positionFlow.close");
    }

    @Test
    void aTimerThatFailsIsTriedAgain() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");
        failing = true;

        assertThatThrownBy(walk::letTheDayCome).hasRootCauseMessage("the database is away");

        assertThat(walk.triesLeft()).isEqualTo(4);
        assertThat(walk.at()).containsExactly("timer_validFrom");
    }

    @Test
    void anAnswerThatTheStepDoesNotKnowLeavesTheRequestWhereItIs() {
        startUntil("userTask_reviewByHead");

        assertThatThrownBy(() -> answer("userTask_reviewByHead", "ABSTAINED"))
                .hasMessageContaining("No outgoing sequence flow");

        assertThat(walk.at()).containsExactly("userTask_reviewByHead");
    }

    private void permanent() {
        facts.put("permanent", true);
        facts.put("temporary", false);
        facts.remove("closesAt");
    }

    private void start() {
        walk.start("position-opening", REQUEST, facts);
    }

    private void startUntil(String step) {
        if (step.equals("userTask_voteByBoard")) {
            facts.put("costLeft", 0.00);
        }
        start();
        for (String before : List.of("userTask_reviewByHead", "userTask_reviewByHrManager")) {
            if (walk.at().equals(List.of(step))) {
                return;
            }
            answer(before, "APPROVED");
        }
        assertThat(walk.at()).containsExactly(step);
    }

    private void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, facts);
    }
}

package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.workflow.camunda.FlowWalk;

/** Every path through the models that change positions and move people; what the beans would do is written down, in order. */
class ChangeFlowsTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static FlowWalk walk;
    private static boolean fits;

    private final Map<String, Object> facts = new HashMap<>();

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(
                Map.of("requestFlow", calls("requestFlow"), "changeFlow", calls("changeFlow")),
                "flow/organization/position-change.bpmn",
                "flow/organization/position-closing.bpmn",
                "flow/organization/position-prolongation.bpmn",
                "flow/organization/assignment.bpmn",
                "flow/organization/assignment-change.bpmn",
                "flow/organization/transfer.bpmn",
                "flow/organization/dotted-line.bpmn",
                "flow/organization/board-vote.dmn");
    }

    private static Calls calls(String bean) {
        return new Calls(bean, REQUEST, CALLS, () -> fits);
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void aChangeFromNextMayThatAddsNothing() {
        CALLS.clear();
        fits = true;
        facts.put("future", true);
        facts.put("changesAt", "2027-05-15T00:00:00+08:00");
        facts.put("permanent", false);
        facts.put("cost", 0.0);
        facts.put("costLeft", 0.0);
        facts.put("headcount", 0);
        facts.put("headcountLeft", 0);
        facts.put("unitChanges", true);
        facts.put("person", "7");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "assignment,userTask_reviewByHead",
        "assignment-change,userTask_reviewByHeads"
    })
    void headAndHrManagerAgreeAndItsDayIsWaitedFor(String kind, String head) {
        start(kind);
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
        assertThat(walk.at()).containsExactly("timer_changeDate");
        assertThat(walk.day()).isEqualTo(Instant.parse("2027-05-14T16:00:00Z"));

        walk.letTheDayCome();

        assertThat(walk.end()).isEqualTo("endEvent_inForce");
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.putInForce");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "assignment,userTask_reviewByHead",
        "assignment-change,userTask_reviewByHeads"
    })
    void whatIsToBeFromTodayIsDoneWithItsApproval(String kind, String head) {
        facts.put("future", false);
        start(kind);
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(walk.end()).isEqualTo("endEvent_inForce");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "position-prolongation,userTask_reviewByHead",
        "assignment,userTask_reviewByHead",
        "assignment-change,userTask_reviewByHeads",
        "transfer,userTask_reviewByHeads"
    })
    void whoRejectsEndsTheRequestAndWhoReturnsItGivesItBack(String kind, String head) {
        start(kind);
        answer(head, "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "REJECTED");
        assertThat(walk.end()).isEqualTo("endEvent_rejected");

        start(kind);
        answer(head, "REJECTED");
        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject", "requestFlow.reject");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "assignment,userTask_reviewByHead",
        "assignment-change,userTask_reviewByHeads",
        "transfer,userTask_reviewByHeads"
    })
    void whatNoLongerFitsOnItsDayIsTriedAgainOrGivenUpByTheHrManager(String kind, String head) {
        facts.put("unitChanges", false);
        fits = false;
        approved(kind, head);
        walk.letTheDayCome();
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        assertThat(walk.at()).containsExactly("userTask_settleUnfit");
        answer("userTask_settleUnfit", "GIVEN_UP");
        assertThat(walk.end()).isEqualTo("endEvent_givenUp");

        approved(kind, head);
        walk.letTheDayCome();
        fits = true;
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        assertThat(walk.end()).isEqualTo("endEvent_inForce");
        assertThat(CALLS)
                .containsExactly(
                        "requestFlow.approve",
                        "changeFlow.putInForce",
                        "changeFlow.putInForce",
                        "requestFlow.giveUp",
                        "requestFlow.approve",
                        "changeFlow.putInForce",
                        "changeFlow.putInForce");
    }

    private void approved(String kind, String head) {
        start(kind);
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED,requestFlow.approve", "REJECTED,requestFlow.reject", "LAPSED,requestFlow.lapse"})
    void theBoardVotesOnAChangeThatAddsMoreThanIsLeft(String outcome, String call) {
        facts.put("cost", 10.0);
        facts.put("future", false);
        start("position-change");
        answer("userTask_reviewByHeads", "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
        answer("userTask_voteByBoard", outcome);

        assertThat(walk.at()).isEmpty();
        assertThat(CALLS).containsExactly(call);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED,requestFlow.approve,timer_newLastDay",
        "REJECTED,requestFlow.reject,",
        "LAPSED,requestFlow.lapse,"
    })
    void theBoardVotesOnAProlongationThatCostsMoreThanIsLeft(String outcome, String call, String waitsAt) {
        facts.put("cost", 10.0);
        approved("position-prolongation", "userTask_reviewByHead");
        answer("userTask_voteByBoard", outcome);

        assertThat(walk.at()).isEqualTo(Stream.ofNullable(waitsAt).toList());
        assertThat(CALLS).containsExactly(call);
    }

    @Test
    void aProlongedPositionIsClosedAfterItsNewLastDay() {
        start("position-prolongation");
        answer("userTask_reviewByHead", "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
        assertThat(walk.at()).containsExactly("timer_newLastDay");
        assertThat(CALLS).containsExactly("requestFlow.approve");

        walk.letTheDayCome();

        assertThat(walk.end()).isEqualTo("endEvent_closed");
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.close");
    }

    @Test
    void whoGoesToAnotherUnitIsAskedAndMovesOnTheDay() {
        startTransfer();
        assertThat(walk.at()).containsExactly("userTask_consentByPerson");
        answer("userTask_consentByPerson", "AGREED");
        walk.letTheDayCome();

        assertThat(walk.end()).isEqualTo("endEvent_inForce");
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.putInForce");
    }

    @Test
    void whoRefusesStays() {
        startTransfer();
        answer("userTask_consentByPerson", "REFUSED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void withinTheUnitThePersonIsNotAsked() {
        facts.put("unitChanges", false);
        facts.put("future", false);
        startTransfer();

        assertThat(walk.passed()).doesNotContain("userTask_consentByPerson");
        assertThat(walk.at()).isEmpty();
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aDottedLineThatBothHeadsWantIsInForceOnItsDayAndTheHrManagerIsTold() {
        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        assertThat(walk.at()).containsExactly("timer_changeDate");
        walk.letTheDayCome();
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.putInForce");
        answer("userTask_readByHrManager", "ACKNOWLEDGED");

        assertThat(walk.end()).isEqualTo("endEvent_read");
    }

    @Test
    void aDottedLineFromTodayIsInForceWithItsApproval() {
        facts.put("future", false);
        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        answer("userTask_readByHrManager", "ACKNOWLEDGED");

        assertThat(walk.end()).isEqualTo("endEvent_read");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aHeadReturnsOrRejectsADottedLine() {
        start("dotted-line");
        answer("userTask_reviewByHeads", "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");
        answer("userTask_reviewByHeads", "REJECTED");

        assertThat(walk.end()).isEqualTo("endEvent_rejected");
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void aDottedLineThatNoLongerFitsIsTriedAgainOrGivenUp() {
        fits = false;
        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        walk.letTheDayCome();
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        answer("userTask_settleUnfit", "GIVEN_UP");
        assertThat(walk.end()).isEqualTo("endEvent_givenUp");

        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        walk.letTheDayCome();
        fits = true;
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        assertThat(walk.at()).containsExactly("userTask_readByHrManager");
    }

    private void startTransfer() {
        start("transfer");
        answer("userTask_reviewByHeads", "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
    }

    private void start(String kind) {
        walk.start(kind, REQUEST, facts);
    }

    private void answer(String step, String outcome) {
        assertThat(walk.at()).containsExactly(step);
        walk.answer(outcome, facts);
    }
}

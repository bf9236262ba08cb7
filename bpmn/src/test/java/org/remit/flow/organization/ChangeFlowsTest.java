package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.flow.FlowEngine;

/** Every path through the models that change positions and move people; what the beans would do is written down, in order. */
class ChangeFlowsTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static ProcessEngine engine;
    private static boolean fits;

    private final Map<String, Object> facts = new HashMap<>();
    private ProcessInstance flow;

    /** Takes the calls of the models' service tasks. */
    public record Calls(String bean) {
        public void approve(long requestId) {
            call("approve", requestId);
        }

        public void reject(long requestId) {
            call("reject", requestId);
        }

        public void lapse(long requestId) {
            call("lapse", requestId);
        }

        public boolean putInForce(long requestId) {
            call("putInForce", requestId);
            return fits;
        }

        public void giveUp(long requestId) {
            call("giveUp", requestId);
        }

        public void close(long requestId) {
            call("close", requestId);
        }

        private void call(String method, long requestId) {
            assertThat(requestId).isEqualTo(REQUEST);
            CALLS.add(bean + "." + method);
        }
    }

    @BeforeAll
    static void startEngine() {
        engine = FlowEngine.start(
                Map.of("requestFlow", new Calls("requestFlow"), "changeFlow", new Calls("changeFlow")),
                "flow/organization/position-change.bpmn",
                "flow/organization/position-closing.bpmn",
                "flow/organization/position-prolongation.bpmn",
                "flow/organization/assignment.bpmn",
                "flow/organization/transfer.bpmn",
                "flow/organization/dotted-line.bpmn",
                "flow/organization/board-vote.dmn");
        init(engine);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void aChangeFromNextMayThatAddsNothing() {
        CALLS.clear();
        fits = true;
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-22T08:00:00Z")));
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

    @AfterEach
    void endFlow() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), "test over"));
        ClockUtil.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "assignment,userTask_reviewByHead"
    })
    void headAndHrManagerAgreeAndItsDayIsWaitedFor(String kind, String head) {
        start(kind);
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
        assertThat(flow).isWaitingAtExactly("timer_changeDate");
        assertThat(job().getDuedate().toInstant()).isEqualTo(Instant.parse("2027-05-14T16:00:00Z"));

        fireTimer();

        assertThat(flow).hasPassed("endEvent_inForce").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.putInForce");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "assignment,userTask_reviewByHead"
    })
    void whatIsToBeFromTodayIsDoneWithItsApproval(String kind, String head) {
        facts.put("future", false);
        start(kind);
        answer(head, "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).hasPassed("endEvent_inForce").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "position-prolongation,userTask_reviewByHead",
        "assignment,userTask_reviewByHead",
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
        assertThat(flow).hasPassed("endEvent_rejected").isEnded();

        start(kind);
        answer(head, "REJECTED");
        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject", "requestFlow.reject");
    }

    @ParameterizedTest
    @CsvSource({
        "position-change,userTask_reviewByHeads",
        "position-closing,userTask_reviewByHead",
        "assignment,userTask_reviewByHead",
        "transfer,userTask_reviewByHeads"
    })
    void whatNoLongerFitsOnItsDayIsTriedAgainOrGivenUpByTheHrManager(String kind, String head) {
        facts.put("unitChanges", false);
        fits = false;
        approved(kind, head);
        fireTimer();
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        assertThat(flow).isWaitingAt("userTask_settleUnfit");
        answer("userTask_settleUnfit", "GIVEN_UP");
        assertThat(flow)
                .hasPassed("endEvent_givenUp")
                .hasNotPassed("endEvent_inForce")
                .isEnded();

        approved(kind, head);
        fireTimer();
        fits = true;
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        assertThat(flow)
                .hasPassed("endEvent_inForce")
                .hasNotPassed("endEvent_givenUp")
                .isEnded();
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

        assertThat(flow).isEnded();
        assertThat(CALLS).containsExactly(call);
    }

    @Test
    void aProlongedPositionIsClosedAfterItsNewLastDay() {
        start("position-prolongation");
        answer("userTask_reviewByHead", "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
        assertThat(flow).isWaitingAtExactly("timer_newLastDay");
        assertThat(CALLS).containsExactly("requestFlow.approve");

        fireTimer();

        assertThat(flow).hasPassed("endEvent_closed").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.close");
    }

    @Test
    void whoGoesToAnotherUnitIsAskedAndMovesOnTheDay() {
        startTransfer();
        assertThat(flow).isWaitingAtExactly("userTask_consentByPerson");
        answer("userTask_consentByPerson", "AGREED");
        fireTimer();

        assertThat(flow).hasPassed("endEvent_inForce").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.putInForce");
    }

    @Test
    void whoRefusesStays() {
        startTransfer();
        answer("userTask_consentByPerson", "REFUSED");

        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void withinTheUnitThePersonIsNotAsked() {
        facts.put("unitChanges", false);
        facts.put("future", false);
        startTransfer();

        assertThat(flow).hasNotPassed("userTask_consentByPerson").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aDottedLineThatBothHeadsWantIsInForceOnItsDayAndTheHrManagerIsTold() {
        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        assertThat(flow).isWaitingAtExactly("timer_changeDate");
        fireTimer();
        assertThat(CALLS).containsExactly("requestFlow.approve", "changeFlow.putInForce");
        answer("userTask_readByHrManager", "ACKNOWLEDGED");

        assertThat(flow).hasPassed("endEvent_read").isEnded();
    }

    @Test
    void aDottedLineFromTodayIsInForceWithItsApproval() {
        facts.put("future", false);
        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        answer("userTask_readByHrManager", "ACKNOWLEDGED");

        assertThat(flow).hasPassed("endEvent_read").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aHeadReturnsOrRejectsADottedLine() {
        start("dotted-line");
        answer("userTask_reviewByHeads", "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");
        answer("userTask_reviewByHeads", "REJECTED");

        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void aDottedLineThatNoLongerFitsIsTriedAgainOrGivenUp() {
        fits = false;
        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        fireTimer();
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        answer("userTask_settleUnfit", "GIVEN_UP");
        assertThat(flow).hasPassed("endEvent_givenUp").isEnded();

        start("dotted-line");
        answer("userTask_reviewByHeads", "APPROVED");
        fireTimer();
        fits = true;
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        assertThat(flow).isWaitingAtExactly("userTask_readByHrManager");
    }

    private void startTransfer() {
        start("transfer");
        answer("userTask_reviewByHeads", "APPROVED");
        answer("userTask_reviewByHrManager", "APPROVED");
    }

    private void start(String kind) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("requestId", REQUEST);
        flow = engine.getRuntimeService().startProcessInstanceByKey(kind, "" + REQUEST, variables);
    }

    private void answer(String step, String outcome) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(flow.getId())
                .singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(step);
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("outcome", outcome);
        engine.getTaskService().complete(task.getId(), variables);
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(flow.getId())
                .singleResult();
    }

    private void fireTimer() {
        engine.getManagementService().executeJob(job().getId());
    }
}

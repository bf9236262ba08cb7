package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
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

/** Every path through the model; what the beans would do is written down, in order. */
class PositionOpeningTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static ProcessEngine engine;

    private final Map<String, Object> facts = new HashMap<>();
    private ProcessInstance flow;

    /** Takes the calls of the model's service tasks. */
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

        public void open(long requestId) {
            call("open", requestId);
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
                Map.of("requestFlow", new Calls("requestFlow"), "positionFlow", new Calls("positionFlow")),
                "flow/organization/position-opening.bpmn",
                "flow/organization/board-vote.dmn");
        init(engine);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void aTemporaryPositionWithinItsBudgetFromNextMay() {
        CALLS.clear();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-22T08:00:00Z")));
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

    @AfterEach
    void endFlow() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), "test over"));
        ClockUtil.reset();
    }

    @Test
    void theHeadIsAskedFirst() {
        start();

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHead");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void afterTheHeadTheHrManagerIsAsked() {
        start();
        answer("userTask_reviewByHead", "APPROVED");

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHrManager");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_reviewByHrManager"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_reviewByHrManager"})
    void aReturnedRequestGoesToTheApplicantAndThenToTheHeadAgain(String step) {
        startUntil(step);
        answer(step, "RETURNED");
        assertThat(flow).isWaitingAtExactly("userTask_mendByApplicant");

        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHead");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void withinTheBudgetTheBoardIsNotAskedAndThePositionOpensOnItsFirstDay() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).hasNotPassed("userTask_voteByBoard").isWaitingAtExactly("timer_validFrom");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void theTableIsAskedWithTheFactsOfTheLastAnswer() {
        startUntil("userTask_reviewByHrManager");
        facts.put("costLeft", 50_000.00);
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).isWaitingAtExactly("userTask_voteByBoard");
    }

    @ParameterizedTest
    @CsvSource({"permanent,true", "costLeft,50000.00", "headcountLeft,1"})
    void whatGoesBeyondTheTableIsVotedOnByTheBoard(String fact, String value) {
        facts.put(fact, fact.equals("permanent") ? Boolean.valueOf(value) : Double.valueOf(value));
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).isWaitingAtExactly("userTask_voteByBoard");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void aCarriedVoteApprovesTheRequest() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");

        assertThat(flow).isWaitingAtExactly("timer_validFrom");
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aLostVoteRejectsTheRequest() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "REJECTED");

        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void aVoteWithoutQuorumLetsTheRequestLapse() {
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "LAPSED");

        assertThat(flow).hasPassed("endEvent_lapsed").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.lapse");
    }

    @Test
    void aPermanentPositionFromTodayIsDoneWithItsApproval() {
        permanent();
        facts.put("future", false);
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");

        assertThat(flow).hasPassed("endEvent_open").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve");
    }

    @Test
    void aPermanentPositionFromALaterDayIsDoneWhenThatDayHasCome() {
        permanent();
        startUntil("userTask_voteByBoard");
        answer("userTask_voteByBoard", "APPROVED");
        assertThat(dueAt()).isEqualTo(Instant.parse("2027-05-14T16:00:00Z"));

        fireTimer();

        assertThat(flow).hasPassed("endEvent_open").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve", "positionFlow.open");
    }

    @Test
    void aTemporaryPositionFromTodayWaitsForItsLastDayOnly() {
        facts.put("future", false);
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).isWaitingAtExactly("timer_validTo");
        assertThat(CALLS).containsExactly("requestFlow.approve");
        fireTimer();
        assertThat(flow).hasPassed("endEvent_closed").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve", "positionFlow.close");
    }

    @Test
    void aTemporaryPositionFromALaterDayOpensAndClosesByItself() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        fireTimer();
        assertThat(flow).isWaitingAtExactly("timer_validTo");
        assertThat(dueAt()).isEqualTo(Instant.parse("2027-06-30T16:00:00Z"));
        fireTimer();

        assertThat(flow).hasPassed("endEvent_closed").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.approve", "positionFlow.open", "positionFlow.close");
    }

    @Test
    void aTimerThatFailsIsTriedAgain() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");
        engine.getRuntimeService().setVariable(flow.getId(), "requestId", "no number");

        assertThatThrownBy(this::fireTimer).isInstanceOf(ProcessEngineException.class);

        assertThat(job().getRetries()).isEqualTo(4);
        assertThat(flow).isWaitingAtExactly("timer_validFrom");
    }

    @Test
    void anAnswerThatTheStepDoesNotKnowLeavesTheRequestWhereItIs() {
        startUntil("userTask_reviewByHead");

        assertThatThrownBy(() -> answer("userTask_reviewByHead", "ABSTAINED"))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHead");
    }

    private void permanent() {
        facts.put("permanent", true);
        facts.put("temporary", false);
        facts.remove("closesAt");
    }

    private void start() {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("requestId", REQUEST);
        flow = engine.getRuntimeService().startProcessInstanceByKey("position-opening", "" + REQUEST, variables);
    }

    private void startUntil(String step) {
        if (step.equals("userTask_voteByBoard")) {
            facts.put("costLeft", 0.00);
        }
        start();
        for (String before : List.of("userTask_reviewByHead", "userTask_reviewByHrManager")) {
            if (task().getTaskDefinitionKey().equals(step)) {
                return;
            }
            answer(before, "APPROVED");
        }
        assertThat(flow).isWaitingAtExactly(step);
    }

    private void answer(String step, String outcome) {
        assertThat(task().getTaskDefinitionKey()).isEqualTo(step);
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("outcome", outcome);
        engine.getTaskService().complete(task().getId(), variables);
    }

    private Task task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(flow.getId())
                .singleResult();
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(flow.getId())
                .singleResult();
    }

    private Instant dueAt() {
        return job().getDuedate().toInstant();
    }

    private void fireTimer() {
        engine.getManagementService().executeJob(job().getId());
    }
}

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

/** Every path through the change of duties; what the beans would do is written down, in order. */
class DutyChangeTest {

    private static final long REQUEST = 4712;
    private static final List<String> CALLS = new ArrayList<>();

    private static ProcessEngine engine;
    private static boolean fits;

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

        public boolean enforce(long requestId) {
            call("enforce", requestId);
            return fits;
        }

        public void giveUp(long requestId) {
            call("giveUp", requestId);
        }

        private void call(String method, long requestId) {
            assertThat(requestId).isEqualTo(REQUEST);
            CALLS.add(bean + "." + method);
        }
    }

    @BeforeAll
    static void startEngine() {
        engine = FlowEngine.start(
                Map.of("requestFlow", new Calls("requestFlow"), "dutyFlow", new Calls("dutyFlow")),
                "flow/organization/duty-change.bpmn");
        init(engine);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void aChangeForTodayThatTouchesAnotherUnitAndTwoPeople() {
        CALLS.clear();
        fits = true;
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-25T08:00:00Z")));
        facts.put("partners", "PRD");
        facts.put("incumbents", "7,8");
        facts.put("future", false);
        facts.put("inForceAt", "2026-11-25T00:00:00+08:00");
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
    void headPartnersAndHrManagerAgreeAndItIsInForceAndRead() {
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).isWaitingAtExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
        answer("userTask_confirmReading", "ACKNOWLEDGED");
        assertThat(flow).hasPassed("endEvent_read").isEnded();
    }

    @Test
    void dutiesThatNoLongerFitAreTriedAgainOrGivenUpByTheHrManager() {
        fits = false;
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");
        answer("userTask_settleUnfit", "TRIED_AGAIN");
        answer("userTask_settleUnfit", "GIVEN_UP");

        assertThat(flow)
                .hasPassed("endEvent_givenUp")
                .hasNotPassed("userTask_confirmReading")
                .isEnded();
        assertThat(CALLS)
                .containsExactly("requestFlow.approve", "dutyFlow.enforce", "dutyFlow.enforce", "requestFlow.giveUp");
    }

    @Test
    void whereNobodyElseIsNamedNobodyElseIsAsked() {
        facts.put("partners", "");
        start();
        answer("userTask_reviewByHead", "APPROVED");

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHrManager");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_agreeByPartners", "userTask_reviewByHrManager"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @ParameterizedTest
    @CsvSource({"userTask_reviewByHead", "userTask_agreeByPartners", "userTask_reviewByHrManager"})
    void whatIsReturnedIsMendedAndBeginsAgain(String step) {
        startUntil(step);
        answer(step, "RETURNED");
        assertThat(flow).isWaitingAtExactly("userTask_mendByApplicant");
        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHead");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void whereAgreedWorkChangesEverybodyWhoDoesItConsentsFirst() {
        startUntil("userTask_consentByIncumbents");
        assertThat(CALLS).isEmpty();
        answer("userTask_consentByIncumbents", "AGREED");

        assertThat(flow).isWaitingAtExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
    }

    @Test
    void whereNobodyHoldsThePositionNobodyIsAskedForConsent() {
        facts.put("incumbents", "");
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "CHANGES_WORK");

        assertThat(flow).isWaitingAtExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
    }

    @Test
    void aRefusalGoesBackToHrWhoReturnsIt() {
        startUntil("userTask_consentByIncumbents");
        answer("userTask_consentByIncumbents", "REFUSED");
        assertThat(flow).isWaitingAtExactly("userTask_answerRefusal");
        answer("userTask_answerRefusal", "RETURNED");

        assertThat(flow).isWaitingAtExactly("userTask_mendByApplicant");
        assertThat(CALLS).isEmpty();
    }

    @Test
    void aRefusalGoesBackToHrWhoEndsIt() {
        startUntil("userTask_consentByIncumbents");
        answer("userTask_consentByIncumbents", "REFUSED");
        answer("userTask_answerRefusal", "REJECTED");

        assertThat(flow).hasPassed("endEvent_refused").isEnded();
        assertThat(CALLS).containsExactly("requestFlow.reject");
    }

    @Test
    void hrCannotPassOverARefusal() {
        startUntil("userTask_consentByIncumbents");
        answer("userTask_consentByIncumbents", "REFUSED");

        assertThatThrownBy(() -> answer("userTask_answerRefusal", "APPROVED"))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(CALLS).isEmpty();
    }

    @Test
    void anApprovedChangeWaitsForItsDay() {
        facts.put("future", true);
        facts.put("inForceAt", "2027-01-01T00:00:00+08:00");
        startUntil("userTask_reviewByHrManager");
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).isWaitingAtExactly("timer_effectiveFrom");
        assertThat(CALLS).containsExactly("requestFlow.approve");
        assertThat(job().getDuedate().toInstant()).isEqualTo(Instant.parse("2026-12-31T16:00:00Z"));
        engine.getManagementService().executeJob(job().getId());

        assertThat(flow).isWaitingAtExactly("userTask_confirmReading");
        assertThat(CALLS).containsExactly("requestFlow.approve", "dutyFlow.enforce");
    }

    private void start() {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("requestId", REQUEST);
        flow = engine.getRuntimeService().startProcessInstanceByKey("duty-change", "" + REQUEST, variables);
    }

    private void startUntil(String step) {
        start();
        for (String before :
                List.of("userTask_reviewByHead", "userTask_agreeByPartners", "userTask_reviewByHrManager")) {
            if (task().getTaskDefinitionKey().equals(step)) {
                return;
            }
            boolean marks = before.equals("userTask_reviewByHrManager");
            answer(before, marks ? "CHANGES_WORK" : "APPROVED");
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
}

package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.flow.FlowEngine;

/** Every path through the model; what the beans would do is written down, in order. */
class HandbookEditionTest {

    private static final long REQUEST = 4711;
    private static final List<String> CALLS = new ArrayList<>();

    private static ProcessEngine engine;

    private final Map<String, Object> facts = new HashMap<>();
    private ProcessInstance flow;

    /** Takes the calls of the model's service tasks. */
    public static final class Calls {
        public void approve(long requestId) {
            CALLS.add("approve " + requestId);
        }

        public void reject(long requestId) {
            CALLS.add("reject " + requestId);
        }
    }

    @BeforeAll
    static void startEngine() {
        engine = FlowEngine.start(Map.of("requestFlow", new Calls()), "flow/organization/handbook-edition.bpmn");
        init(engine);
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void theCompanysHandbookWithIncumbentsToConfirm() {
        CALLS.clear();
        facts.put("company", true);
        facts.put("confirmed", true);
    }

    @Test
    void theCompanysIsReviewedReleasedPublishedAndConfirmed() {
        start();
        answer("userTask_reviewByHrManager", "APPROVED");
        assertThat(CALLS).isEmpty();
        answer("userTask_releaseByGeneralManager", "APPROVED");

        assertThat(CALLS).containsExactly("approve 4711");
        assertThat(flow).isWaitingAtExactly("userTask_confirmEdition");

        answer("userTask_confirmEdition", "ACKNOWLEDGED");
        assertThat(flow).hasPassed("endEvent_confirmed").isEnded();
    }

    @Test
    void thatOfAUnitOrAPositionNeedsNoGeneralManager() {
        facts.put("company", false);
        start();
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).hasNotPassed("userTask_releaseByGeneralManager").isWaitingAtExactly("userTask_confirmEdition");
        assertThat(CALLS).containsExactly("approve 4711");
    }

    @Test
    void whereNobodyHasToConfirmItEndsWithItsPublication() {
        facts.put("confirmed", false);
        facts.put("company", false);
        start();
        answer("userTask_reviewByHrManager", "APPROVED");

        assertThat(flow).hasPassed("endEvent_published").isEnded();
        assertThat(CALLS).containsExactly("approve 4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_reviewByHrManager", "userTask_releaseByGeneralManager"})
    void whoRejectsEndsTheRequest(String step) {
        startUntil(step);
        answer(step, "REJECTED");

        assertThat(flow).hasPassed("endEvent_rejected").isEnded();
        assertThat(CALLS).containsExactly("reject 4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_reviewByHrManager", "userTask_releaseByGeneralManager"})
    void aReturnedRequestGoesToTheApplicantAndThenToTheHrManagerAgain(String step) {
        startUntil(step);
        answer(step, "RETURNED");
        answer("userTask_mendByApplicant", "RESUBMITTED");

        assertThat(flow).isWaitingAtExactly("userTask_reviewByHrManager");
        assertThat(CALLS).isEmpty();
    }

    private void start() {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("requestId", REQUEST);
        flow = engine.getRuntimeService().startProcessInstanceByKey("handbook-edition", "" + REQUEST, variables);
    }

    private void startUntil(String step) {
        start();
        if (!task().getTaskDefinitionKey().equals(step)) {
            answer("userTask_reviewByHrManager", "APPROVED");
        }
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
}

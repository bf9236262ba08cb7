package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PassingFactsTest {

    private static final BpmnModelInstance FLOW = Bpmn.createExecutableProcess("flow")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("first")
            .condition("urgent", "${urgent}")
            .intermediateCatchEvent("day")
            .timerWithDuration("${patience}")
            .condition("still urgent", "${urgent and place == 'MKT'}")
            .userTask("second")
            .condition("urgent no more", "${!urgent}")
            .endEvent()
            .done();

    private ProcessEngine engine;

    @BeforeAll
    void start() {
        engine = TestEngine.on("passing-facts", new PassingFacts()).buildProcessEngine();
        deploy(FLOW);
    }

    @AfterEach
    void empty() {
        TestEngine.empty(engine);
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void factsLeadTheWayAndAreNotKept() {
        runToTheDay();
        assertThat(kept()).containsExactly("facts");
    }

    @Test
    void factsLaidAsideAreThereWhenTheDayHasComeAndGoneAfterIt() {
        runToTheDay();
        letTheDayCome();
        assertThat(engine.getTaskService().createTaskQuery().singleResult().getTaskDefinitionKey())
                .isEqualTo("second");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPersonAfterTheDayTellsTheFactsAnew() {
        runToTheDay();
        letTheDayCome();
        complete(Map.of("urgent", false));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void aStopWhereFactsWouldBeLostIsRefused() {
        BpmnModelInstance flow = Bpmn.createExecutableProcess("asynchronous")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("later")
                .camundaAsyncBefore()
                .done();
        assertThatThrownBy(() -> deploy(flow)).hasMessageContaining("Facts would be lost at later");
    }

    private void runToTheDay() {
        engine.getRuntimeService().startProcessInstanceByKey("flow", PassingFacts.of(Map.of("urgent", true)));
        complete(Map.of("urgent", true, "place", "MKT", "patience", "P7D"));
    }

    private void complete(Map<String, Object> facts) {
        String task = engine.getTaskService().createTaskQuery().singleResult().getId();
        engine.getTaskService().complete(task, PassingFacts.of(facts));
    }

    private void letTheDayCome() {
        String timer = engine.getManagementService()
                .createJobQuery()
                .timers()
                .singleResult()
                .getId();
        engine.getManagementService().executeJob(timer);
    }

    private Set<String> kept() {
        return engine.getRuntimeService().createVariableInstanceQuery().list().stream()
                .map(VariableInstance::getName)
                .collect(Collectors.toSet());
    }

    private void deploy(BpmnModelInstance flow) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("flow.bpmn", flow)
                .deploy();
    }
}

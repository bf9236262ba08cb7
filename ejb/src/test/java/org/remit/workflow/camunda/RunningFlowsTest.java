package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.IntermediateCatchEventBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.remit.workflow.Step;
import org.remit.workflow.StepReached;

/** A diagram is changed while requests are under way. */
@TestInstance(Lifecycle.PER_CLASS)
class RunningFlowsTest {

    private final List<Step> reached = new ArrayList<>();
    private ProcessEngine before;
    private ProcessEngine after;
    private ProcessEngine engine;
    private String flow;
    private boolean refusing;

    @BeforeAll
    void start() {
        before = start("before", ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        after = start("after", ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    /** Each test has a flow of its own, which the engine after the restart has not seen before. */
    @BeforeEach
    void deployOld(TestInfo test) {
        flow = test.getTestMethod().orElseThrow().getName();
        engine = before;
        deploy(toTheDay(flow, "review").endEvent().done());
    }

    @AfterEach
    void empty() {
        TestEngine.empty(before);
        reached.clear();
    }

    @AfterAll
    void stop() {
        after.close();
        before.close();
    }

    @Test
    void whatWaitsForItsDayFindsTheStepThatWasAddedAndTheDayStays() {
        submit(77);
        decide();
        Date day = timer().getDuedate();

        restartWith(newFlow());
        bringToLatest();

        assertThat(timer().getDuedate()).isEqualTo(day);
        engine.getManagementService().executeJob(timer().getId());
        assertThat(last().step()).isEqualTo("settle");
        assertThat(last().requestId()).isEqualTo(77);
        decide();
        assertThat(running()).isZero();
    }

    @Test
    void whatWaitsForPeopleWaitsForThemAsBeforeAndGoesTheNewWay() {
        submit(77);
        restartWith(newFlow());
        bringToLatest();
        assertThat(reached).as("nobody is asked again").hasSize(1);

        decide();
        engine.getManagementService().executeJob(timer().getId());
        assertThat(last().step()).isEqualTo("settle");
    }

    @Test
    void whatStandsAtAStepThatIsNoMoreStaysAndKeepsNothingElseBack() {
        submit(77);
        submit(78);
        decide();

        restartWith(toTheDay(flow, "judge").userTask("settle").endEvent().done());
        bringToLatest();

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .extracting(flow -> flow.getBusinessKey() + " " + version(flow.getProcessDefinitionId()))
                .containsExactlyInAnyOrder("77 1", "78 2");
    }

    @Test
    void whatHasADiagramThatIsNotUnderstoodAnyMoreStaysAndKeepsNothingElseBack() {
        submit(77);
        restartWith(newFlow());
        // as if the rules for diagrams had become stricter since
        refusing = true;

        bringToLatest();

        refusing = false;
        assertThat(version(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .singleResult()
                        .getProcessDefinitionId()))
                .isEqualTo(1);
    }

    @Test
    void moreThanAPortionGoesOver() {
        for (long request = 1; request <= 101; request++) {
            submit(request);
        }
        restartWith(newFlow());
        bringToLatest();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .extracting(flow -> version(flow.getProcessDefinitionId()))
                .hasSize(101)
                .containsOnly(2);
    }

    @Test
    void withoutANewDiagramNothingHappens() {
        submit(77);
        bringToLatest();
        assertThat(running()).isOne();
    }

    private BpmnModelInstance newFlow() {
        return toTheDay(flow, "review").userTask("settle").endEvent().done();
    }

    static IntermediateCatchEventBuilder toTheDay(String flow, String step) {
        return Bpmn.createExecutableProcess(flow)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(step)
                .intermediateCatchEvent("day")
                .timerWithDuration("P7D");
    }

    private void submit(long request) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(flow, Long.toString(request), PassingFacts.of(Map.of("requestId", request)));
    }

    /** The last step that was reached is settled. */
    private void decide() {
        engine.getRuntimeService().signal(last().visit(), last().step(), Map.of("outcome", "APPROVED"), null);
    }

    private Step last() {
        return reached.get(reached.size() - 1);
    }

    private Job timer() {
        return engine.getManagementService().createJobQuery().timers().singleResult();
    }

    private long running() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    private int version(String definition) {
        return engine.getRepositoryService().getProcessDefinition(definition).getVersion();
    }

    private void bringToLatest() {
        new RunningFlows(engine).bringToLatest();
    }

    private ProcessEngine start(String name, String tables) {
        StepReached desk = reached::add;
        var refusal = new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element process, ProcessDefinitionEntity definition) {
                if (refusing) {
                    throw new IllegalStateException("refused");
                }
            }
        };
        return TestEngine.on("running-flows", new StepListener(List.of(desk)), new PassingFacts(), refusal)
                .setProcessEngineName(name)
                .setDatabaseSchemaUpdate(tables)
                .buildProcessEngine();
    }

    /** A diagram changes with the application only, so another engine goes on with what is in the database. */
    private void restartWith(BpmnModelInstance model) {
        engine = after;
        deploy(model);
    }

    private void deploy(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(flow + ".bpmn", model)
                .deploy();
    }
}

package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.IntermediateCatchEventBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.remit.workflow.Step;
import org.remit.workflow.StepReached;

/** A diagram is changed while requests are under way. */
@TestInstance(Lifecycle.PER_CLASS)
class RunningFlowsTest {

    private static final BpmnModelInstance OLD = toTheDay("review").endEvent().done();
    private static final BpmnModelInstance NEW =
            toTheDay("review").userTask("settle").endEvent().done();

    private final List<Step> reached = new ArrayList<>();
    private ProcessEngine engine;
    private boolean refusing;

    @BeforeAll
    void start() {
        StepReached desk = reached::add;
        var refusal = new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element process, ProcessDefinitionEntity definition) {
                if (refusing) {
                    throw new IllegalStateException("refused");
                }
            }
        };
        engine = TestEngine.on("running-flows", new StepListener(List.of(desk)), new PassingFacts(), refusal)
                .buildProcessEngine();
    }

    @AfterEach
    void empty() {
        TestEngine.empty(engine);
        reached.clear();
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void whatWaitsForItsDayFindsTheStepThatWasAddedAndTheDayStays() {
        deploy(OLD);
        submit(77);
        decide();
        Date day = timer().getDuedate();

        deploy(NEW);
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
        deploy(OLD);
        submit(77);
        deploy(NEW);
        bringToLatest();
        assertThat(reached).as("nobody is asked again").hasSize(1);

        decide();
        engine.getManagementService().executeJob(timer().getId());
        assertThat(last().step()).isEqualTo("settle");
    }

    @Test
    void whatStandsAtAStepThatIsNoMoreStaysAndKeepsNothingElseBack() {
        deploy(OLD);
        submit(77);
        submit(78);
        decide();

        deploy(toTheDay("judge").userTask("settle").endEvent().done());
        bringToLatest();

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .extracting(flow -> flow.getBusinessKey() + " " + version(flow.getProcessDefinitionId()))
                .containsExactlyInAnyOrder("77 1", "78 2");
    }

    @Test
    void whatHasADiagramThatIsNotUnderstoodAnyMoreStaysAndKeepsNothingElseBack() {
        deploy(OLD);
        submit(77);
        deploy(NEW);
        // as if the rules for diagrams had become stricter since
        forgetModels();
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
        deploy(OLD);
        for (long request = 1; request <= 101; request++) {
            submit(request);
        }
        deploy(NEW);
        bringToLatest();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .extracting(flow -> version(flow.getProcessDefinitionId()))
                .hasSize(101)
                .containsOnly(2);
    }

    @Test
    void withoutANewDiagramNothingHappens() {
        deploy(OLD);
        submit(77);
        bringToLatest();
        assertThat(running()).isOne();
    }

    static IntermediateCatchEventBuilder toTheDay(String step) {
        return Bpmn.createExecutableProcess("flow")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(step)
                .intermediateCatchEvent("day")
                .timerWithDuration("P7D");
    }

    private void submit(long request) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "flow", Long.toString(request), PassingFacts.of(Map.of("requestId", request)));
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

    private void forgetModels() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
    }

    private void deploy(BpmnModelInstance flow) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("flow.bpmn", flow)
                .deploy();
    }
}

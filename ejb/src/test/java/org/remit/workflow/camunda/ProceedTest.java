package org.remit.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Flows that wait for something to happen. */
@TestInstance(Lifecycle.PER_CLASS)
class ProceedTest {

    private static final long REQUEST = 4711;
    private static final long OTHER = 4712;

    private final CamundaWorkflow workflow = new CamundaWorkflow();
    private ProcessEngine engine;

    @BeforeAll
    void start() {
        engine = TestEngine.on("proceed", new PassingFacts()).buildProcessEngine();
        workflow.starter = new EngineStarter() {
            @Override
            public ProcessEngine engine() {
                return engine;
            }
        };
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "flow.bpmn",
                        Bpmn.createExecutableProcess("flow")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent("catchEvent_open")
                                .message("OPEN")
                                .intermediateCatchEvent("catchEvent_shut")
                                .message("SHUT")
                                .condition("urgent", "${urgent}")
                                .endEvent()
                                .done())
                .deploy();
        workflow.start("flow", REQUEST, Map.of("urgent", true));
        workflow.start("flow", OTHER, Map.of("urgent", true));
    }

    @AfterEach
    void begin() {
        workflow.cancel(REQUEST, "over");
        workflow.start("flow", REQUEST, Map.of("urgent", true));
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void whatTheFlowOfARequestWaitsForMovesItAloneOn() {
        assertThat(workflow.proceed(REQUEST, "OPEN")).isTrue();
        assertThat(waitingFor("SHUT")).isOne();
        assertThat(waitingFor("OPEN")).isOne();
    }

    @Test
    void whatItDoesNotWaitForChangesNothing() {
        assertThat(workflow.proceed(REQUEST, "SHUT")).isFalse();
        assertThat(waitingFor("OPEN")).isEqualTo(2);
    }

    @Test
    void whatHappensTwiceMovesItOnce() {
        assertThat(workflow.proceed(REQUEST, "OPEN")).isTrue();
        assertThat(workflow.proceed(REQUEST, "OPEN")).isFalse();
    }

    @Test
    void theFactsLaidAsideAtEachWaitAreThereAtTheEnd() {
        workflow.proceed(REQUEST, "OPEN");
        workflow.proceed(REQUEST, "SHUT");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isOne();
    }

    private long waitingFor(String event) {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .eventName(event)
                .count();
    }
}

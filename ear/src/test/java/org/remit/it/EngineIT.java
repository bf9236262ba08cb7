package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.workflow.camunda.EngineStarter;

/** The engine at work inside the container. */
@ExtendWith(ArquillianExtension.class)
class EngineIT {

    @EJB(lookup = "java:app/remit-ejb/EngineStarter")
    EngineStarter starter;

    @Test
    void aDueTimerFiresWithinTwoSeconds() throws InterruptedException {
        ProcessEngine engine = starter.engine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "timerIsDue.bpmn",
                        Bpmn.createExecutableProcess("timerIsDue")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDuration("PT1S")
                                .endEvent()
                                .done())
                .deploy();
        String id = engine.getRuntimeService()
                .startProcessInstanceByKey("timerIsDue")
                .getId();

        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (running(engine, id) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }

        assertThat(running(engine, id)).isFalse();
        assertThat(Duration.between(end.minusSeconds(20), Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    private static boolean running(ProcessEngine engine, String id) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count()
                > 0;
    }
}

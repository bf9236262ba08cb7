package org.remit.workflow.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.remit.workflow.Step;
import org.remit.workflow.Workflow;

/**
 * Walks one flow after the other through the port and the engine of the product, and writes down the way, of which the engine
 * keeps no history.
 */
public final class FlowWalk implements AutoCloseable {

    private final ProcessEngine engine;
    private final CamundaWorkflow workflow = new CamundaWorkflow();
    private final List<String> passed = new ArrayList<>();
    private Step reached;
    private long request;

    /**
     * @param beans what expressions in the models can name
     * @param models paths on the class path
     */
    public FlowWalk(Map<Object, Object> beans, String... models) {
        var configuration = TestEngine.on(
                models[0].replaceAll("\\W", "_"),
                new StepListener(List.of(step -> reached = step)),
                new PassingFacts(),
                new Way());
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        workflow.starter = new EngineStarter() {
            @Override
            public ProcessEngine engine() {
                return engine;
            }
        };
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : models) {
            deployment.addClasspathResource(model);
        }
        deployment.deploy();
    }

    /** What an earlier walk of the request has left under way is given up. */
    public void start(String flow, long requestId, Map<String, Object> facts) {
        workflow.cancel(requestId, "another walk");
        passed.clear();
        request = requestId;
        workflow.start(flow, requestId, facts);
    }

    /** Settles the step that was reached last. */
    public void answer(String outcome, Map<String, Object> facts) {
        workflow.complete(reached.visit(), reached.step(), outcome, facts);
    }

    /** What the flow waits for has happened. */
    public void happens(String event) {
        if (!workflow.proceed(request, event)) {
            throw new AssertionError("The flow does not wait for " + event + " but at " + at());
        }
    }

    /** The port itself, for what asks a table on its own. */
    public Workflow port() {
        return workflow;
    }

    /** The steps and timers at which the flow waits; none when it has ended. */
    public List<String> at() {
        return engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .flatMap(flow -> engine.getRuntimeService().getActiveActivityIds(flow.getId()).stream())
                .toList();
    }

    /** What the flow has left behind since its start, in order. */
    public List<String> passed() {
        return passed;
    }

    /** The end that the flow has come to. */
    public String end() {
        if (!at().isEmpty()) {
            throw new AssertionError("The flow has not ended, it waits at " + at());
        }
        return passed.get(passed.size() - 1);
    }

    /** When the timer at which the flow waits is due. */
    public Instant day() {
        return timer().getDuedate().toInstant();
    }

    public void letTheDayCome() {
        engine.getManagementService().executeJob(timer().getId());
    }

    /** How often the timer is tried again. */
    public int triesLeft() {
        return timer().getRetries();
    }

    @Override
    public void close() {
        engine.close();
    }

    private Job timer() {
        return engine.getManagementService().createJobQuery().timers().singleResult();
    }

    private final class Way extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            ExecutionListener note = execution -> passed.add(execution.getCurrentActivityId());
            for (ActivityImpl activity : definition.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_END, note);
            }
        }
    }
}

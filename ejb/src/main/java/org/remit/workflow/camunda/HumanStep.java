package org.remit.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.remit.workflow.Step;
import org.remit.workflow.StepReached;

/**
 * A user task that the engine only waits at. Who is asked there and what they say is kept by the desk; a task of the engine's
 * beside it would hold nothing of that, and was seven statements of every decision.
 */
class HumanStep extends TaskActivityBehavior {

    private final Map<String, String> properties;
    private final Iterable<StepReached> desk;

    /**
     * @param properties the extension properties of the user task
     * @param desk who is told
     */
    HumanStep(Map<String, String> properties, Iterable<StepReached> desk) {
        this.properties = properties;
        this.desk = desk;
    }

    /** Nothing that the flow was told, or has found out, on its way here outlives its stop. */
    @Override
    protected void performExecution(ActivityExecution execution) {
        execution.getProcessInstance().removeVariablesLocal();
        ProcessDefinition flow = (ProcessDefinition) execution.getActivity().getProcessDefinition();
        Step step = new Step(
                requestId(execution), flow.getKey(), execution.getActivity().getId(), execution.getId(), properties);
        desk.forEach(listener -> listener.reached(step));
    }

    /**
     * @param step the step that the caller believes the flow to stand at
     * @param facts what the flow is told on its further way, a map; the request's id goes with it
     */
    @Override
    @SuppressWarnings("unchecked")
    public void signal(ActivityExecution execution, String step, Object facts) {
        if (!execution.getActivity().getId().equals(step)) {
            throw new IllegalStateException(
                    "The flow stands at " + execution.getActivity().getId() + ", not at " + step);
        }
        VariableMap told = PassingFacts.of((Map<String, Object>) facts);
        told.putAll(PassingFacts.of(Map.of("requestId", requestId(execution))));
        execution.getProcessInstance().setVariablesLocal(told);
        leave(execution);
    }

    private static long requestId(ActivityExecution execution) {
        return Long.parseLong(execution.getProcessBusinessKey());
    }
}

package org.remit.workflow.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Facts are told with every word of a person and are true at that moment only, so they live while the engine moves and are
 * not kept: ten rows to write, to rewrite at each step and to delete were a fifth of all statements. Only where a flow waits
 * for a day or a message instead of a person are they laid aside, as one variable.
 */
class PassingFacts extends AbstractBpmnParseListener {

    private static final String LAID_ASIDE = "facts";
    private static final Set<String> OTHER_STOPS = Set.of(
            "receiveTask",
            "eventBasedGateway",
            "boundaryTimer",
            "boundaryMessage",
            "boundarySignal",
            "boundaryConditional");

    /** The facts as variables that are gone when the engine has come to its next stop. */
    static VariableMap of(Map<String, Object> facts) {
        VariableMap passing = Variables.createVariables();
        facts.forEach((name, value) -> passing.putValueTyped(name, Variables.untypedValue(value, true)));
        return passing;
    }

    @Override
    public void parseIntermediateCatchEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) PassingFacts::layAside);
        var waiting = (IntermediateCatchEventActivityBehavior) activity.getActivityBehavior();
        activity.setActivityBehavior(new TakingUp(waiting.isAfterEventBasedGateway()));
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        refuseOtherStops(definition);
    }

    private static void layAside(DelegateExecution execution) {
        Map<String, Object> facts = new HashMap<>();
        ExecutionEntity instance = (ExecutionEntity) execution.getProcessInstance();
        for (String name : instance.getVariableNamesLocal()) {
            facts.put(name, instance.getVariableLocal(name));
        }
        instance.removeVariablesLocal();
        instance.setVariableLocal(LAID_ASIDE, facts);
    }

    private static void takeUp(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution.getProcessInstance();
        if (instance.getVariableLocal(LAID_ASIDE) instanceof Map<?, ?> facts) {
            facts.forEach(
                    (name, value) -> instance.setVariableLocal((String) name, Variables.untypedValue(value, true)));
            instance.removeVariableLocal(LAID_ASIDE);
        }
    }

    private static void refuseOtherStops(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            Object type = activity.getProperty(BpmnProperties.TYPE.getName());
            if (activity.isAsyncBefore() || activity.isAsyncAfter() || OTHER_STOPS.contains(type)) {
                throw new IllegalStateException("Facts would be lost at " + activity.getId()
                        + ": flows stop at user tasks and intermediate catch events only");
            }
            refuseOtherStops(activity);
        }
    }

    /** An end listener would come too late: conditions on the way out are asked before it. */
    static class TakingUp extends IntermediateCatchEventActivityBehavior {

        TakingUp(boolean afterEventBasedGateway) {
            super(afterEventBasedGateway);
        }

        @Override
        public void signal(ActivityExecution execution, String name, Object data) throws Exception {
            takeUp(execution);
            super.signal(execution, name, data);
        }
    }
}

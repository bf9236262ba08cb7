package org.remit.architecture;

import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Diagrams that break one rule each, and one that keeps them all. */
final class PlantedFlows {

    private static final String OPEN = "#{plantedFlow.open(requestId)}";

    private static final Map<String, String> VOTE = Map.of(
            "participants",
            "board",
            "rule",
            "vote",
            "quorum",
            "1/2",
            "majority",
            "1/2",
            "term",
            "P7D",
            "onTimeout",
            "close");

    private PlantedFlows() {}

    /** A bean for the diagrams to call. */
    @Named
    static class PlantedFlow {
        void open(long requestId) {}
    }

    static BpmnModelInstance good() {
        return finish(step(start("planted"), "userTask_review")
                .intermediateCatchEvent("timer_firstDay")
                .timerWithDate("#{firstDay}")
                .camundaFailedJobRetryTimeCycle("R3/PT10M")
                .serviceTask("serviceTask_open")
                .camundaExpression(OPEN)
                .camundaFailedJobRetryTimeCycle("R3/PT10M")
                .endEvent("endEvent_opened")
                .done());
    }

    /** Exhaustive: a rule without something planted against it does not compile. */
    static List<BpmnModelInstance> against(FlowRule rule) {
        return switch (rule) {
            case IDS_TELL_THE_KIND -> List.of(end(step(start("planted"), "review")));
            case EVERYTHING_IS_DRAWN -> List.of(undrawn());
            case NO_LABEL_IS_PRINTED_OVER_ANOTHER -> List.of(labelOverItsStep());
            case IT_CAN_RUN_AND_SAYS_HOW_LONG_ITS_HISTORY_LIVES -> headless();
            case NOTHING_IS_PARALLEL_AROUND_PEOPLE -> parallel();
            case HUMAN_STEPS_NAME_NO_PERSON_OR_GROUP ->
                List.of(
                        end(step(start("planted"), "userTask_review").camundaCandidateGroups("hr")),
                        end(step(start("planted"), "userTask_review").camundaAssignee("somebody")));
            case HUMAN_STEPS_SAY_WHO_AND_BY_WHICH_RULE ->
                List.of(
                        end(start("planted").userTask("userTask_review")),
                        end(step(start("planted"), "userTask_review", terms("anybody", "any", "P5D", "escalate"))),
                        end(step(start("planted"), "userTask_review", terms("board", "whoever", "P5D", "escalate"))),
                        end(step(start("planted"), "userTask_review", terms("board", "any", "soon", "escalate"))),
                        end(step(start("planted"), "userTask_review", terms("board", "any", "P5D", "whatever"))),
                        end(step(start("planted"), "userTask_review", terms("board", "vote", "P5D", "close"))),
                        end(step(start("planted"), "userTask_review", terms("board", "ratio", "P5D", "close"))));
            case AFTER_A_VOTE_NO_TABLE_IS_ASKED ->
                List.of(finish(step(start("planted"), "userTask_vote", VOTE)
                        .exclusiveGateway("gateway_voted")
                        .businessRuleTask("businessRuleTask_boardVote")
                        .endEvent("endEvent_done")
                        .done()));
            case WHATEVER_HAS_A_NAME_HAS_TEXTS_IN_BOTH_LANGUAGES ->
                List.of(
                        end(step(start("planted"), "userTask_withoutText")),
                        end(step(start("planted"), "userTask_englishOnly")),
                        calls(start("planted").exclusiveGateway("gateway_any").name("Any?"), OPEN));
            case EXPRESSIONS_NAME_BEANS_AND_METHODS_THAT_EXIST ->
                List.of(
                        calls("#{nobodysFlow.open(requestId)}"),
                        calls("#{plantedFlow.shut(requestId)}"),
                        calls("${plantedFlow.open(requestId, today)}"),
                        calls("#{plantedFlow.open()}"));
            case NO_CODE_IN_DIAGRAMS -> code();
            case JOBS_ARE_RETRIED -> List.of(timerWithoutRetry(), taskAfterTimerWithoutRetry(), asyncWithoutRetry());
        };
    }

    private static List<BpmnModelInstance> headless() {
        BpmnModelInstance forever = good();
        process(forever).setCamundaHistoryTimeToLiveString(null);
        BpmnModelInstance picture = good();
        process(picture).setExecutable(false);
        return List.of(forever, picture);
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static List<BpmnModelInstance> parallel() {
        return List.of(
                finish(start("planted")
                        .parallelGateway("gateway_both")
                        .endEvent("endEvent_a")
                        .done()),
                finish(start("planted")
                        .inclusiveGateway("gateway_some")
                        .endEvent("endEvent_a")
                        .done()),
                end(step(start("planted"), "userTask_review")
                        .multiInstance()
                        .cardinality("3")
                        .multiInstanceDone()));
    }

    private static List<BpmnModelInstance> code() {
        return List.of(
                finish(start("planted")
                        .serviceTask("serviceTask_a")
                        .camundaClass("a.B")
                        .endEvent("endEvent_a")
                        .done()),
                finish(start("planted")
                        .serviceTask("serviceTask_a")
                        .camundaDelegateExpression("#{b}")
                        .endEvent("endEvent_a")
                        .done()),
                finish(start("planted")
                        .scriptTask("scriptTask_a")
                        .scriptFormat("groovy")
                        .scriptText("1")
                        .endEvent("endEvent_a")
                        .done()));
    }

    private static BpmnModelInstance calls(String expression) {
        return calls(start("planted"), expression);
    }

    private static BpmnModelInstance calls(AbstractFlowNodeBuilder<?, ?> before, String expression) {
        return finish(before.serviceTask("serviceTask_open")
                .camundaExpression(expression)
                .endEvent("endEvent_opened")
                .done());
    }

    private static BpmnModelInstance timerWithoutRetry() {
        return finish(start("planted")
                .intermediateCatchEvent("timer_firstDay")
                .timerWithDate("#{firstDay}")
                .endEvent("endEvent_opened")
                .done());
    }

    private static BpmnModelInstance taskAfterTimerWithoutRetry() {
        return finish(start("planted")
                .intermediateCatchEvent("timer_firstDay")
                .timerWithDate("#{firstDay}")
                .camundaFailedJobRetryTimeCycle("R3/PT10M")
                .exclusiveGateway("gateway_any")
                .serviceTask("serviceTask_open")
                .camundaExpression(OPEN)
                .endEvent("endEvent_opened")
                .done());
    }

    private static BpmnModelInstance asyncWithoutRetry() {
        return finish(start("planted")
                .serviceTask("serviceTask_open")
                .camundaAsyncBefore()
                .camundaExpression(OPEN)
                .endEvent("endEvent_opened")
                .done());
    }

    private static BpmnModelInstance undrawn() {
        BpmnModelInstance model = good();
        model.getDefinitions()
                .removeChildElement(model.getModelElementsByType(BpmnDiagram.class)
                        .iterator()
                        .next());
        return model;
    }

    private static BpmnModelInstance labelOverItsStep() {
        BpmnModelInstance model = good();
        BpmnShape shape =
                model.getModelElementsByType(BpmnShape.class).iterator().next();
        BpmnLabel label = model.newInstance(BpmnLabel.class);
        label.setBounds(copy(shape.getBounds()));
        shape.setBpmnLabel(label);
        return model;
    }

    private static Bounds copy(Bounds bounds) {
        Bounds copy = bounds.getModelInstance().newInstance(Bounds.class);
        copy.setX(bounds.getX());
        copy.setY(bounds.getY());
        copy.setWidth(bounds.getWidth());
        copy.setHeight(bounds.getHeight());
        return copy;
    }

    private static StartEventBuilder start(String process) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P180D")
                .startEvent("startEvent_submitted");
    }

    private static UserTaskBuilder step(StartEventBuilder start, String id) {
        return step(start, id, terms("headOf(unit)", "any", "P5D/working", "escalate"));
    }

    private static Map<String, String> terms(String participants, String rule, String term, String onTimeout) {
        return Map.of("participants", participants, "rule", rule, "term", term, "onTimeout", onTimeout);
    }

    private static UserTaskBuilder step(StartEventBuilder start, String id, Map<String, String> terms) {
        UserTaskBuilder step = start.userTask(id);
        CamundaProperties properties = step.getElement().getModelInstance().newInstance(CamundaProperties.class);
        terms.forEach((name, value) -> add(properties, name, value));
        return step.addExtensionElement(properties);
    }

    private static void add(CamundaProperties properties, String name, String value) {
        CamundaProperty property = properties.getModelInstance().newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        properties.addChildElement(property);
    }

    private static BpmnModelInstance end(UserTaskBuilder step) {
        return finish(step.endEvent("endEvent_done").done());
    }

    /** The builder numbers the flows; the house names them. */
    private static BpmnModelInstance finish(BpmnModelInstance model) {
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            flow.setId("flow_" + local(flow.getSource()) + "To" + local(flow.getTarget()));
        }
        return model;
    }

    private static String local(FlowElement element) {
        return element.getId().replaceFirst(".*_", "");
    }
}

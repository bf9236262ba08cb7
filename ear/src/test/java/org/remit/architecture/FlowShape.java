package org.remit.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Label;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How a diagram is built and drawn. */
final class FlowShape {

    /** The first that fits counts. */
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = prefixes();

    private FlowShape() {}

    private static Map<Class<? extends FlowElement>, String> prefixes() {
        Map<Class<? extends FlowElement>, String> prefixes = new LinkedHashMap<>();
        prefixes.put(UserTask.class, "userTask_");
        prefixes.put(BusinessRuleTask.class, "businessRuleTask_");
        prefixes.put(ServiceTask.class, "serviceTask_");
        prefixes.put(Gateway.class, "gateway_");
        prefixes.put(StartEvent.class, "startEvent_");
        prefixes.put(EndEvent.class, "endEvent_");
        prefixes.put(BoundaryEvent.class, "boundaryEvent_");
        prefixes.put(IntermediateCatchEvent.class, "(timer|catchEvent)_");
        prefixes.put(SequenceFlow.class, "flow_");
        return prefixes;
    }

    static Stream<String> ids(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> !element.getId().matches(prefix(element) + "[a-z]\\w*"))
                .map(element -> element.getId() + " does not begin with " + prefix(element));
    }

    private static String prefix(FlowElement element) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a known kind of element, this is a "
                        + element.getElementType().getTypeName());
    }

    static Stream<String> drawn(BpmnModelInstance model) {
        Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        Set<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toSet());
        return Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream()
                                .map(FlowElement::getId)
                                .filter(id -> !shapes.contains(id)),
                        model.getModelElementsByType(SequenceFlow.class).stream()
                                .map(FlowElement::getId)
                                .filter(id -> !edges.contains(id)))
                .map(id -> id + " is not drawn");
    }

    /** Texts of both languages are written into the labels' frames, which have to be free. */
    static Stream<String> labels(BpmnModelInstance model) {
        List<Bounds> labels = model.getModelElementsByType(BpmnLabel.class).stream()
                .map(Label::getBounds)
                .toList();
        List<Bounds> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(BpmnShape::getBounds)
                .toList();
        return labels.stream()
                .flatMap(label -> Stream.concat(labels.stream(), shapes.stream())
                        .filter(other -> other != label && overlap(label, other))
                        .map(other -> "a label at %s, %s lies over what is at %s, %s"
                                .formatted(label.getX(), label.getY(), other.getX(), other.getY())));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    static Stream<String> header(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .flatMap(process -> Stream.of(
                                process.isExecutable() ? "" : process.getId() + " is not executable",
                                process.getCamundaHistoryTimeToLiveString() == null
                                        ? process.getId() + " has no historyTimeToLive"
                                        : "")
                        .filter(finding -> !finding.isEmpty()));
    }

    /** What is parallel is one round of the desk: a return must leave no sibling token behind. */
    static Stream<String> parallel(BpmnModelInstance model) {
        return Stream.of(ParallelGateway.class, InclusiveGateway.class, MultiInstanceLoopCharacteristics.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .map(FlowShape::parallelName);
    }

    private static String parallelName(ModelElementInstance element) {
        return element.getElementType().getTypeName() + " in " + element.getAttributeValue("id");
    }
}

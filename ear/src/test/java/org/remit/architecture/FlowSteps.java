package org.remit.architecture;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the steps of a diagram have to say. */
final class FlowSteps {

    private static final String PARTICIPANTS = "(headOf|headsOf|superiorsOf|persons|role)\\(\\w+\\)|board|applicant";
    private static final String RULE =
            "any|all|ratio|sequence|vote|mend|consent|acknowledge|settle|publish|personal|panel";

    private static final String ON_TIMEOUT = "escalate|close|remind|silence\\([A-Z_]+\\)";

    /** What a rule has to be told besides its name. */
    private static final Map<String, List<String>> NUMBERS =
            Map.of("ratio", List.of("ratio"), "panel", List.of("ratio"), "vote", List.of("quorum", "majority"));

    private FlowSteps() {}

    static Stream<String> namesNobody(BpmnModelInstance model) {
        return userTasks(model)
                .filter(task -> Stream.of(
                                task.getCamundaAssignee(),
                                task.getCamundaCandidateUsers(),
                                task.getCamundaCandidateGroups())
                        .anyMatch(Objects::nonNull))
                .map(task -> task.getId() + " names a person or a group");
    }

    static Stream<String> terms(BpmnModelInstance model) {
        return userTasks(model).flatMap(task -> {
            Map<String, String> properties = properties(task);
            return Stream.of(
                            matches(properties.get("participants"), PARTICIPANTS) ? "" : "participants",
                            matches(properties.get("rule"), RULE) ? "" : "rule",
                            isTerm(properties.get("term")) ? "" : "term",
                            matches(properties.get("onTimeout"), ON_TIMEOUT) ? "" : "onTimeout",
                            hasItsNumbers(properties) ? "" : "ratio, quorum or majority")
                    .filter(missing -> !missing.isEmpty())
                    .map(missing -> task.getId() + " has no right " + missing);
        });
    }

    /** The list of steps and the diagram are read in both languages; a text may be of one flow only. */
    static Stream<String> texts(BpmnModelInstance model, Texts texts) {
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof UserTask || element.getName() != null)
                .map(FlowElement::getId)
                .filter(id -> !texts.has("step." + id) && !texts.has("step." + process + "." + id))
                .map(id -> "step." + id + " is missing in a language");
    }

    /** A job that fails is tried again at intervals; without that its first bad moment is an incident. */
    static Stream<String> retries(BpmnModelInstance model) {
        return jobs(model)
                .filter(element -> extensions(element, CamundaFailedJobRetryTimeCycle.class)
                        .findAny()
                        .isEmpty())
                .map(element -> element.getId() + " has no failedJobRetryTimeCycle");
    }

    /** Timers and asynchronous elements, which make jobs, and the service tasks that a timer's job carries out. */
    private static Stream<FlowNode> jobs(BpmnModelInstance model) {
        Set<FlowNode> jobs = new LinkedHashSet<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()) {
                jobs.add(node);
            }
            if (isTimer(node)) {
                jobs.add(node);
                reachedFrom(node).filter(ServiceTask.class::isInstance).forEach(jobs::add);
            }
        }
        return jobs.stream();
    }

    /** What a table would ask is not told any more when a vote has ended. */
    static Stream<String> tablesAfterVotes(BpmnModelInstance model) {
        return userTasks(model)
                .filter(task -> "vote".equals(properties(task).get("rule")))
                .flatMap(FlowSteps::reachedFrom)
                .filter(BusinessRuleTask.class::isInstance)
                .map(table -> table.getId() + " is asked after a vote");
    }

    /** What comes after it before the flow waits again. */
    private static Stream<FlowNode> reachedFrom(FlowNode start) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.pop().getOutgoing()) {
                FlowNode next = flow.getTarget();
                boolean waits = next instanceof UserTask || next instanceof CatchEvent;
                if (!waits && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen.stream();
    }

    private static boolean isTimer(FlowNode node) {
        return node instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static Stream<UserTask> userTasks(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream();
    }

    private static Map<String, String> properties(Activity activity) {
        return extensions(activity, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? Stream.of()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    private static boolean hasItsNumbers(Map<String, String> properties) {
        return NUMBERS.getOrDefault(properties.getOrDefault("rule", ""), List.of()).stream()
                .allMatch(number -> matches(properties.get(number), "\\d+/\\d+"));
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    /** {@code P7D}, or {@code P5D/working}. */
    private static boolean isTerm(String term) {
        if (term == null) {
            return false;
        }
        try {
            return !Period.parse(term.replaceFirst("/working$", "")).isZero();
        } catch (DateTimeException e) {
            return false;
        }
    }
}

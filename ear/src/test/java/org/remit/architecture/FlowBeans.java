package org.remit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a diagram calls in the code. */
final class FlowBeans {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z]\\w*)\\.(\\w+)\\(([^()]*)\\)");

    /** Names that the engine itself gives to expressions. */
    private static final Set<String> ENGINES_OWN = Set.of("execution", "task", "decisionResult");

    private FlowBeans() {}

    /** The named beans of the house. */
    record Names(Map<String, JavaClass> beans) {

        static Names of(JavaClasses classes) {
            return new Names(classes.stream()
                    .filter(type -> type.isAnnotatedWith(Named.class))
                    .collect(Collectors.toMap(Names::name, Function.identity())));
        }

        private static String name(JavaClass type) {
            String given = type.getAnnotationOfType(Named.class).value();
            String simple = type.getSimpleName();
            return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
        }

        boolean has(String bean) {
            return beans.containsKey(bean);
        }

        boolean has(String bean, String method, int arguments) {
            return has(bean) && beans.get(bean).getAllMethods().stream().anyMatch(fits(method, arguments));
        }

        private static Predicate<JavaMethod> fits(String method, int arguments) {
            return candidate -> candidate.getName().equals(method)
                    && candidate.getRawParameterTypes().size() == arguments;
        }
    }

    static Stream<String> unknown(BpmnModelInstance model, Names beans) {
        String xml = Bpmn.convertToString(model);
        return EXPRESSION.matcher(xml).results().flatMap(expression -> unknown(expression.group(1), beans));
    }

    private static Stream<String> unknown(String expression, Names beans) {
        return CALL.matcher(expression)
                .results()
                .filter(call -> !ENGINES_OWN.contains(call.group(1)))
                .filter(call -> !beans.has(call.group(1), call.group(2), arguments(call)))
                .map(call -> call.group() + " exists in no bean");
    }

    private static int arguments(MatchResult call) {
        String inside = call.group(3).strip();
        return inside.isEmpty() ? 0 : inside.split(",").length;
    }

    /** Neither scripts nor class names: what runs is a method of a flow bean. */
    static Stream<String> code(BpmnModelInstance model) {
        Stream<ModelElementInstance> scripts = Stream.of(ScriptTask.class, CamundaScript.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream());
        Stream<ServiceTask> classes = model.getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> task.getCamundaClass() != null || task.getCamundaDelegateExpression() != null);
        return Stream.concat(
                scripts.map(script -> "a script in " + script.getParentElement().getAttributeValue("id")),
                classes.map(task -> task.getId() + " names a class or a delegate"));
    }
}

package org.remit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which package may look at which. */
final class PackageRules {

    /** Whoever stands higher may use whoever stands lower. */
    private static final Map<String, Integer> FLOORS =
            Map.of("shared", 0, "people", 1, "workflow", 2, "approval", 3, "organization", 4, "web.shared", 6);

    /** Every other feature: they do not know each other. */
    private static final int FEATURE = 5;

    /** Pages and API do not know each other either, but both take their texts from {@code web.shared}. */
    private static final Set<String> EDGES = Set.of("web", "api");

    private PackageRules() {}

    static ArchRule direction(String root) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("look only downwards") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> upwards(root, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        });
    }

    private static boolean upwards(String root, Dependency dependency) {
        Optional<String> from = room(root, dependency.getOriginClass());
        Optional<String> to = room(root, dependency.getTargetClass().getBaseComponentType());
        return from.isPresent() && to.isPresent() && !from.equals(to) && floor(to.get()) >= floor(from.get());
    }

    private static int floor(String room) {
        return EDGES.contains(room) ? FEATURE + 2 : FLOORS.getOrDefault(room, FEATURE);
    }

    /** The first part of the package's name below the root: {@code org.remit.workflow.camunda} is in the workflow's. */
    private static Optional<String> room(String root, JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(root + ".") || name.equals(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        return Optional.of(below.startsWith("web.shared.") ? "web.shared" : below.substring(0, below.indexOf('.')));
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule engineInOnePackage(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".workflow.camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..");
    }

    static ArchRule engineRoomIsClosed(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".workflow.camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".workflow.camunda..");
    }

    static ArchRule edges(String root) {
        String web = root + ".web..";
        String api = root + ".api..";
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideOutsideOfPackages(web, api)
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.servlet..")))
                .and(noClasses()
                        .that()
                        .resideOutsideOfPackage(web)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")))
                .and(noClasses()
                        .that()
                        .resideOutsideOfPackage(api)
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")));
    }
}

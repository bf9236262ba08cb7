package org.remit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;

/** How services, flow beans and backing beans are made. */
final class BeanRules {

    private static final int MOST_SERVICES = 2;
    private static final int MOST_COLLABORATORS = 4;

    private static final DescribedPredicate<JavaClass> EJB_OF_A_USE_CASE = describe(
            "are services",
            type -> type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Stateful.class)
                    || type.isAnnotatedWith(Singleton.class) && !type.isAnnotatedWith(Startup.class));

    /** Job threads carry no caller, so a bean that the system itself enters names one and lets everybody in. */
    private static final DescribedPredicate<JavaClass> RUNS_AS_SYSTEM = describe(
            "running as system and permitting all",
            type -> type.isAnnotatedWith(PermitAll.class)
                    && type.tryGetAnnotationOfType(RunAs.class)
                            .filter(runAs -> runAs.value().equals("system"))
                            .isPresent());

    private static final List<Class<? extends Annotation>> INJECTIONS =
            List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class, PersistenceUnit.class);

    private static final DescribedPredicate<JavaField> INJECTED =
            describe("are injected", field -> INJECTIONS.stream().anyMatch(field::isAnnotatedWith));

    private BeanRules() {}

    static ArchRule rolesOnEveryMethod(String root) {
        DescribedPredicate<JavaMethod> guarded = describe(
                "guarded by a role annotation",
                method -> method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class)
                        || RUNS_AS_SYSTEM.test(method.getOwner()));
        return methods()
                .that()
                .areDeclaredInClassesThat(EJB_OF_A_USE_CASE)
                .and()
                .arePublic()
                .should(be(guarded));
    }

    /** What diagrams call by name. */
    static ArchRule flowBeans(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .haveSimpleNameEndingWith("Flow")
                .should(be(RUNS_AS_SYSTEM))
                .andShould()
                .beAnnotatedWith(Stateless.class);
    }

    static ArchRule twoServices(String root) {
        return classes()
                .that(backingBeans(root))
                .should(be(describe(
                        "using at most " + MOST_SERVICES + " services",
                        type -> type.getFields().stream()
                                        .filter(BeanRules::isCollaborator)
                                        .filter(field -> field.getRawType()
                                                .getSimpleName()
                                                .endsWith("Service"))
                                        .count()
                                <= MOST_SERVICES)));
    }

    /** One handler turns what goes wrong into messages. */
    static ArchRule noCatch(String root) {
        return classes()
                .that(backingBeans(root))
                .should(be(describe(
                        "free of try and catch",
                        type -> type.getCodeUnits().stream().allMatch(BeanRules::catchesNothing))));
    }

    /** The compiler itself catches Throwable, to close what a try has opened. */
    private static boolean catchesNothing(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .allMatch(caught -> caught.isEquivalentTo(Throwable.class));
    }

    static ArchRule packagePrivateInjection(String root) {
        return fields().that(INJECTED).should().bePackagePrivate();
    }

    /** Other beans hold a proxy, whose own fields are null; no test without a container shows it. */
    static ArchRule ownInjection(String root) {
        DescribedPredicate<JavaFieldAccess> ofAnotherBean = describe(
                "was injected into another bean",
                access -> !access.getOriginOwner()
                                .isAssignableTo(access.getTargetOwner().getName())
                        && access.getTarget().resolveMember().filter(INJECTED).isPresent());
        return noClasses().should().accessFieldWhere(ofAnotherBean);
    }

    /** The clock and events are the air of the house and do not count. */
    static ArchRule fewCollaborators(String root) {
        return classes()
                .should(be(describe(
                        "injecting at most " + MOST_COLLABORATORS + " collaborators",
                        type -> type.getFields().stream()
                                        .filter(BeanRules::isCollaborator)
                                        .count()
                                <= MOST_COLLABORATORS)));
    }

    private static DescribedPredicate<JavaClass> backingBeans(String root) {
        return describe(
                "are backing beans",
                type -> type.getPackageName().startsWith(root + ".web")
                        && annotatedWith(Named.class).test(type));
    }

    private static boolean isCollaborator(JavaField field) {
        return (field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class))
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getRawType().isEquivalentTo(Clock.class)
                && !field.getRawType().isEquivalentTo(Event.class);
    }
}

package org.remit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;

/** What no line of the house does. */
final class CodeRules {

    private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME_BY_ITSELF =
            describe("read the time by themselves", CodeRules::readsTheTime);

    private static final DescribedPredicate<JavaCall<?>> SLEEPS = describe(
            "sleep",
            call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                    && call.getName().equals("sleep"));

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> COUNTS_IN_BINARY_FRACTIONS =
            describe("count in binary fractions", CodeRules::countsInBinaryFractions);

    private CodeRules() {}

    /** Where a library asks for one, the class that speaks to it may make one. */
    static ArchRule noOldDates(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".notification.MailMessage")
                .should()
                .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class).or(assignableTo(DateFormat.class)));
    }

    /** A test cannot wait for next year: whoever needs the time asks the injected clock. */
    static ArchRule clock(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".shared.ClockProducer")
                .should()
                .callCodeUnitWhere(READS_THE_TIME_BY_ITSELF);
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        if (call.getTargetOwner().isEquivalentTo(System.class)) {
            return call.getName().equals("currentTimeMillis");
        }
        if (call.getTargetOwner().isEquivalentTo(Clock.class)) {
            return call.getName().startsWith("system");
        }
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    static ArchRule noStandardStreams(String root) {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    /** The JDK's own: it needs no library and reaches the server's log. */
    static ArchRule oneLogger(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.slf4j..",
                        "java.util.logging..",
                        "org.jboss.logging..",
                        "org.apache.log4j..",
                        "org.apache.commons.logging.."))
                .as("System.Logger is the one logger");
    }

    /** 0.1 has no exact double, and whose score ends at 89.995 asks why. */
    static ArchRule decimalScores(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".performance.scoring..")
                .should(be(COUNTS_IN_BINARY_FRACTIONS));
    }

    private static boolean countsInBinaryFractions(JavaClass type) {
        Stream<JavaClass> fields = type.getFields().stream().map(JavaField::getRawType);
        Stream<JavaClass> own = type.getCodeUnits().stream()
                .flatMap(unit -> types(unit.getRawParameterTypes(), unit.getRawReturnType()));
        Stream<JavaClass> called = type.getCodeUnitCallsFromSelf().stream()
                .map(JavaCall::getTarget)
                .flatMap(target -> types(target.getRawParameterTypes(), target.getRawReturnType()));
        return Stream.of(fields, own, called)
                .flatMap(Function.identity())
                .anyMatch(each ->
                        BINARY_FRACTIONS.contains(each.getBaseComponentType().getName()));
    }

    private static Stream<JavaClass> types(List<JavaClass> parameters, JavaClass returned) {
        return Stream.concat(parameters.stream(), Stream.of(returned));
    }

    static ArchRule noOwnThreads(String root) {
        return CompositeArchRule.of(noClasses()
                        .should()
                        .dependOnClassesThat(belongToAnyOf(Executors.class, Timer.class, ForkJoinPool.class)))
                .and(noClasses().should().callConstructor(Thread.class, Runnable.class))
                .and(noClasses().should().callCodeUnitWhere(SLEEPS))
                .as("threads come from the server: executors are injected");
    }
}

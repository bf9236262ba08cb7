package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rule that cannot fail protects nothing. Against each one classes are planted: those called {@code Bad...} break it,
 * those called {@code Good...} stand close by and keep it.
 */
class PlantedViolationTest {

    private static final Pattern ACCUSED = Pattern.compile("<([^>(]+)");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyRuleFindsEachViolationPlantedAgainstIt(HouseRule rule) {
        JavaClasses planted = planted(rule);
        List<String> findings = findings(rule, planted);

        assertThat(named(planted, "Bad")).as("planted against '%s'", rule).isNotEmpty();
        assertThat(named(planted, "Bad"))
                .allSatisfy(bad -> assertThat(findings)
                        .as("'%s' must find %s", rule, bad)
                        .anyMatch(finding -> finding.contains(bad)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void noRuleAccusesTheInnocent(HouseRule rule) {
        JavaClasses planted = planted(rule);

        assertThat(named(planted, "Good")).as("innocent of '%s'", rule).isNotEmpty();
        assertThat(findings(rule, planted)).noneMatch(PlantedViolationTest::accusesTheInnocent);
    }

    private static boolean accusesTheInnocent(String finding) {
        Matcher accused = ACCUSED.matcher(finding);
        return accused.find() && accused.group(1).matches(".*[.$]Good\\w*([.$].*)?");
    }

    private static JavaClasses planted(HouseRule rule) {
        return new ClassFileImporter().importPackages(rule.plantedRoot());
    }

    private static List<String> findings(HouseRule rule, JavaClasses planted) {
        return rule.under(rule.plantedRoot())
                .evaluate(planted)
                .getFailureReport()
                .getDetails();
    }

    private static List<String> named(JavaClasses planted, String prefix) {
        Predicate<JavaClass> wanted = type -> type.getSimpleName().startsWith(prefix);
        return planted.stream().filter(wanted).map(JavaClass::getName).toList();
    }
}

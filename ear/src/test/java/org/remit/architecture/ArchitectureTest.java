package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theHouseKeepsEachRule(HouseRule rule) {
        rule.under(House.ROOT).allowEmptyShould(true).check(House.CLASSES);
    }

    /** A rule holds of nothing at all, too: this is what keeps the others honest. */
    @Test
    void theClassesOfAllModulesAreRead() {
        Set<String> packages =
                House.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages)
                .contains(
                        "org.remit.shared",
                        "org.remit.people",
                        "org.remit.workflow.camunda",
                        "org.remit.approval",
                        "org.remit.organization",
                        "org.remit.web.shared",
                        "org.remit.api.shared");
    }

    @Test
    void noTestClassIsTakenForProductionCode() {
        assertThat(House.CLASSES).extracting(JavaClass::getPackageName).noneMatch(name -> name.contains("planted"));
    }
}

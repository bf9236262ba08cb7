package org.remit.flow.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.governance.rule.content.RuleKind;
import org.remit.workflow.camunda.FlowWalk;

class RuleDecisionTest {

    private static FlowWalk walk;

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(Map.of(), "flow/governance/rule-decision.dmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @ParameterizedTest
    @CsvSource({"STAFF_RULES,BOARD", "EXPENSE_RULES,BOARD", "PROCESS,OPERATIONS", "TRAINING_MANUAL,OPERATIONS"})
    void eachKindHasOneDecider(String kind, String decider) {
        assertThat(walk.port().decide("rule-decision", Map.of("ruleKind", kind)))
                .containsExactly(decider);
    }

    @ParameterizedTest
    @EnumSource
    void noKindIsForgotten(RuleKind kind) {
        assertThat(walk.port().decide("rule-decision", Map.of("ruleKind", kind.name())))
                .hasSize(1);
    }
}

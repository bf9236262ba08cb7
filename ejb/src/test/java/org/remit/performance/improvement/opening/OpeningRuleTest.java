package org.remit.performance.improvement.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.score.Actual;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.Limits;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Rubric;
import org.remit.performance.scoring.Scoring;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;

/** When a KPI has fallen. */
class OpeningRuleTest {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @ParameterizedTest
    @CsvSource({"59.9,true", "60,false", "0,true", "100,false"})
    void withoutAThresholdBelowSixtyPointsIsTooLittle(String actual, boolean fallen) {
        TargetDefinition rate = definition(MethodKind.COMPLETION_RATE, null, "100", null, null);

        assertThat(OpeningRule.fallen(item(rate, actual))).isEqualTo(fallen);
    }

    @ParameterizedTest
    @CsvSource({"79.99,80,100,120,true", "80,80,100,120,false", "6,5,4,2,true", "5,5,4,2,false", "5.01,5,4,2,true"})
    void withAThresholdItCountsWhicheverDirectionIsGood(
            String actual, String threshold, String target, String stretch, boolean fallen) {
        TargetDefinition gate = definition(MethodKind.THRESHOLD_TARGET_STRETCH, threshold, target, stretch, null);

        assertThat(OpeningRule.fallen(item(gate, actual))).isEqualTo(fallen);
    }

    @Test
    void aFloorOfPointsDoesNotHideThatTheThresholdWasMissed() {
        TargetDefinition gate = definition(MethodKind.THRESHOLD_TARGET_STRETCH, "80", "100", "120", "70");

        assertThat(OpeningRule.fallen(item(gate, "79"))).isTrue();
        assertThat(OpeningRule.fallen(item(gate, "80"))).isFalse();
    }

    @Test
    void missingDataIsNoFall() {
        assertThat(OpeningRule.fallen(new ItemScore("KPI", HALF, null, null, null)))
                .isFalse();
    }

    @Test
    void whatAPersonHasRatedIsNothingForDataAnalysis() {
        Rubric rubric = new Rubric(List.of(
                new Rubric.Level(BigDecimal.ONE, BigDecimal.ZERO, null),
                new Rubric.Level(BigDecimal.TEN, BigDecimal.valueOf(100), null)));
        Calculation rated = new Scoring<>(rubric, Limits.USUAL).calculate(BigDecimal.ONE);

        assertThat(rated.points()).isEqualByComparingTo("0");
        assertThat(OpeningRule.fallen(new ItemScore("KPI", HALF, rated, HALF, rated.step())))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheSubjectsOwnNumberCounts(SubjectKind from) {
        AgreedLine ofPerson = new AgreedLine(1, null, null, 7L, 2, "KPI", null, null, null);
        Actual actual = new Actual(HALF, HALF, null, from, 1, null, null, null);

        assertThat(OpeningRule.own(actual, ofPerson)).isEqualTo(from == SubjectKind.ASSIGNMENT);
        assertThat(OpeningRule.own(null, ofPerson)).isFalse();
    }

    private static ItemScore item(TargetDefinition definition, String actual) {
        Calculation calculation = TargetScoring.calculate(definition, new BigDecimal(actual), Set.of());
        return new ItemScore("KPI", HALF, calculation, HALF, calculation.step());
    }

    private static TargetDefinition definition(
            MethodKind method, String threshold, String target, String stretch, String floor) {
        return new TargetDefinition(
                TargetPart.ITEM,
                HALF,
                method,
                null,
                number(threshold),
                number(target),
                number(stretch),
                null,
                number(floor),
                null,
                null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

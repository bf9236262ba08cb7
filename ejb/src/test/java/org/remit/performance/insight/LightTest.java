package org.remit.performance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;

/** The traffic light and the completion of a line. */
class LightTest {

    @ParameterizedTest
    @CsvSource({"100,REACHED", "99.99,ON_THE_WAY", "60,ON_THE_WAY", "59.99,FALLS_SHORT", "-5,FALLS_SHORT", "500,REACHED"
    })
    void theLightFollowsThePoints(String actual, Light light) {
        TargetDefinition rate = definition(MethodKind.COMPLETION_RATE, null, null, "100", null, null);

        assertThat(Light.of(calculate(rate, actual))).isEqualTo(light);
    }

    @Test
    void nothingMeasuredIsNotRed() {
        assertThat(Light.of(null)).isEqualTo(Light.NO_DATA);
        assertThat(Completion.of(null, null)).isEmpty();
    }

    @Test
    void whatIsShortOfItsThresholdFallsShort() {
        TargetDefinition gate = definition(MethodKind.THRESHOLD_TARGET_STRETCH, null, "50", "100", "120", null);

        assertThat(Light.of(calculate(gate, "49.99"))).isEqualTo(Light.FALLS_SHORT);
        assertThat(Light.of(calculate(gate, "50"))).isEqualTo(Light.ON_THE_WAY);
    }

    @Test
    void completionIsThePartOfTheWayAndNeverTargetByActual() {
        assertCompletion("110", definition(MethodKind.COMPLETION_RATE, null, null, "100", null, "105"), "110");
        assertCompletion("50", definition(MethodKind.LINEAR_HIGHER, "40", null, "60", null, null), "50");
        assertCompletion("75", definition(MethodKind.LINEAR_LOWER, "10", null, "2", null, null), "4");
        assertCompletion("80", definition(MethodKind.THRESHOLD_TARGET_STRETCH, null, "50", "100", "120", null), "80");
        assertCompletion(null, definition(MethodKind.THRESHOLD_TARGET_STRETCH, null, "9", "6", "3", null), "7");
        assertCompletion(null, definition(MethodKind.YES_NO, null, null, null, null, null), "1");
    }

    private static void assertCompletion(String percent, TargetDefinition definition, String actual) {
        assertThat(Completion.of(calculate(definition, actual), definition).map(BigDecimal::stripTrailingZeros))
                .as(definition.method() + " of " + actual)
                .isEqualTo(Optional.ofNullable(number(percent)).map(BigDecimal::stripTrailingZeros));
    }

    private static Calculation calculate(TargetDefinition definition, String actual) {
        return TargetScoring.calculate(definition, number(actual), Set.of());
    }

    private static TargetDefinition definition(
            MethodKind method, String baseline, String threshold, String target, String stretch, String cap) {
        return new TargetDefinition(
                TargetPart.ITEM,
                BigDecimal.TEN,
                method,
                number(baseline),
                number(threshold),
                number(target),
                number(stretch),
                null,
                null,
                number(cap),
                null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

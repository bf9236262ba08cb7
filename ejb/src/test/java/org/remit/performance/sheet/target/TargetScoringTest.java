package org.remit.performance.sheet.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.sheet.target.Targets.item;
import static org.remit.performance.sheet.target.Targets.number;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Refused;
import org.remit.performance.scoring.Rubric.Level;

/** A line of a sheet is scored by the real formulas. */
class TargetScoringTest {

    private static final MethodDetail STAGES = new MethodDetail(
            null, List.of(new Milestone("设计", number("40")), new Milestone("上线", number("60"))), null, null, null);

    @Test
    void anActualBecomesPointsWithTheFormulaThatLedThere() {
        Calculation calculation =
                TargetScoring.calculate(item(MethodKind.LINEAR_LOWER, "40", "10", "5"), number("6"), Set.of());

        assertThat(calculation.points()).isEqualByComparingTo("80");
        assertThat(calculation.step().formula()).isEqualTo("100 × (10 − 6) / (10 − 5) = 80");
    }

    @Test
    void capAndFloorHoldUnlessTheySaySomethingElse() {
        TargetDefinition usual = item(MethodKind.COMPLETION_RATE, "40", null, "10");
        assertThat(TargetScoring.calculate(usual, number("30"), Set.of()).points())
                .isEqualByComparingTo("120");
        TargetDefinition wide = new TargetDefinition(
                TargetPart.ITEM,
                number("40"),
                MethodKind.COMPLETION_RATE,
                null,
                null,
                number("10"),
                null,
                null,
                number("-50"),
                number("150"),
                null);
        assertThat(TargetScoring.calculate(wide, number("30"), Set.of()).points())
                .isEqualByComparingTo("150");
    }

    @Test
    void milestonesAreNamedBetweenCommasOfEitherKind() {
        Calculation calculation =
                TargetScoring.calculate(detailed(MethodKind.MILESTONES, STAGES), null, TargetScoring.codes("设计，上线 "));
        assertThat(calculation.points()).isEqualByComparingTo("100");
        assertThat(TargetScoring.codes(null)).isEmpty();
    }

    @Test
    void bandsEventsAndLevelsAreReadFromWhatIsStored() {
        MethodDetail detail = new MethodDetail(
                List.of(new Band(null, number("60"), number("0")), new Band(number("60"), null, number("100"))),
                List.of(),
                List.of(
                        new Level(number("1"), number("0"), null),
                        new Level(number("2"), number("100"), "Helps others")),
                number("100"),
                number("-5"));
        MethodDetail stored = MethodDetailJson.read(MethodDetailJson.write(detail));

        assertThat(stored).isEqualTo(detail);
        assertThat(MethodDetailJson.read(MethodDetailJson.write(STAGES))).isEqualTo(STAGES);
        assertThat(MethodDetailJson.write(MethodDetail.NONE)).isNull();
        assertThat(points(MethodKind.BANDS, stored, "60")).isEqualTo("100");
        assertThat(points(MethodKind.PER_EVENT, stored, "3")).isEqualTo("85");
        assertThat(points(MethodKind.RUBRIC, stored, "1")).isEqualTo("0");
        assertThat(points(MethodKind.YES_NO, stored, "1")).isEqualTo("100");
    }

    @Test
    void whatIsNotCompleteIsNotScored() {
        Refused.by(() -> TargetScoring.calculate(item(null, "40", null, "1"), number("1"), Set.of()))
                .containsExactly("method error.required");
        Refused.by(() -> TargetScoring.calculate(item(MethodKind.COMPLETION_RATE, "40", null, "1"), null, Set.of()))
                .containsExactly("actual error.required");
        assertThat(TargetScoring.violations(detailed(MethodKind.BANDS, null)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("bands"));
    }

    private static String points(MethodKind method, MethodDetail detail, String actual) {
        return TargetScoring.calculate(detailed(method, detail), number(actual), Set.of())
                .points()
                .stripTrailingZeros()
                .toPlainString();
    }

    private static TargetDefinition detailed(MethodKind method, MethodDetail detail) {
        return new TargetDefinition(
                TargetPart.ITEM, number("40"), method, null, null, null, null, null, null, null, detail);
    }
}

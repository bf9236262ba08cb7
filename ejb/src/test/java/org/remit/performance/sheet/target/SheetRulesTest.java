package org.remit.performance.sheet.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.sheet.target.Targets.bonus;
import static org.remit.performance.sheet.target.Targets.item;
import static org.remit.performance.sheet.target.Targets.number;
import static org.remit.performance.sheet.target.Targets.rate;
import static org.remit.performance.sheet.target.Targets.three;
import static org.remit.performance.sheet.target.Targets.veto;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.performance.scoring.MethodKind;
import org.remit.shared.BusinessException.Violation;

/** What keeps a sheet from being kept, and from being ready. */
class SheetRulesTest {

    @Test
    void threeItemsOfExactlyOneHundredAreReady() {
        assertReady(three("33.33", "33.33", "33.34")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"33.3,33.3,33.3", "33.4,33.4,33.3", "50,50,1"})
    void aTenthMoreOrLessIsNotReadyButStaysADraft(String first, String second, String third) {
        assertReady(three(first, second, third)).containsExactly("targets error.weightsNotHundred");
        assertDraft(three(first, second, third)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-20", "0", "100.01", "20.005"})
    void aWeightThatIsNoPercentageIsNotEvenKept(String weight) {
        assertDraft(three("40", weight, "40")).containsExactly("targets[1].weight error.percentOutOfRange");
    }

    @Test
    void twoItemsAreTooFewAndNineTooMany() {
        assertReady(three("50", "25", "25").subList(0, 2)).contains("targets error.itemsOutOfRange");
        List<SheetTarget> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(rate("K" + i, i == 0 ? "12" : "11", "5"));
        }
        assertReady(nine).containsExactly("targets error.itemsOutOfRange");
    }

    @Test
    void aTargetThatIsTheBaselineIsNamedAtItsField() {
        List<SheetTarget> targets = new ArrayList<>(three("40", "30", "30"));
        targets.set(1, new SheetTarget("B", null, item(MethodKind.LINEAR_LOWER, "30", "5", "5")));
        targets.set(2, new SheetTarget("C", null, item(MethodKind.LINEAR_LOWER, "30", null, "5")));

        assertReady(targets)
                .containsExactly("targets[1].target error.targetIsBaseline", "targets[2].baseline error.required");
        assertDraft(targets).isEmpty();
    }

    @Test
    void aKpiStandsOnASheetOnce() {
        List<SheetTarget> targets = List.of(rate("A", "40", "1"), rate("A", "30", "1"), veto("A", "0"));
        assertDraft(targets).containsExactly("targets[1].kpi error.itemTwice", "targets[2].kpi error.itemTwice");
    }

    @Test
    void bonusAndVetoStandOutsideTheHundredAndSayHowMuchTheyCount() {
        List<SheetTarget> targets = new ArrayList<>(three("40", "30", "30"));
        targets.add(0, bonus("BONUS", "10"));
        targets.add(2, veto("VETO", "0"));
        assertReady(targets).isEmpty();

        targets.set(0, bonus("BONUS", null));
        targets.set(2, veto("VETO", null));
        assertReady(targets).containsExactly("targets[0].cap error.required", "targets[2].cap error.required");
    }

    @Test
    void lightAndHeavyWeightsWarnAtTheirLine() {
        List<SheetTarget> targets = new ArrayList<>(three("56", "40", "4"));
        targets.add(0, veto("VETO", "0"));

        assertThat(SheetRules.warnings(targets).stream().map(SheetRulesTest::text))
                .containsExactly("targets[1].weight sheet.weightHeavy", "targets[3].weight sheet.weightLight");
        assertThat(SheetRules.warnings(three("30", "30", "30")))
                .as("a sheet that is not complete has other troubles")
                .isEmpty();
    }

    @Test
    void whatTheMethodDoesNotAskForIsLeftOut() {
        TargetDefinition typed = new TargetDefinition(
                TargetPart.ITEM,
                number("40"),
                MethodKind.CLOSEST_IS_BEST,
                number("1"),
                number("2"),
                number("3"),
                number("4"),
                number("5"),
                null,
                null,
                new MethodDetail(null, null, null, number("100"), number("-5")));

        TargetDefinition kept = typed.relevant();

        assertThat(kept.target()).isEqualTo("3");
        assertThat(kept.tolerance()).isEqualTo("5");
        assertThat(kept.baseline()).isNull();
        assertThat(kept.threshold()).isNull();
        assertThat(kept.stretch()).isNull();
        assertThat(kept.detail()).isNull();
    }

    private static ListAssert<String> assertReady(List<SheetTarget> targets) {
        return assertThat(
                SheetRules.ofReady(targets).stream().map(SheetRulesTest::text).toList());
    }

    private static ListAssert<String> assertDraft(List<SheetTarget> targets) {
        return assertThat(
                SheetRules.ofDraft(targets).stream().map(SheetRulesTest::text).toList());
    }

    private static String text(Violation violation) {
        return violation.field() + " " + violation.key();
    }
}

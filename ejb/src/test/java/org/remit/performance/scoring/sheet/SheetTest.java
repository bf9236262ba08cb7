package org.remit.performance.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.performance.scoring.Refused;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.shared.BusinessException.Violation;

class SheetTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "40 35 24.9, items error.weightsNotHundred",
        "40 35 25.1, items error.weightsNotHundred",
        "60 40, items error.itemsOutOfRange",
        "20 10 10 10 10 10 10 10 10, items error.itemsOutOfRange",
        "40 60 0, items[2].weight error.percentOutOfRange",
        "40 65 -5, items[2].weight error.percentOutOfRange",
        "40 35.005 24.995, items[1].weight error.percentOutOfRange|items[2].weight error.percentOutOfRange",
    })
    void aSheetThatCannotBeScoredIsRefused(String weights, String reasons) {
        Refused.by(() -> sheet(weights.split(" "))).containsExactly(reasons.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 35 25", "12.5 12.5 12.5 12.5 12.5 12.5 12.5 12.5", "33.33 33.33 33.34"})
    void aSheetOfThreeToEightItemsIsGood(String weights) {
        assertThat(sheet(weights.split(" ")).warnings()).isEmpty();
    }

    @Test
    void weightsThatAreVeryLightOrVeryHeavyAreWarnedOf() {
        assertThat(sheet("5", "40", "55").warnings())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("items[2].weight", "sheet.weightHeavy"));
        assertThat(sheet("40", "4.99", "40", "15.01").warnings())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("items[1].weight", "sheet.weightLight"));
    }

    @Test
    void everythingOnASheetHasANameOfItsOwn() {
        List<SheetItem> items = items("40", "35", "25");
        Refused.by(() -> new Sheet(items, List.of("X", "A"), List.of(new Veto("X", BigDecimal.ZERO))))
                .containsExactly("bonuses[1] error.itemTwice", "vetoes[0].code error.itemTwice");
        Refused.by(() -> new Sheet(items, List.of(" "), List.of(new Veto(null, null))))
                .containsExactly(
                        "bonuses[0] error.required",
                        "vetoes[0].code error.required",
                        "vetoes[0].ceiling error.required");
    }

    @Test
    void everyStepIsKeptWithItsNumbers() {
        var sheet = new Sheet(items("40", "35", "25"), List.of("X"), List.of(new Veto("V", BigDecimal.valueOf(60))));
        SheetScore score =
                sheet.score(Map.of("B", Points.of("90"), "C", Points.of("80.1"), "X", Points.of("6")), Set.of("V"));

        assertThat(score.items())
                .extracting(ItemScore::contribution)
                .extracting(step -> step == null ? null : step.formula())
                .containsExactly(null, "58.3333 × 90 / 100 = 52.5", "41.6667 × 80.1 / 100 = 33.375");
        assertThat(score.items().get(1).calculation().step().formula()).isEqualTo("100 × 90 / 100 = 90");
        Total total = score.total();
        assertThat(List.of(total.weighted(), total.withBonus(), total.afterVeto(), total.score()))
                .extracting(Step::formula)
                .containsExactly("52.5 + 33.375 = 85.875", "85.875 + 6 = 91.875", "min(91.875, 60) = 60", "60");
        assertThat(score.vetoes()).containsExactlyElementsOf(sheet.vetoes());
    }

    @Test
    void theLastStepSaysThatItWasRounded() {
        SheetScore score = sheet("33.33", "33.33", "33.34")
                .score(
                        Map.of("A", Points.of("71.1111"), "B", Points.of("82.2222"), "C", Points.of("93.3333")),
                        Set.of());

        assertThat(score.total().afterVeto().formula()).isEqualTo("82.2233");
        assertThat(score.total().score().formula()).isEqualTo("82.2233 ≈ 82.22");
    }

    @Test
    void whatIsNotOnTheSheetIsNotScored() {
        Sheet sheet = sheet("40", "35", "25");
        assertThatThrownBy(() -> sheet.score(Map.of("Z", Points.of("90")), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet.score(Map.of(), Set.of("Z"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sheet sheet(String... weights) {
        return new Sheet(items(weights), List.of(), List.of());
    }

    /** A, B, C and so on. */
    private static List<SheetItem> items(String... weights) {
        List<SheetItem> items = new ArrayList<>();
        Arrays.stream(weights)
                .forEach(weight ->
                        items.add(new SheetItem(Character.toString('A' + items.size()), new BigDecimal(weight))));
        return items;
    }
}

package org.remit.performance.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.sheet.Sheets.Scored;

/** What holds of every sheet, whatever was measured. */
@Domain(Sheets.class)
@Domain(DomainContext.Global.class)
class SheetPropertyTest {

    private static final BigDecimal CAP = BigDecimal.valueOf(120);

    @Property
    void theOrderOfTheItemsDoesNotMatter(@ForAll Scored scored, @ForAll Random random) {
        List<SheetItem> items = new ArrayList<>(scored.sheet().items());
        Collections.shuffle(items, random);
        SheetScore other = new Scored(new Sheet(items, List.of(), List.of()), scored.points()).score();

        SheetScore score = scored.score();
        assertThat(value(other)).isEqualTo(value(score));
        assertThat(other.percentMeasured()).isEqualTo(score.percentMeasured());
        assertThat(other.items()).containsExactlyInAnyOrderElementsOf(score.items());
    }

    @Property
    void theWeightsOfWhatWasMeasuredAreExactlyOneHundredAgain(@ForAll Scored scored) {
        Assume.that(!scored.points().isEmpty());

        assertThat(Decimals.sum(weights(scored.score()))).isEqualByComparingTo(Decimals.HUNDRED);
    }

    @Property
    void aHeavierItemIsNeverTheLighterOneAfterwards(@ForAll Scored scored) {
        List<ItemScore> lines = scored.score().items().stream()
                .filter(line -> !line.missing())
                .sorted(Comparator.comparing(ItemScore::weight))
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).weight().compareTo(lines.get(i - 1).weight()) > 0) {
                assertThat(lines.get(i).normalizedWeight())
                        .isGreaterThanOrEqualTo(lines.get(i - 1).normalizedWeight());
            }
        }
    }

    @Property
    void withEverythingMeasuredTheWeightsStayAsAgreed(@ForAll Sheet sheet) {
        assertThat(all(sheet, Decimals.HUNDRED).score().items())
                .allSatisfy(line -> assertThat(line.normalizedWeight()).isEqualByComparingTo(line.weight()));
    }

    @Property
    void itIsRatedWhenSixtyPercentOfTheWeightWereMeasured(@ForAll Scored scored) {
        SheetScore score = scored.score();
        BigDecimal measured = Decimals.sum(score.items().stream()
                .filter(line -> !line.missing())
                .map(ItemScore::weight)
                .toList());
        assertThat(score.rated()).isEqualTo(measured.compareTo(BigDecimal.valueOf(60)) >= 0);
        assertThat(score.percentMeasured()).isEqualByComparingTo(measured);
    }

    @Property
    void itNamesExactlyTheItemsThatOweTheirData(@ForAll Scored scored) {
        assertThat(scored.score().owing())
                .containsExactlyElementsOf(scored.sheet().items().stream()
                        .map(SheetItem::code)
                        .filter(code -> !scored.points().containsKey(code))
                        .toList());
    }

    @Property
    void allTargetsReachedAreExactlyOneHundred(@ForAll Scored scored) {
        Map<String, BigDecimal> reached = new HashMap<>(scored.points());
        reached.replaceAll((code, points) -> Decimals.HUNDRED);
        SheetScore score = new Scored(scored.sheet(), reached).score();
        Assume.that(score.rated());

        assertThat(score.total().weighted().value()).isEqualTo(new BigDecimal("100.0000"));
        assertThat(value(score)).isEqualTo(new BigDecimal("100.00"));
    }

    /** Eight contributions, each rounded by half a ten-thousandth at most. */
    @Property
    void theTotalLiesBetweenTheWorstAndTheBestItem(@ForAll Scored scored) {
        SheetScore score = scored.score();
        Assume.that(score.rated());

        var rounding = new BigDecimal("0.0004");
        BigDecimal worst = Collections.min(scored.points().values());
        BigDecimal best = Collections.max(scored.points().values());
        assertThat(score.total().weighted().value()).isBetween(worst.subtract(rounding), best.add(rounding));
    }

    @Property
    void theScoreLiesBetweenFloorAndCapOfTheItems(@ForAll Scored scored) {
        SheetScore score = scored.score();
        Assume.that(score.rated());

        assertThat(value(score)).isBetween(BigDecimal.ZERO, CAP);
    }

    @Property
    void aBetterItemNeverMakesTheScoreWorse(
            @ForAll Scored scored,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @BigRange(min = "0", max = "120") @Scale(4) BigDecimal points) {
        List<String> codes = List.copyOf(scored.points().keySet());
        Assume.that(scored.score().rated());
        String code = codes.get(which % codes.size());
        Map<String, BigDecimal> better = new HashMap<>(scored.points());
        better.merge(code, points, BigDecimal::max);

        assertThat(value(new Scored(scored.sheet(), better).score())).isGreaterThanOrEqualTo(value(scored.score()));
    }

    @Property
    void whoeverAddsUpTheLinesComesToTheTotal(@ForAll Scored scored) {
        SheetScore score = scored.score();
        Assume.that(score.rated());

        BigDecimal sum = Decimals.sum(score.items().stream()
                .filter(line -> !line.missing())
                .map(line -> line.contribution().value())
                .toList());
        assertThat(score.total().weighted().value()).isEqualTo(sum);
    }

    @Property
    void aVetoIsNeverExceeded(
            @ForAll Scored scored, @ForAll @BigRange(min = "0", max = "120") @Scale(2) BigDecimal ceiling) {
        List<Veto> vetoes = List.of(new Veto("V", ceiling));
        var sheet = new Sheet(scored.sheet().items(), List.of(), vetoes);
        SheetScore score = sheet.score(scored.calculations(), Set.of("V"));
        Assume.that(score.rated());

        assertThat(value(score)).isEqualTo(value(scored.score()).min(ceiling));
    }

    private static Scored all(Sheet sheet, BigDecimal points) {
        Map<String, BigDecimal> measured = new HashMap<>();
        sheet.items().forEach(item -> measured.put(item.code(), points));
        return new Scored(sheet, measured);
    }

    private static List<BigDecimal> weights(SheetScore score) {
        return score.items().stream()
                .map(ItemScore::normalizedWeight)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal value(SheetScore score) {
        return score.rated() ? score.total().score().value() : null;
    }
}

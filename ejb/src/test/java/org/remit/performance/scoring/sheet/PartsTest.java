package org.remit.performance.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.remit.performance.scoring.Refused;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.measure.Period;

class PartsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Example
    void afterATransferEachPartCountsByItsDays() {
        PersonScore person =
                new Parts(List.of(part("old", 1, 30, "100", "60"), part("new", 31, 90, "100", "90"))).score();

        assertThat(person.parts())
                .extracting(part -> part.weight().formula())
                .containsExactly("30 × 100 / 100 = 30", "60 × 100 / 100 = 60");
        assertThat(person.parts())
                .extracting(part -> part.contribution().formula())
                .containsExactly("33.3333 × 60 / 100 = 20", "66.6667 × 90 / 100 = 60");
        assertThat(person.total().formula()).isEqualTo("20 + 60 = 80");
        assertThat(person.score().value()).isEqualByComparingTo("80");
    }

    @Example
    void aHalfTimePartCountsHalf() {
        PersonScore person =
                new Parts(List.of(part("full", 1, 30, "100", "60"), part("half", 31, 90, "50", "90"))).score();

        assertThat(person.parts().get(1).weight().formula()).isEqualTo("60 × 50 / 100 = 30");
        assertThat(person.score().value()).isEqualByComparingTo("75");
    }

    @Example
    void twoPositionsAtOnceCountByTheirShares() {
        PersonScore person =
                new Parts(List.of(part("main", 1, 90, "60", "80"), part("second", 1, 90, "40", "100"))).score();

        assertThat(person.score().value()).isEqualByComparingTo("88");
    }

    @Example
    void aPartWithoutScoreIsLeftOutWhileEnoughIsRated() {
        PersonScore person =
                new Parts(List.of(part("rated", 1, 54, "100", "80"), part("unrated", 55, 90, "100", null))).score();

        assertThat(person.percentRated()).isEqualByComparingTo("60");
        assertThat(person.owing()).containsExactly("unrated");
        assertThat(person.parts().get(1).contribution()).isNull();
        assertThat(person.score().value()).isEqualByComparingTo("80");
    }

    @Example
    void withTooLittleRatedThePersonIsNotRated() {
        PersonScore person =
                new Parts(List.of(part("rated", 1, 53, "100", "80"), part("unrated", 54, 90, "100", null))).score();

        assertThat(person.rated()).isFalse();
        assertThat(person.total()).isNull();
        assertThat(person.owing()).containsExactly("unrated");
    }

    @Example
    void partsThatCannotBeWeighedAreRefused() {
        Refused.by(() -> new Parts(List.of())).containsExactly("parts error.required");
        Refused.by(() -> new Parts(List.of(part("a", 1, 2, "0", null), part("a", 1, 2, "100.01", null))))
                .containsExactly(
                        "parts[0].share error.percentOutOfRange",
                        "parts[1].code error.itemTwice",
                        "parts[1].share error.percentOutOfRange");
        Refused.by(() -> new Parts(List.of(new Part(null, null, null, null))))
                .containsExactly(
                        "parts[0].code error.required",
                        "parts[0].period error.required",
                        "parts[0].share error.required");
    }

    @Property
    void theOrderOfThePartsDoesNotMatter(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        PersonScore person = new Parts(parts).score();
        PersonScore other = new Parts(shuffled).score();
        assertThat(other.parts()).containsExactlyInAnyOrderElementsOf(person.parts());
        assertThat(value(other.score())).isEqualTo(value(person.score()));
    }

    @Property
    void theWeightsOfTheRatedPartsAreExactlyOneHundred(@ForAll("parts") List<Part> parts) {
        PersonScore person = new Parts(parts).score();
        Assume.that(person.rated());

        assertThat(Decimals.sum(person.parts().stream()
                        .map(PartScore::normalizedWeight)
                        .filter(Objects::nonNull)
                        .toList()))
                .isEqualByComparingTo(Decimals.HUNDRED);
    }

    @Property
    void whoeverHasTheSameScoreEverywhereHasThatScore(@ForAll("parts") List<Part> parts) {
        var same = new BigDecimal("87.65");
        List<Part> alike = parts.stream()
                .map(part -> new Part(part.code(), part.period(), part.share(), same))
                .toList();

        assertThat(new Parts(alike).score().score().value()).isEqualTo(same);
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Integer> firstDays = Arbitraries.integers().between(1, 300);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 300);
        Arbitrary<BigDecimal> shares = decimals("0.01", "100");
        Arbitrary<BigDecimal> scores = decimals("0", "120").injectNull(0.1);
        return Combinators.combine(firstDays, lengths, shares, scores)
                .as((first, more, share, score) -> new Part("", period(first, first + more), share, score))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(PartsTest::named);
    }

    private static List<Part> named(List<Part> parts) {
        List<Part> named = new ArrayList<>();
        parts.forEach(part -> named.add(new Part("P" + named.size(), part.period(), part.share(), part.score())));
        return named;
    }

    private static Arbitrary<BigDecimal> decimals(String min, String max) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(min), new BigDecimal(max))
                .ofScale(2);
    }

    /** @param firstDay counted from New Year, which is 1 */
    private static Part part(String code, int firstDay, int lastDay, String share, String score) {
        return new Part(
                code, period(firstDay, lastDay), new BigDecimal(share), score == null ? null : new BigDecimal(score));
    }

    private static Period period(int firstDay, int lastDay) {
        return new Period(NEW_YEAR.plusDays(firstDay - 1), NEW_YEAR.plusDays(lastDay - 1));
    }

    private static BigDecimal value(Step step) {
        return step == null ? null : step.value();
    }
}

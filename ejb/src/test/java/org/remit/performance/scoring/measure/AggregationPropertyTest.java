package org.remit.performance.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.scoring.measure.Aggregation.MEAN;
import static org.remit.performance.scoring.measure.Aggregation.RATIO_OF_SUMS;
import static org.remit.performance.scoring.measure.Aggregation.SUM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

/** What holds of any measurements. */
class AggregationPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Measure SHARE = new Measure(RATIO_OF_SUMS, RATIO_OF_SUMS, TargetKind.LEVEL, null);
    private static final Measure COUNT = new Measure(SUM, SUM, TargetKind.CUMULATIVE, null);
    private static final Measure AVERAGE = new Measure(MEAN, MEAN, TargetKind.LEVEL, null);

    @Property
    void theOrderOfTheMeasurementsDoesNotMatter(
            @ForAll("numbers") List<Measured> numbers, @ForAll("ratios") List<Measured> ratios, @ForAll Random random) {
        assertThat(COUNT.ofPerson(shuffled(numbers, random))).isEqualTo(COUNT.ofPerson(numbers));
        assertThat(AVERAGE.ofPerson(shuffled(numbers, random))).isEqualTo(AVERAGE.ofPerson(numbers));
        assertThat(SHARE.ofPerson(shuffled(ratios, random))).isEqualTo(SHARE.ofPerson(ratios));
    }

    @Property
    void whoMeasuredWhatDoesNotMatterForSumsAndRatiosOfSums(
            @ForAll("numbers") List<Measured> numbers,
            @ForAll("numbers") List<Measured> moreNumbers,
            @ForAll("ratios") List<Measured> ratios,
            @ForAll("ratios") List<Measured> moreRatios) {
        assertThat(COUNT.ofPeople(List.of(numbers, moreNumbers))).isEqualTo(COUNT.ofPerson(both(numbers, moreNumbers)));
        assertThat(SHARE.ofPeople(List.of(ratios, moreRatios))).isEqualTo(SHARE.ofPerson(both(ratios, moreRatios)));
    }

    @Property
    void theMeanLiesBetweenTheLeastAndTheMost(@ForAll("numbers") @NotEmpty List<Measured> numbers) {
        List<BigDecimal> values = numbers.stream().map(Measured::numerator).toList();
        assertThat(AVERAGE.ofPerson(numbers))
                .hasValueSatisfying(
                        mean -> assertThat(mean).isBetween(Collections.min(values), Collections.max(values)));
    }

    @Provide
    Arbitrary<List<Measured>> numbers() {
        return Combinators.combine(days(), decimals("-1000000000"))
                .as((day, number) -> new Measured(day, number))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Measured>> ratios() {
        return Combinators.combine(days(), decimals("0"), decimals("0"))
                .as(Measured::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(FIRST::plusDays);
    }

    private static Arbitrary<BigDecimal> decimals(String min) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(min), new BigDecimal("1000000000"))
                .ofScale(4);
    }

    private static List<Measured> shuffled(List<Measured> measured, Random random) {
        List<Measured> shuffled = new ArrayList<>(measured);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Measured> both(List<Measured> one, List<Measured> other) {
        List<Measured> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}

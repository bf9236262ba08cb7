package org.remit.performance.calibration.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;

/** The grades of a group beside a guideline: its arithmetic, and its edges. */
class GroupDistributionTest {

    private static final BigDecimal ALL = new BigDecimal("100.0");

    @Property
    void sharesAddUpToAHundredAndEachIsLessThanATenthFromTheExactOne(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 100_000) Long> people) {
        GradeCounts group = group(people);
        List<GradeShare> shares = GradeShare.of(group);
        BigDecimal sum = shares.stream().map(GradeShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(group.graded() == 0 ? BigDecimal.ZERO : ALL);
        for (GradeShare share : shares) {
            // compared as products: the exact quotient may have no end
            BigDecimal exact = BigDecimal.valueOf(share.people()).multiply(ALL);
            BigDecimal error = share.percent()
                    .multiply(BigDecimal.valueOf(group.graded()))
                    .subtract(exact)
                    .abs();
            assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.1").multiply(BigDecimal.valueOf(group.graded())));
        }
    }

    @Property
    void whoeverHasMorePeopleHasNoSmallerShare(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(max = 500) Long> people) {
        List<GradeShare> shares = GradeShare.of(group(people));
        for (GradeShare one : shares) {
            assertThat(shares)
                    .filteredOn(other -> other.people() > one.people())
                    .allSatisfy(other -> assertThat(other.percent()).isGreaterThanOrEqualTo(one.percent()));
        }
    }

    /** Compared in hundredths of a percent: what is written is what counts. */
    @Property
    void howManyMayHaveAGradeAtMostAreSoManyThatOneMoreWouldRoundAboveTheShare(
            @ForAll @IntRange(min = 1, max = 400) int graded, @ForAll @IntRange(max = 99) int percent) {
        long most = IntStream.rangeClosed(0, graded)
                .filter(people -> kept(Bound.AT_MOST, people, graded, percent, 0))
                .max()
                .orElse(-1);
        long edge = (percent * 200L + 1) * graded;
        assertThat(most * 20_000).isLessThan(edge);
        assertThat((most + 1) * 20_000).isGreaterThanOrEqualTo(edge);
    }

    @Property
    void anExactShareIsKeptByOneNumberOfPeopleAndThatIsHalfAPersonAwayAtMost(
            @ForAll @IntRange(min = 1, max = 400) int graded, @ForAll @IntRange(max = 100) int percent) {
        List<Integer> kept = IntStream.rangeClosed(0, graded)
                .filter(people -> kept(Bound.EXACTLY, people, graded, percent, 0))
                .boxed()
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(Math.abs(kept.get(0) * 200 - 2 * percent * graded)).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        // bound, people of 10, share, upper share, kept
        "LESS_THAN, 1, 20, 0, true",
        "LESS_THAN, 2, 20, 0, false",
        "AT_MOST,   2, 20, 0, true",
        "AT_MOST,   3, 20, 0, false",
        "BETWEEN,   0, 10, 30, false",
        "BETWEEN,   1, 10, 30, true",
        "BETWEEN,   3, 10, 30, true",
        "BETWEEN,   4, 10, 30, false",
        "EXACTLY,   2, 20, 0, true",
        "EXACTLY,   1, 20, 0, false",
        "EXACTLY,   2, 15, 0, true"
    })
    void theEdgeOfAGuidelineBelongsToItOnlyIfItSaysSo(Bound bound, int people, int share, int upper, boolean expected) {
        assertThat(kept(bound, people, 10, share, upper)).isEqualTo(expected);
    }

    @Test
    void aGuidelineOfSeveralGradesCountsThemTogetherAndAThirdIsWrittenWithTwoDecimals() {
        Guideline good = new Guideline("A,B", Bound.AT_MOST, new BigDecimal("33.33"), null);
        GuidelineResult result = GuidelineResult.of(good, new GradeCounts(counts(1, 1, 4), 3));
        assertThat(result.people()).isEqualTo(2);
        assertThat(result.percent()).isEqualByComparingTo("33.33");
        assertThat(result.kept()).isTrue();
    }

    @Test
    void aGroupBelowTheMinimumIsNotComparedAndWhoHasNoGradeDoesNotCount() {
        GroupDistribution small = of(new GradeCounts(counts(9, 0, 0), 7), true);
        assertThat(small.tooSmall()).isTrue();
        assertThat(small.results()).isEmpty();
        assertThat(small.refused()).isFalse();
        assertThat(of(new GradeCounts(counts(10, 0, 0), 0), true).results()).hasSize(1);
    }

    @Test
    void aGuidelineThatIsMissedRefusesOnlyWhereItIsEnforced() {
        GradeCounts generous = new GradeCounts(counts(10, 0, 0), 0);
        assertThat(of(generous, false).missed()).isTrue();
        assertThat(of(generous, false).refused()).isFalse();
        assertThat(of(generous, true).refused()).isTrue();
        assertThat(of(new GradeCounts(counts(2, 8, 0), 0), true).refused()).isFalse();
    }

    private static GroupDistribution of(GradeCounts group, boolean enforced) {
        Guideline best = new Guideline("A", Bound.AT_MOST, new BigDecimal(20), null);
        return GroupDistribution.of(group, new Distribution(List.of(best), 10, enforced));
    }

    private static boolean kept(Bound bound, int people, int graded, int share, int upper) {
        Guideline guideline = new Guideline("A", bound, BigDecimal.valueOf(share), BigDecimal.valueOf(upper));
        return GuidelineResult.of(guideline, new GradeCounts(counts(people, graded - people, 0), 0))
                .kept();
    }

    private static List<GradeCount> counts(long a, long b, long c) {
        return List.of(new GradeCount("A", a), new GradeCount("B", b), new GradeCount("C", c));
    }

    private static GradeCounts group(List<Long> people) {
        return new GradeCounts(
                IntStream.range(0, people.size())
                        .mapToObj(i -> new GradeCount("G" + i, people.get(i)))
                        .toList(),
                0);
    }
}

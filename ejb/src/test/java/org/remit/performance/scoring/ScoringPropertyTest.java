package org.remit.performance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.remit.performance.scoring.ScoringMethods.Aimed;
import org.remit.performance.scoring.ScoringMethods.Falling;
import org.remit.performance.scoring.ScoringMethods.Rising;
import org.remit.performance.scoring.arithmetic.Decimals;

/** What holds of every definition and every actual. */
@Domain(ScoringMethods.class)
@Domain(DomainContext.Global.class)
class ScoringPropertyTest {

    private static final Milestones MILESTONES =
            Definitions.of("M1=10 M2=20.5 M3=29.5 M4=40").milestones();

    @Property
    void whereMoreIsBetterMoreIsNeverWorthLess(
            @ForAll Rising rising, @ForAll Limits limits, @ForAll BigDecimal one, @ForAll BigDecimal other) {
        var scoring = new Scoring<>(rising.method(), limits);
        assertThat(points(scoring, one.max(other))).isGreaterThanOrEqualTo(points(scoring, one.min(other)));
    }

    @Property
    void whereLessIsBetterLessIsNeverWorthLess(
            @ForAll Falling falling, @ForAll Limits limits, @ForAll BigDecimal one, @ForAll BigDecimal other) {
        var scoring = new Scoring<>(falling.method(), limits);
        assertThat(points(scoring, one.min(other))).isGreaterThanOrEqualTo(points(scoring, one.max(other)));
    }

    @Property
    void whereClosestIsBestTheDistanceAloneDecides(
            @ForAll ClosestIsBest method, @ForAll Limits limits, @ForAll BigDecimal one, @ForAll BigDecimal other) {
        var scoring = new Scoring<>(method, limits);
        BigDecimal near = one.abs().min(other.abs());
        BigDecimal far = one.abs().max(other.abs());
        assertThat(points(scoring, method.target().add(near)))
                .isEqualTo(points(scoring, method.target().subtract(near)))
                .isGreaterThanOrEqualTo(points(scoring, method.target().add(far)));
    }

    @Property
    void nothingIsWorthLessThanTheFloorOrMoreThanTheCap(
            @ForAll NumericMethod method, @ForAll Limits limits, @ForAll BigDecimal actual) {
        assertThat(points(new Scoring<>(method, limits), actual)).isBetween(limits.floor(), limits.cap());
    }

    @Property
    void reachingTheTargetIsWorthExactlyOneHundred(@ForAll Aimed aimed, @ForAll Limits limits) {
        assertThat(aimed.method().targetBased()).isTrue();
        assertThat(points(new Scoring<>(aimed.method(), limits), aimed.target()))
                .isEqualTo(new BigDecimal("100.0000"));
    }

    /** Compared as products: the exact quotient may have no end. */
    @Property
    void noPointsAreFurtherFromTheExactQuotientThanHalfTheLastDecimal(
            @ForAll("linear") LinearHigher method, @ForAll BigDecimal actual) {
        BigDecimal span = method.target().subtract(method.baseline());
        BigDecimal exact = actual.subtract(method.baseline()).movePointRight(2);
        BigDecimal error =
                method.step(actual).value().multiply(span).subtract(exact).abs();
        assertThat(error).isLessThanOrEqualTo(span.multiply(new BigDecimal("0.00005")));
    }

    @Provide
    Arbitrary<LinearHigher> linear() {
        return new ScoringMethods()
                .rising()
                .map(Rising::method)
                .filter(LinearHigher.class::isInstance)
                .map(LinearHigher.class::cast);
    }

    @Property
    void countedInThousandsTheSameIsWorthTheSame(
            @ForAll("linear") LinearHigher method,
            @ForAll BigDecimal actual,
            @ForAll @IntRange(min = 1, max = 3) int digits) {
        var finer = new LinearHigher(
                method.baseline().movePointRight(digits), method.target().movePointRight(digits));
        assertThat(finer.step(actual.movePointRight(digits)).value())
                .isEqualTo(method.step(actual).value());
    }

    @Property
    void everyFormulaEndsWithThePointsBeforeFloorAndCap(
            @ForAll NumericMethod method, @ForAll Limits limits, @ForAll BigDecimal actual) {
        Calculation calculation = new Scoring<>(method, limits).calculate(actual);
        assertThat(calculation.step().formula())
                .endsWith(" " + Decimals.written(calculation.step().value()));
        assertThat(calculation.limited())
                .isEqualTo(calculation.points().compareTo(calculation.step().value()) != 0);
    }

    @Property
    void pointsAlwaysHaveTheScaleOfTheHouse(
            @ForAll NumericMethod method, @ForAll Limits limits, @ForAll BigDecimal actual) {
        Calculation calculation = new Scoring<>(method, limits).calculate(actual);
        assertThat(calculation.points()).hasScaleOf(Decimals.SCALE);
        assertThat(calculation.step().value()).hasScaleOf(Decimals.SCALE);
    }

    @Property
    void oneMoreMilestoneIsWorthItsWeight(
            @ForAll @IntRange(max = 15) int pattern, @ForAll @IntRange(max = 3) int more) {
        Set<String> reached = milestones(pattern);
        BigDecimal before = MILESTONES.step(reached).value();
        boolean isNew = reached.add(MILESTONES.milestones().get(more).code());
        BigDecimal weight = MILESTONES.milestones().get(more).weight();
        assertThat(MILESTONES.step(reached).value().subtract(before))
                .isEqualByComparingTo(isNew ? weight : BigDecimal.ZERO);
    }

    private static Set<String> milestones(int pattern) {
        Set<String> reached = new HashSet<>();
        List<Milestones.Milestone> all = MILESTONES.milestones();
        for (int i = 0; i < all.size(); i++) {
            if ((pattern >> i & 1) == 1) {
                reached.add(all.get(i).code());
            }
        }
        return reached;
    }

    @Property
    void oneMoreEventIsWorthItsPoints(
            @ForAll @IntRange(max = 1_000_000) int events, @ForAll @IntRange(min = -1000, max = -1) int deduction) {
        var method = new PerEvent(Decimals.HUNDRED, BigDecimal.valueOf(deduction));
        BigDecimal before = method.step(BigDecimal.valueOf(events)).value();
        BigDecimal after = method.step(BigDecimal.valueOf(events + 1)).value();
        assertThat(after.subtract(before)).isEqualByComparingTo(BigDecimal.valueOf(deduction));
    }

    private static BigDecimal points(Scoring<BigDecimal> scoring, BigDecimal actual) {
        return scoring.calculate(actual).points();
    }
}

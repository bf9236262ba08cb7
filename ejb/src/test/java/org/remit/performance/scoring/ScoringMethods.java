package org.remit.performance.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.remit.performance.scoring.Bands.Band;

/** Any definition that is allowed, with the kind of actuals it meets. */
class ScoringMethods extends DomainContextBase {

    /** A method that rises with the actual. */
    record Rising(NumericMethod method) {}

    /** A method that falls with it. */
    record Falling(NumericMethod method) {}

    /** A method whose actual, when it is this, has reached the target. */
    record Aimed(NumericMethod method, BigDecimal target) {}

    @Provide
    Arbitrary<BigDecimal> actuals() {
        return numbers();
    }

    @Provide
    Arbitrary<Rising> rising() {
        return Arbitraries.oneOf(higher(), gates(1), bands(false)).map(Rising::new);
    }

    @Provide
    Arbitrary<Falling> falling() {
        return Arbitraries.oneOf(lower(), gates(-1), bands(true)).map(Falling::new);
    }

    @Provide
    Arbitrary<ClosestIsBest> closest() {
        return Combinators.combine(numbers(), spans()).as(ClosestIsBest::new);
    }

    @Provide
    Arbitrary<Aimed> aimed() {
        return Arbitraries.oneOf(
                higher().map(method -> new Aimed(method, method.target())),
                lower().map(method -> new Aimed(method, method.target())),
                closest().map(method -> new Aimed(method, method.target())),
                gates(1).map(method -> new Aimed(method, method.target())),
                gates(-1).map(method -> new Aimed(method, method.target())),
                Arbitraries.just(new Aimed(new YesNo(), BigDecimal.ONE)));
    }

    @Provide
    Arbitrary<NumericMethod> any() {
        return Arbitraries.oneOf(higher(), lower(), closest(), gates(1), gates(-1), bands(false), bands(true));
    }

    /** Limits that leave the 100 of a target. */
    @Provide
    Arbitrary<Limits> limits() {
        Arbitrary<BigDecimal> floors = decimals("-1000", "99.99", 2);
        Arbitrary<BigDecimal> caps = decimals("100", "1000", 2);
        return Combinators.combine(floors, caps).as(Limits::new);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(decimals("-200", "200", 4), decimals("-100000000", "100000000", 4));
    }

    private static Arbitrary<BigDecimal> spans() {
        return Arbitraries.oneOf(decimals("0.0001", "1", 4), decimals("0.0001", "100000000", 4));
    }

    private static Arbitrary<BigDecimal> decimals(String min, String max, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(min), new BigDecimal(max))
                .ofScale(scale);
    }

    private static Arbitrary<LinearHigher> higher() {
        return Combinators.combine(numbers(), spans())
                .as((baseline, span) -> new LinearHigher(baseline, baseline.add(span)));
    }

    private static Arbitrary<LinearLower> lower() {
        return Combinators.combine(numbers(), spans())
                .as((baseline, span) -> new LinearLower(baseline, baseline.subtract(span)));
    }

    private static Arbitrary<ThresholdTargetStretch> gates(int sign) {
        return Combinators.combine(numbers(), spans(), spans()).as((threshold, first, second) -> {
            BigDecimal direction = BigDecimal.valueOf(sign);
            BigDecimal target = threshold.add(first.multiply(direction));
            return new ThresholdTargetStretch(threshold, target, target.add(second.multiply(direction)));
        });
    }

    /** Bands between any ends, with points that rise or fall. */
    private static Arbitrary<Bands> bands(boolean falling) {
        Arbitrary<List<BigDecimal>> ends = numbers().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<List<BigDecimal>> points = decimals("-100", "200", 2)
                .list()
                .ofSize(7)
                .map(list -> {
                    List<BigDecimal> sorted = new ArrayList<>(list);
                    sorted.sort(falling ? Collections.reverseOrder() : null);
                    return sorted;
                });
        return Combinators.combine(ends, points).as(ScoringMethods::bands);
    }

    private static Bands bands(List<BigDecimal> ends, List<BigDecimal> points) {
        List<Band> bands = new ArrayList<>();
        BigDecimal from = null;
        for (BigDecimal to : new TreeSet<>(ends)) {
            bands.add(new Band(from, to, points.get(bands.size())));
            from = to;
        }
        bands.add(new Band(from, null, points.get(bands.size())));
        return new Bands(bands);
    }
}

package org.remit.performance.scoring.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.shared.BusinessException;

/** How several measurements become one. Of none there is none: missing data is not zero. */
public enum Aggregation {
    /** {@code x₁ + x₂ + …}, for what is counted bit by bit. Ratios cannot be added. */
    SUM {
        @Override
        Optional<Measured> combine(List<Measured> measured, BigDecimal per) {
            if (measured.stream().anyMatch(Measured::ratio)) {
                throw BusinessException.invalid("denominator", "error.sumOfRatios");
            }
            return lastDay(measured).map(last -> new Measured(last.day(), sum(measured, Measured::numerator)));
        }
    },

    /** {@code (x₁ + x₂ + …) / n}: each measurement counts the same, however much stands behind it. */
    MEAN {
        @Override
        Optional<Measured> combine(List<Measured> measured, BigDecimal per) {
            List<BigDecimal> values =
                    measured.stream().flatMap(each -> each.value(per).stream()).toList();
            return values.isEmpty() ? Optional.empty() : lastDay(measured).map(last -> mean(last, values));
        }

        private static Measured mean(Measured last, List<BigDecimal> values) {
            BigDecimal mean = Decimals.divided(Decimals.sum(values), BigDecimal.valueOf(values.size()));
            return new Measured(last.day(), mean);
        }
    },

    /** The one of the last day, for what is a level. Only over time: among people there is no last. */
    LAST {
        @Override
        Optional<Measured> combine(List<Measured> measured, BigDecimal per) {
            Optional<Measured> last = lastDay(measured);
            last.filter(day -> measured.stream()
                                    .filter(each -> each.day().equals(day.day()))
                                    .count()
                            > 1)
                    .ifPresent(day -> {
                        throw BusinessException.invalid("day", "error.measuredTwice", day.day());
                    });
            return last;
        }
    },

    /** {@code (n₁ + n₂ + …) / (d₁ + d₂ + …)}: each measurement counts as much as stands behind it. */
    RATIO_OF_SUMS {
        @Override
        Optional<Measured> combine(List<Measured> measured, BigDecimal per) {
            if (!measured.stream().allMatch(Measured::ratio)) {
                throw BusinessException.invalid("denominator", "error.required");
            }
            return lastDay(measured)
                    .map(last -> new Measured(
                            last.day(), sum(measured, Measured::numerator), sum(measured, Measured::denominator)));
        }
    };

    abstract Optional<Measured> combine(List<Measured> measured, BigDecimal per);

    private static Optional<Measured> lastDay(List<Measured> measured) {
        return measured.stream().max(Comparator.comparing(Measured::day));
    }

    private static BigDecimal sum(List<Measured> measured, Function<Measured, BigDecimal> part) {
        return Decimals.sum(measured.stream().map(part).toList());
    }
}

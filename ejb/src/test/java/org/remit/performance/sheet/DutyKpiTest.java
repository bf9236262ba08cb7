package org.remit.performance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.sheet.target.TargetDefinition;

/** What a duty says becomes a line of a sheet. */
class DutyKpiTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY,2026-01-01,2026-03-31,9000",
        "WEEKLY,2026-01-01,2026-03-31,1286",
        "MONTHLY,2026-01-01,2026-03-31,300",
        "MONTHLY,2026-01-16,2026-02-15,100",
        "QUARTERLY,2026-01-01,2026-12-31,400",
        "YEARLY,2026-01-01,2026-06-30,50",
        "YEARLY,2026-01-01,2026-03-14,20"
    })
    void whatIsReachedBitByBitHasToBeReachedAsOftenAsThePeriodHasIt(
            Frequency frequency, LocalDate from, LocalDate to, BigDecimal target) {
        assertThat(proposed(TargetKind.CUMULATIVE, Direction.HIGHER, frequency, new Period(from, to))
                        .target())
                .isEqualByComparingTo(target);
    }

    @Test
    void aLevelIsTheSameInEveryPeriod() {
        Period year = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        assertThat(proposed(TargetKind.LEVEL, Direction.HIGHER, Frequency.MONTHLY, year)
                        .target())
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"HIGHER,COMPLETION_RATE", "LOWER,LINEAR_LOWER", "CLOSEST,CLOSEST_IS_BEST"})
    void theDirectionSuggestsTheMethod(Direction direction, MethodKind method) {
        Period month = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31"));
        TargetDefinition proposed = proposed(TargetKind.LEVEL, direction, Frequency.MONTHLY, month);
        assertThat(proposed.method()).isEqualTo(method);
        assertThat(proposed.baseline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8})
    void equalWeightsAreWholeAndExactlyOneHundred(int count) {
        var weights = EqualWeights.of(count);
        assertThat(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        assertThat(weights).allMatch(weight -> weight.stripTrailingZeros().scale() <= 0);
        assertThat(weights.get(0).subtract(weights.get(count - 1))).isLessThanOrEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-03-31,2026-04-01,2026-06-30",
        "2026-01-01,2026-12-31,2027-01-01,2027-12-31",
        "2026-02-01,2026-02-28,2026-03-01,2026-03-31",
        "2026-01-15,2026-01-24,2026-01-25,2026-02-03"
    })
    void theNextPeriodIsAsLong(LocalDate from, LocalDate to, LocalDate nextFrom, LocalDate nextTo) {
        assertThat(SheetDesk.after(new Period(from, to))).isEqualTo(new Period(nextFrom, nextTo));
    }

    private static TargetDefinition proposed(TargetKind kind, Direction direction, Frequency frequency, Period period) {
        DutyKpi kpi = new DutyKpi(1, "ORDERS", 1, kind, direction, frequency, new BigDecimal("100"));
        return kpi.proposed(period, BigDecimal.TEN).definition();
    }
}

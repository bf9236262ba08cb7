package org.remit.performance.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.remit.organization.Frequency;
import org.remit.performance.insight.trend.Trend.Value;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;

class TrendTest {

    private static final Period YEAR = CalendarPeriod.read("2026").orElseThrow();

    @Test
    void theForecastGoesOnAfterTheLastMonthWithoutWhatWasNotMeasured() {
        Trend trend = monthly(level("20"), value("2026-01", 10), value("2026-02", 11), value("2026-04", 13));

        assertThat(trend.points())
                .extracting(TrendPoint::period)
                .containsExactly("2026-01", "2026-02", "2026-04", "2026-05");
        assertThat(trend.points().get(3).value()).isNull();
        assertThat(trend.points().get(3).forecast()).isEqualByComparingTo("14");
        assertThat(trend.slope()).isEqualByComparingTo("1");
    }

    @Test
    void aTargetThatGrowsIsShownForTheDaysOfEachMonth() {
        TrendTarget orders = new TrendTarget(new BigDecimal("365"), TargetKind.CUMULATIVE, Aggregation.SUM, YEAR);

        Trend trend = monthly(orders, value("2025-12", 30), value("2026-01", 30), value("2026-02", 29));

        assertThat(trend.points().get(0).target()).as("before the sheet began").isNull();
        assertThat(trend.points().get(1).target()).isEqualByComparingTo("31");
        assertThat(trend.points().get(2).target()).isEqualByComparingTo("28");
    }

    @Test
    void theTargetOfARunningCountGrowsFromTheFirstDay() {
        TrendTarget members = new TrendTarget(new BigDecimal("365"), TargetKind.CUMULATIVE, Aggregation.LAST, YEAR);

        Trend trend = monthly(members, value("2026-01", 40), value("2026-02", 50));

        assertThat(trend.points().get(1).target()).isEqualByComparingTo("59");
    }

    @Test
    void theTargetOfALevelIsTheSameInEachMonthAndNoTargetIsNone() {
        assertThat(monthly(level("20"), value("2026-01", 10)).points().get(0).target())
                .isEqualByComparingTo("20");
        assertThat(monthly(level(null), value("2026-01", 10)).points().get(0).target())
                .isNull();
    }

    @Test
    void onlyTheLastTwelveAreShown() {
        Value[] all = IntStream.rangeClosed(1, 15)
                .mapToObj(week -> new Value(
                        CalendarPeriod.read("2026W" + (week + 10)).orElseThrow(),
                        new Measured(YEAR.from().plusDays(week), BigDecimal.valueOf(week))))
                .toArray(Value[]::new);

        Trend trend = Trend.of(List.of(all), Frequency.WEEKLY, BigDecimal.ONE, level("20"));

        assertThat(trend.points()).hasSize(15);
        assertThat(trend.points().get(0).period()).isEqualTo("2026W14");
        assertThat(trend.points().get(14).forecast()).isEqualByComparingTo("18");
    }

    @Test
    void aRatioOfNothingIsNoPoint() {
        Value nothing = new Value(
                CalendarPeriod.read("2026-01").orElseThrow(),
                new Measured(YEAR.from(), BigDecimal.ZERO, BigDecimal.ZERO));

        assertThat(monthly(level("20"), nothing).blank()).isTrue();
    }

    private static Trend monthly(TrendTarget target, Value... values) {
        return Trend.of(List.of(values), Frequency.MONTHLY, BigDecimal.ONE, target);
    }

    private static TrendTarget level(String target) {
        return new TrendTarget(
                target == null ? null : new BigDecimal(target), TargetKind.LEVEL, Aggregation.MEAN, YEAR);
    }

    private static Value value(String month, int number) {
        Period days = CalendarPeriod.read(month).orElseThrow();
        return new Value(days, new Measured(days.to(), BigDecimal.valueOf(number)));
    }
}

package org.remit.performance.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.remit.performance.insight.trend.Forecast.Point;

class ForecastTest {

    @Test
    void aStraightLineGoesOnAsItWas() {
        Forecast line = Forecast.of(points("10", "12", "14", "16", "18")).orElseThrow();

        assertThat(line.slope()).isEqualByComparingTo("2");
        assertThat(line.at(5)).isEqualByComparingTo("20");
        assertThat(line.at(7)).isEqualByComparingTo("24");
    }

    /** x = 0..3, y = 2, 4, 5, 4: the sums are 6, 15, 26 and 14, so D = 20, slope = 14 / 20 = 0.7 and the line is 2.7 + 0.7 x. */
    @Test
    void theLineIsTheOneThatIsReckonedByHand() {
        Forecast line = Forecast.of(points("2", "4", "5", "4")).orElseThrow();

        assertThat(line.slope()).isEqualByComparingTo("0.7");
        assertThat(line.at(0)).isEqualByComparingTo("2.7");
        assertThat(line.at(4)).isEqualByComparingTo("5.5");
    }

    /** Three points at 0, 1 and 4 on the line 1 + x: with 0, 1 and 2 for their places it would be another. */
    @Test
    void aPeriodThatWasNotMeasuredKeepsItsPlace() {
        Forecast line = Forecast.of(List.of(point(0, "1"), point(1, "2"), point(4, "5")))
                .orElseThrow();

        assertThat(line.at(5)).isEqualByComparingTo("6");
    }

    @Test
    void fewerThanThreePeriodsSayNothing() {
        assertThat(Forecast.of(List.of())).isEmpty();
        assertThat(Forecast.of(points("1", "2"))).isEmpty();
        assertThat(Forecast.of(List.of(point(0, "1"), point(0, "2"), point(1, "3"))))
                .as("two numbers of one period are no two periods")
                .isEmpty();
    }

    @Test
    void aLineIsDrawnNoFurtherThanItsPointsCarryIt() {
        assertThat(Forecast.of(points("1", "2", "3")).orElseThrow().periods()).isEqualTo(1);
        assertThat(Forecast.of(points("1", "2", "3", "4")).orElseThrow().periods())
                .isEqualTo(2);
        assertThat(Forecast.of(points("1", "2", "3", "4", "5", "6", "7"))
                        .orElseThrow()
                        .periods())
                .isEqualTo(3);
    }

    @Test
    void aFallingLineStopsAtNothingUnlessThereWasLessThanNothing() {
        assertThat(Forecast.of(points("4", "2", "1")).orElseThrow().at(4)).isEqualByComparingTo("0");
        assertThat(Forecast.of(points("2", "0", "-2")).orElseThrow().at(3)).isEqualByComparingTo("-4");
    }

    @Test
    void aThirdIsRoundedOnceHalfUp() {
        assertThat(Forecast.of(points("0", "0", "1")).orElseThrow().at(1)).isEqualTo("0.3333");
    }

    private static List<Point> points(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(period -> point(period, values[period]))
                .toList();
    }

    private static Point point(int period, String value) {
        return new Point(period, new BigDecimal(value));
    }
}

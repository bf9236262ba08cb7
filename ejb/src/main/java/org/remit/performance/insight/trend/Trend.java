package org.remit.performance.insight.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;

/**
 * A KPI over its last periods.
 *
 * @param points the earliest first: what was measured, then what is expected
 * @param slope by how much the forecast changes from period to period; null when too little was measured for one
 */
public record Trend(List<TrendPoint> points, BigDecimal slope) {

    /** So many measured periods are shown, and the forecast is drawn through them. */
    public static final int MOST_POINTS = 12;

    public static final Trend NONE = new Trend(List.of(), null);

    /** What was measured in a period. */
    record Value(Period days, Measured measured) {}

    /**
     * @param values the present measurements, the earliest first
     * @param per what a ratio is said of
     */
    static Trend of(List<Value> values, Frequency frequency, BigDecimal per, TrendTarget target) {
        List<TrendPoint> measured = new ArrayList<>();
        for (Value value : values) {
            Optional<BigDecimal> number = value.measured().value(per);
            number.ifPresent(found ->
                    measured.add(new TrendPoint(frequency, value.days(), found, target.in(value.days()), null)));
        }
        List<TrendPoint> shown = measured.subList(Math.max(0, measured.size() - MOST_POINTS), measured.size());
        return shown.isEmpty() ? NONE : withForecast(shown, frequency, target);
    }

    private static Trend withForecast(List<TrendPoint> shown, Frequency frequency, TrendTarget target) {
        Period first = CalendarPeriod.of(frequency, shown.get(0).days().to());
        List<Forecast.Point> numbered = shown.stream()
                .map(point -> new Forecast.Point(number(frequency, first, point.days()), point.value()))
                .toList();
        Optional<Forecast> forecast = Forecast.of(numbered);
        List<TrendPoint> points = new ArrayList<>(shown);
        forecast.ifPresent(line -> {
            int last = numbered.get(numbered.size() - 1).period();
            Period days = CalendarPeriod.of(
                    frequency, shown.get(shown.size() - 1).days().to());
            for (int ahead = 1; ahead <= line.periods(); ahead++) {
                days = next(frequency, days);
                points.add(new TrendPoint(frequency, days, null, target.in(days), line.at(last + ahead)));
            }
        });
        return new Trend(points, forecast.map(Forecast::slope).orElse(null));
    }

    /** How many periods after the first one it is. */
    private static int number(Frequency frequency, Period first, Period days) {
        int number = 0;
        for (Period each = first; each.to().isBefore(days.to()); each = next(frequency, each)) {
            number++;
        }
        return number;
    }

    private static Period next(Frequency frequency, Period period) {
        return CalendarPeriod.of(frequency, period.to().plusDays(1));
    }

    /** Whether nothing was measured. */
    public boolean blank() {
        return points.isEmpty();
    }

    /** Whether enough was measured for a forecast. */
    public boolean forecasts() {
        return slope != null;
    }
}

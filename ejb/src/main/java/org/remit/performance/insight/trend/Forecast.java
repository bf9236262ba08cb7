package org.remit.performance.insight.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.remit.performance.scoring.arithmetic.Decimals;

/**
 * A straight line through what was measured, by ordinary least squares: of all lines it is the one whose squared distances from the
 * points, along the values, are smallest together. For n points with the period's number x and the value y,
 *
 * <pre>
 * D = n·Σx² − (Σx)²
 * slope = (n·Σxy − Σx·Σy) / D
 * value at x = (Σy·D + (n·Σxy − Σx·Σy)·(n·x − Σx)) / (n·D)
 * </pre>
 *
 * computed exactly and rounded once, half up, to {@value Decimals#SCALE} decimals. It says where it goes if it goes on as before: it
 * knows nothing of seasons and of what is planned. A line through two points always fits, so it takes three; and since a line says
 * less the further it is drawn, it is drawn for one period for each point beyond two, at most {@value #MOST_PERIODS}.
 *
 * <p>Source: A. M. Legendre, Nouvelles méthodes pour la détermination des orbites des comètes, 1805, appendix; the closed form as in
 * N. R. Draper and H. Smith, Applied Regression Analysis, chapter 1.
 */
public final class Forecast {

    public static final int FEWEST_POINTS = 3;
    public static final int MOST_PERIODS = 3;

    private final int points;
    private final BigDecimal sumX;
    private final BigDecimal sumY;
    private final BigDecimal covariance;
    private final BigDecimal variance;
    private final boolean neverNegative;

    /**
     * A measured period.
     *
     * @param period its number, of one after the other; those without a value are left out, not counted together
     * @param value in the KPI's unit
     */
    public record Point(int period, BigDecimal value) {}

    private Forecast(List<Point> measured) {
        points = measured.size();
        BigDecimal n = BigDecimal.valueOf(points);
        sumX = Decimals.sum(measured.stream().map(Forecast::x).toList());
        sumY = Decimals.sum(measured.stream().map(Point::value).toList());
        BigDecimal products = Decimals.sum(
                measured.stream().map(each -> x(each).multiply(each.value())).toList());
        BigDecimal squares =
                Decimals.sum(measured.stream().map(each -> x(each).pow(2)).toList());
        covariance = n.multiply(products).subtract(sumX.multiply(sumY));
        variance = n.multiply(squares).subtract(sumX.pow(2));
        neverNegative = measured.stream().allMatch(each -> each.value().signum() >= 0);
    }

    /** Empty for fewer than {@value #FEWEST_POINTS} periods. */
    public static Optional<Forecast> of(List<Point> measured) {
        long periods = measured.stream().map(Point::period).distinct().count();
        return periods < FEWEST_POINTS ? Optional.empty() : Optional.of(new Forecast(measured));
    }

    /** For how many periods after the last one the line is drawn. */
    public int periods() {
        return Math.min(MOST_PERIODS, points - 2);
    }

    /** What it is expected to be in a period; not below 0 where nothing below 0 was measured. */
    public BigDecimal at(int period) {
        BigDecimal n = BigDecimal.valueOf(points);
        BigDecimal distance = n.multiply(BigDecimal.valueOf(period)).subtract(sumX);
        BigDecimal value =
                Decimals.divided(sumY.multiply(variance).add(covariance.multiply(distance)), n.multiply(variance));
        return neverNegative ? value.max(BigDecimal.ZERO) : value;
    }

    /** By how much it changes from period to period. */
    public BigDecimal slope() {
        return Decimals.divided(covariance, variance);
    }

    private static BigDecimal x(Point point) {
        return BigDecimal.valueOf(point.period());
    }
}

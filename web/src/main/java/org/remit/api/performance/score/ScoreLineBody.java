package org.remit.api.performance.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.score.Actual;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.sheet.BonusScore;
import org.remit.performance.scoring.sheet.ItemScore;

/**
 * A line of a score.
 *
 * @param weight as agreed, in percent; null of a bonus
 * @param actual what was measured, and for whom; null when nothing was
 * @param points how they came about, before floor and cap; null when the data is missing
 * @param counted the points that count
 * @param normalizedWeight percent of what was measured
 * @param contribution what it brings to the total
 */
public record ScoreLineBody(
        String kpi,
        BigDecimal weight,
        ActualBody actual,
        Step points,
        BigDecimal counted,
        BigDecimal normalizedWeight,
        Step contribution) {

    /**
     * What was measured.
     *
     * @param from whose measurements they are
     * @param measurements how many they are
     * @param targetFrom the days that a target was counted for which grows with them; null when it was for the whole period
     * @param refusal why the number could not be scored; usually null
     */
    public record ActualBody(
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            SubjectKind from,
            int measurements,
            LocalDate lastDay,
            LocalDate targetFrom,
            LocalDate targetTo,
            String refusal) {

        static ActualBody of(Actual actual, Function<Actual, String> refusals) {
            boolean part = actual.targetDays() != null;
            return new ActualBody(
                    actual.value(),
                    actual.numerator(),
                    actual.denominator(),
                    actual.from(),
                    actual.measurements(),
                    actual.lastDay(),
                    part ? actual.targetDays().from() : null,
                    part ? actual.targetDays().to() : null,
                    actual.refusal() == null ? null : refusals.apply(actual));
        }
    }

    static ScoreLineBody of(ItemScore item, Actual actual, Function<Actual, String> refusals) {
        return of(item.code(), item, item.calculation(), actual, refusals);
    }

    static ScoreLineBody of(BonusScore bonus, Actual actual, Function<Actual, String> refusals) {
        return of(bonus.code(), null, bonus.calculation(), actual, refusals);
    }

    private static ScoreLineBody of(
            String kpi, ItemScore item, Calculation calculation, Actual actual, Function<Actual, String> refusals) {
        return new ScoreLineBody(
                kpi,
                item == null ? null : item.weight(),
                actual == null ? null : ActualBody.of(actual, refusals),
                calculation == null ? null : calculation.step(),
                calculation == null ? null : calculation.points(),
                item == null ? null : item.normalizedWeight(),
                item == null ? null : item.contribution());
    }
}

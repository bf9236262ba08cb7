package org.remit.performance.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;

/**
 * A KPI that a duty is measured by.
 *
 * @param target per day, week, month, quarter or year, as its frequency says
 */
record DutyKpi(
        long id,
        String code,
        int versionNo,
        TargetKind kind,
        Direction direction,
        Frequency frequency,
        BigDecimal target) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    /** As the duty says it, for a period; what the duty does not say, such as a baseline, is left to be filled in. */
    SheetTarget proposed(Period period, BigDecimal weight) {
        BigDecimal goal = forPeriod(period);
        MethodKind method = switch (direction) {
            case HIGHER -> goal.signum() > 0 ? MethodKind.COMPLETION_RATE : MethodKind.LINEAR_HIGHER;
            case LOWER -> MethodKind.LINEAR_LOWER;
            case CLOSEST -> MethodKind.CLOSEST_IS_BEST;
        };
        TargetDefinition definition =
                new TargetDefinition(TargetPart.ITEM, weight, method, null, null, goal, null, null, null, null, null);
        return new SheetTarget(code, versionNo, definition);
    }

    /** What is reached bit by bit, such as 100 orders a month, has to be reached as often as there are months. */
    private BigDecimal forPeriod(Period period) {
        if (kind == TargetKind.LEVEL) {
            return target;
        }
        int decimals = Math.max(0, target.stripTrailingZeros().scale());
        BigDecimal days = BigDecimal.valueOf(period.days());
        return switch (frequency) {
            case DAILY -> target.multiply(days);
            case WEEKLY -> target.multiply(days).divide(WEEK, decimals, RoundingMode.HALF_UP);
            case MONTHLY -> overMonths(period, 1, decimals);
            case QUARTERLY -> overMonths(period, 3, decimals);
            case YEARLY -> overMonths(period, 12, decimals);
        };
    }

    private BigDecimal overMonths(Period period, int months, int decimals) {
        var end = period.to().plusDays(1);
        long whole = ChronoUnit.MONTHS.between(period.from(), end);
        BigDecimal each = BigDecimal.valueOf(months);
        return period.from().plusMonths(whole).equals(end)
                ? target.multiply(BigDecimal.valueOf(whole)).divide(each, decimals, RoundingMode.HALF_UP)
                : target.multiply(BigDecimal.valueOf(period.days()))
                        .multiply(BigDecimal.valueOf(12))
                        .divide(each.multiply(YEAR), decimals, RoundingMode.HALF_UP);
    }
}

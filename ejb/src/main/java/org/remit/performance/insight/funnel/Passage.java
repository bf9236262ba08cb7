package org.remit.performance.insight.funnel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.shared.Money;

/**
 * How many go on from one stage to the next: {@code 100 × B / A} for the count A of the first and the count B of the second. There is
 * a rate only between two counts that name the same thing as their unit, such as users, and that were measured in the same days: anything
 * else would divide what does not belong together.
 *
 * @param rate in percent; null when there is a reason for none
 * @param from the KPI that is counted from, or null
 * @param to the KPI that is counted to, or null
 * @param reason why there is no rate; null when there is one
 */
public record Passage(BigDecimal rate, FunnelKpi from, FunnelKpi to, NoRate reason) {

    private static final String BARE_NUMBER = "#";

    /** What is measured, not counted. */
    private static final Set<String> NO_COUNTS = Set.of("%", "‰", "s", "min", "h", "d", "mo", "/100");

    private static final Set<Aggregation> COUNTED = Set.of(Aggregation.SUM, Aggregation.LAST);

    /** Why there is no rate. */
    public enum NoRate {
        /** One of the stages has no figure in this period. */
        NOT_MEASURED,
        /** The reader may not see the figures. */
        HIDDEN,
        /** One of the stages has only rates, durations, marks or amounts. */
        NO_COUNT,
        /** A count does not say what it counts. */
        UNIT_UNNAMED,
        /** Different things are counted. */
        DIFFERENT_UNITS,
        /** The same thing is counted, but in other days. */
        DIFFERENT_DAYS,
        /** More than one pair of counts would fit. */
        SEVERAL,
        /** Nobody was there in the first stage. */
        NOBODY
    }

    /** How many do not go on, in percent; below 0 when there are more than before; null without a rate. */
    public BigDecimal drop() {
        return rate == null ? null : Decimals.HUNDRED.subtract(rate);
    }

    static Passage between(List<FunnelKpi> first, List<FunnelKpi> second) {
        NoRate missing = missing(first, second);
        if (missing != null) {
            return none(missing);
        }
        List<FunnelKpi> from = counts(first);
        List<FunnelKpi> to = counts(second);
        if (from.isEmpty() || to.isEmpty()) {
            return none(NoRate.NO_COUNT);
        }
        List<Passage> pairs = pairs(from, to);
        if (pairs.isEmpty()) {
            boolean unnamed = unnamed(from) || unnamed(to);
            return none(unnamed ? NoRate.UNIT_UNNAMED : NoRate.DIFFERENT_UNITS);
        }
        List<Passage> fitting = pairs.stream().filter(Passage::sameDays).toList();
        if (fitting.size() != 1) {
            return none(fitting.isEmpty() ? NoRate.DIFFERENT_DAYS : NoRate.SEVERAL);
        }
        return fitting.get(0).computed();
    }

    private static NoRate missing(List<FunnelKpi> first, List<FunnelKpi> second) {
        if (first.stream().anyMatch(FunnelKpi::measured) && second.stream().anyMatch(FunnelKpi::measured)) {
            return null;
        }
        boolean hidden = hides(first) || hides(second);
        return hidden ? NoRate.HIDDEN : NoRate.NOT_MEASURED;
    }

    private static boolean hides(List<FunnelKpi> kpis) {
        return kpis.stream().anyMatch(kpi -> kpi.figure().state() == Figure.State.HIDDEN);
    }

    private static List<FunnelKpi> counts(List<FunnelKpi> kpis) {
        return kpis.stream()
                .filter(FunnelKpi::measured)
                .filter(kpi -> COUNTED.contains(kpi.definition().overTime()))
                .filter(kpi -> !NO_COUNTS.contains(kpi.definition().unit())
                        && !Money.isCurrency(kpi.definition().unit()))
                .toList();
    }

    private static List<Passage> pairs(List<FunnelKpi> from, List<FunnelKpi> to) {
        return from.stream()
                .filter(kpi -> !kpi.definition().unit().equals(BARE_NUMBER))
                .flatMap(one -> to.stream()
                        .filter(other -> one.definition()
                                .unit()
                                .equals(other.definition().unit()))
                        .map(other -> new Passage(null, one, other, null)))
                .toList();
    }

    private static boolean unnamed(List<FunnelKpi> kpis) {
        return kpis.stream().anyMatch(kpi -> kpi.definition().unit().equals(BARE_NUMBER));
    }

    /** What is added up and what is read at the end cover other days even when they were measured in the same ones. */
    private boolean sameDays() {
        return from.figure().days().equals(to.figure().days())
                && from.definition().overTime() == to.definition().overTime();
    }

    private Passage computed() {
        BigDecimal whole = from.figure().value();
        return whole.signum() == 0
                ? none(NoRate.NOBODY)
                : new Passage(
                        Decimals.divided(Decimals.HUNDRED.multiply(to.figure().value()), whole), from, to, null);
    }

    private static Passage none(NoRate reason) {
        return new Passage(null, null, null, reason);
    }
}

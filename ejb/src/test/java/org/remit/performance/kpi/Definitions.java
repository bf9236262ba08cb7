package org.remit.performance.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** KPIs for tests. */
public final class Definitions {

    private Definitions() {}

    /** Counted, in both languages. */
    public static KpiDefinition orders() {
        return counted("订单量", "Orders", "#");
    }

    public static KpiDefinition counted(String zh, String en, String unit) {
        return new KpiDefinition(
                new LocalizedText(zh, en),
                unit,
                Direction.HIGHER,
                Frequency.MONTHLY,
                Aggregation.SUM,
                Aggregation.SUM,
                TargetKind.CUMULATIVE,
                null,
                new LocalizedText("已付款订单数", "Orders that were paid"),
                null,
                null,
                new LocalizedText("订单系统", "Order system"),
                null,
                null,
                null);
    }

    /** What the rules have against a KPI. */
    public static List<Violation> violations(String code, KpiDefinition kpi) {
        return Stream.concat(KpiRules.ofCode(code).stream(), KpiRules.of(kpi).stream())
                .toList();
    }

    /** Divided, of a hundred. */
    public static KpiDefinition conversion() {
        return new KpiDefinition(
                new LocalizedText("转化率", "Conversion rate"),
                "%",
                Direction.HIGHER,
                Frequency.WEEKLY,
                Aggregation.RATIO_OF_SUMS,
                Aggregation.RATIO_OF_SUMS,
                TargetKind.LEVEL,
                BigDecimal.valueOf(100),
                new LocalizedText("付款访客数 ÷ 访客数", "Visitors who paid divided by visitors"),
                new LocalizedText("付款访客数", "Visitors who paid"),
                new LocalizedText("访客数", "Visitors"),
                new LocalizedText(null, "Web analytics"),
                null,
                null,
                null);
    }

    public static KpiDefinition called(KpiDefinition kpi, String zh, String en) {
        return copy(kpi, new LocalizedText(zh, en), kpi.unit(), kpi.formula(), kpi.function(), kpi.owner());
    }

    public static KpiDefinition withFormula(KpiDefinition kpi, LocalizedText formula) {
        return copy(kpi, kpi.name(), kpi.unit(), formula, kpi.function(), kpi.owner());
    }

    public static KpiDefinition of(KpiDefinition kpi, String function, String owner) {
        return copy(kpi, kpi.name(), kpi.unit(), kpi.formula(), function, owner);
    }

    /** How it is counted over time and over people. */
    public static KpiDefinition measured(
            KpiDefinition kpi, Aggregation overTime, Aggregation overPeople, TargetKind targetKind, BigDecimal per) {
        return new KpiDefinition(
                kpi.name(),
                kpi.unit(),
                kpi.direction(),
                kpi.frequency(),
                overTime,
                overPeople,
                targetKind,
                per,
                kpi.formula(),
                kpi.numerator(),
                kpi.denominator(),
                kpi.source(),
                kpi.stage(),
                kpi.function(),
                kpi.owner());
    }

    private static KpiDefinition copy(
            KpiDefinition kpi, LocalizedText name, String unit, LocalizedText formula, String function, String owner) {
        return new KpiDefinition(
                name,
                unit,
                kpi.direction(),
                kpi.frequency(),
                kpi.overTime(),
                kpi.overPeople(),
                kpi.targetKind(),
                kpi.per(),
                formula,
                kpi.numerator(),
                kpi.denominator(),
                kpi.source(),
                kpi.stage(),
                function,
                owner);
    }
}

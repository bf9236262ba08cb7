package org.remit.performance.insight.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.insight.funnel.Passage.NoRate;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;

class PassageTest {

    @Test
    void countsOfTheSameThingInTheSameDaysHaveARate() {
        Passage passage = Passage.between(
                List.of(users("VISITORS", "2026Q3", "1200"), share("BOUNCE", "35")),
                List.of(users("MEMBERS", "2026Q3", "300")));

        assertThat(passage.rate()).isEqualByComparingTo("25");
        assertThat(passage.drop()).isEqualByComparingTo("75");
        assertThat(passage.from().code()).isEqualTo("VISITORS");
        assertThat(passage.to().code()).isEqualTo("MEMBERS");
    }

    @Test
    void moreThanBeforeIsADropBelowNothing() {
        Passage passage = Passage.between(List.of(users("A", "2026Q3", "100")), List.of(users("B", "2026Q3", "150")));

        assertThat(passage.drop()).isEqualByComparingTo("-50");
    }

    @Test
    void anythingElseSaysWhyThereIsNoRate() {
        FunnelKpi visitors = users("VISITORS", "2026Q3", "1200");
        assertReason(NoRate.NOT_MEASURED, visitors, none(Figure.State.NOT_MEASURED));
        assertReason(NoRate.HIDDEN, visitors, none(Figure.State.HIDDEN));
        assertReason(NoRate.NO_COUNT, visitors, share("CONVERSION", "3"));
        assertReason(NoRate.NO_COUNT, visitors, counted("REVENUE", "CNY", Aggregation.SUM, "2026Q3", "5"));
        assertReason(NoRate.UNIT_UNNAMED, visitors, counted("NEW", "#", Aggregation.SUM, "2026Q3", "5"));
        assertReason(NoRate.DIFFERENT_UNITS, visitors, counted("ORDERS", "单", Aggregation.SUM, "2026Q3", "5"));
        assertReason(NoRate.DIFFERENT_DAYS, visitors, users("MEMBERS", "2026-09", "5"));
        assertReason(NoRate.DIFFERENT_DAYS, visitors, counted("PAYING", "人", Aggregation.LAST, "2026Q3", "5"));
        assertReason(NoRate.NOBODY, users("VISITORS", "2026Q3", "0"), users("MEMBERS", "2026Q3", "5"));
    }

    @Test
    void ofSeveralPairsNoneIsGuessed() {
        Passage passage = Passage.between(
                List.of(users("A", "2026Q3", "100"), users("B", "2026Q3", "200")), List.of(users("C", "2026Q3", "50")));

        assertThat(passage.reason()).isEqualTo(NoRate.SEVERAL);
        assertThat(passage.drop()).isNull();
    }

    private static void assertReason(NoRate reason, FunnelKpi first, FunnelKpi second) {
        Passage passage = Passage.between(List.of(first), List.of(second));
        assertThat(passage.reason()).as(second.code()).isEqualTo(reason);
        assertThat(passage.rate()).isNull();
    }

    private static FunnelKpi users(String code, String period, String value) {
        return counted(code, "人", Aggregation.SUM, period, value);
    }

    private static FunnelKpi counted(String code, String unit, Aggregation overTime, String period, String value) {
        KpiDefinition definition = Definitions.measured(
                Definitions.counted(code, code, unit), overTime, Aggregation.SUM, TargetKind.CUMULATIVE, null);
        return new FunnelKpi(
                code,
                definition,
                LifeCycleStage.ACTIVATION,
                null,
                List.of(),
                1,
                new Figure(
                        Figure.State.MEASURED,
                        new BigDecimal(value),
                        CalendarPeriod.read(period).orElseThrow()));
    }

    private static FunnelKpi share(String code, String value) {
        return new FunnelKpi(
                code,
                Definitions.conversion(),
                LifeCycleStage.ACTIVATION,
                null,
                List.of(),
                1,
                new Figure(
                        Figure.State.MEASURED,
                        new BigDecimal(value),
                        CalendarPeriod.read("2026Q3").orElseThrow()));
    }

    private static FunnelKpi none(Figure.State state) {
        return new FunnelKpi(
                state.name(), Definitions.orders(), LifeCycleStage.ACTIVATION, null, List.of(), 1, Figure.none(state));
    }
}

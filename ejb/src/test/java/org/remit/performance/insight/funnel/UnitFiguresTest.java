package org.remit.performance.insight.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.Layer;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.insight.funnel.FunnelRows.Row;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;

/** OPS with MKT and PRD below it. */
class UnitFiguresTest {

    private static final UnitTree TREE =
            new UnitTree(List.of(unit("OPS", null), unit("MKT", "OPS"), unit("PRD", "OPS")));

    @Test
    void whatWasMeasuredOfTheUnitStandsForAllBelowIt() {
        Figure figure = figure("OPS", row("OPS", SubjectKind.UNIT, 1, "100"), row("MKT", SubjectKind.UNIT, 1, "40"));

        assertThat(figure.value()).isEqualByComparingTo("100");
    }

    @Test
    void otherwiseTheUnitsBelowAreAddedUpEachOnce() {
        Figure figure = figure(
                "OPS",
                row("MKT", SubjectKind.UNIT, 1, "40"),
                row("MKT", SubjectKind.UNIT, 2, "2"),
                row("MKT", SubjectKind.ASSIGNMENT, 1, "39"),
                row("PRD", SubjectKind.POSITION, 1, "7"),
                row("PRD", SubjectKind.ASSIGNMENT, 1, "6"),
                row("OPS", SubjectKind.ASSIGNMENT, 3, "1"));

        // the 6 are of people whose position was not measured itself
        assertThat(figure.value()).isEqualByComparingTo("56");
        assertThat(figure.days().from()).isEqualTo("2026-01-01");
        assertThat(figure.days().to()).isEqualTo("2026-03-28");
    }

    @Test
    void whatCannotBeAddedUpOverPeopleHasNoFigure() {
        var mean =
                Definitions.measured(Definitions.orders(), Aggregation.MEAN, Aggregation.MEAN, TargetKind.LEVEL, null);

        assertThat(new UnitFigures(TREE, List.of(row("MKT", SubjectKind.ASSIGNMENT, 1, "39")))
                        .of("OPS", mean)
                        .state())
                .isEqualTo(Figure.State.NOT_SUMMED);
        assertThat(new UnitFigures(TREE, List.of(row("MKT", SubjectKind.UNIT, 1, "39")))
                        .of("OPS", mean)
                        .value())
                .isEqualByComparingTo("39");
    }

    @Test
    void nothingMeasuredIsNoZero() {
        assertThat(figure("PRD", row("MKT", SubjectKind.UNIT, 1, "40")).state()).isEqualTo(Figure.State.NOT_MEASURED);
    }

    private static Figure figure(String unit, Row... rows) {
        return new UnitFigures(TREE, List.of(rows)).of(unit, Definitions.orders());
    }

    private static Row row(String unit, SubjectKind kind, int month, String number) {
        return new Row(
                1L,
                unit,
                kind,
                LocalDate.of(2026, month, 1),
                LocalDate.of(2026, month, 28),
                new BigDecimal(number),
                null);
    }

    private static UnitRow unit(String code, String parent) {
        return new UnitRow(code, null, Layer.values()[0], parent, null);
    }
}

package org.remit.performance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.performance.report.ServiceReport.Department;
import org.remit.performance.report.ServiceReport.ServiceKpi;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** What the report tells of the people of each department, and how it stands against the period before. */
class ComparisonTest {

    @Test
    void eachDepartmentIsComparedWithThePeriodBeforeAndSmallOnesAreHidden() {
        ServiceReport report = Reports.example();

        assertThat(report.departments())
                .extracting(Department::unit, Department::depth, row -> row.present() == null, Department::change)
                .containsExactly(
                        tuple("OPS", 0, true, null),
                        tuple("MKT", 1, false, new BigDecimal("10.00")),
                        tuple("SVC", 1, false, new BigDecimal("-10.00")),
                        tuple("FIN", 0, true, null));
        assertThat(report.hidden()).isEqualTo(2);
        Department service = report.departments().get(2);
        assertThat(service.present().rated()).isEqualTo(7);
        assertThat(service.present().notRated()).as("only 40 % were measured").isOne();
        assertThat(service.present().bands()).containsExactly(7, 0, 0, 0);
        assertThat(service.present().kpis())
                .as("those of the rated, three each")
                .isEqualTo(new KpiFigures(0, 0, 21, 0));
        assertThat(report.total().present().rated()).isEqualTo(21);
        assertThat(report.total().present().people()).isEqualTo(22);
    }

    @Test
    void theKpisOfServiceAreToldForThemselves() {
        ServiceKpi satisfaction = Reports.example().service().get(0);

        assertThat(satisfaction.present().people()).isEqualTo(22);
        assertThat(satisfaction.before().people()).isEqualTo(13);
        assertThat(satisfaction.present().kpis()).isEqualTo(new KpiFigures(3, 12, 7, 0));
        assertThat(satisfaction.change()).isEqualByComparingTo("8.67");
    }

    @Test
    void aKpiOfServiceThatIsMeasuredForFewIsHidden() {
        Comparison both = new Comparison(
                new Reports().people("SVC", 4, 90).collected(),
                new Reports().people("SVC", 5, 90).collected());

        ServiceKpi kpi = both.service(Map.of("S", new LocalizedText(null, "S"))).get(0);

        assertThat(kpi.present()).isNull();
        assertThat(kpi.before().people()).isEqualTo(5);
        assertThat(kpi.change()).isNull();
        assertThat(both.total().present()).as("the total is as few").isNull();
    }

    @Test
    void somebodyWithTwoSheetsCountsOnceByTheirDays() {
        LocalDate first = Reports.YEAR.from();
        Reports reports = new Reports().people("MKT", 4, 100);
        reports.sheet("MKT", 99, new Period(first, first.plusDays(89)), 100, 100);
        reports.sheet("MKT", 99, new Period(first.plusDays(90), first.plusDays(99)), 0, 0);

        GroupFigures marketing = reports.collected().all().of("MKT");

        assertThat(marketing.rated()).isEqualTo(5);
        assertThat(marketing.mean()).as("four with 100, one with 90").isEqualByComparingTo("98");
        assertThat(marketing.in(ScoreBand.FROM_80)).isOne();
    }

    @Test
    void ofThoseWhoAreNotRatedNothingIsToldButTheirNumber() {
        GroupFigures figures =
                new Reports().person("MKT", null, 10).collected().all().of("MKT");

        assertThat(figures).isEqualTo(new GroupFigures(0, 1, null, List.of(0, 0, 0, 0), KpiFigures.NONE));
    }

    @Test
    void aScoreOnABorderBelongsToTheUpperBand() {
        assertThat(ScoreBand.of(new BigDecimal("59.99"))).isEqualTo(ScoreBand.BELOW_60);
        assertThat(ScoreBand.of(new BigDecimal("60.00"))).isEqualTo(ScoreBand.FROM_60);
        assertThat(ScoreBand.of(new BigDecimal("80"))).isEqualTo(ScoreBand.FROM_80);
        assertThat(ScoreBand.of(new BigDecimal("100"))).isEqualTo(ScoreBand.FROM_100);
    }
}

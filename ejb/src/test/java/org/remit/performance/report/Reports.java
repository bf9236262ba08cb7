package org.remit.performance.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.organization.Layer;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.Sheet;
import org.remit.performance.scoring.sheet.SheetItem;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;
import org.remit.shared.LocalizedText;

/** Scores of some people, one sheet with the KPIs A and B (30 % each, always alike) and S (40 %, a KPI of service) for each. */
public final class Reports {

    static final Period YEAR = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    static final Period LAST = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));

    private static final TargetDefinition RATE = new TargetDefinition(
            TargetPart.ITEM,
            BigDecimal.TEN,
            MethodKind.COMPLETION_RATE,
            null,
            null,
            BigDecimal.valueOf(100),
            null,
            null,
            null,
            null,
            null);

    private long ids;
    private final PeriodScores collected;

    Reports() {
        this(YEAR);
    }

    Reports(Period report) {
        collected = new PeriodScores(report, Set.of("S"));
    }

    /** Somebody with these points in A and S; null was not measured. */
    Reports person(String unit, Integer a, Integer s) {
        return sheet(unit, ++ids, YEAR, a, s);
    }

    Reports people(String unit, int count, int points) {
        for (int person = 0; person < count; person++) {
            person(unit, points, points);
        }
        return this;
    }

    Reports sheet(String unit, long person, Period days, Integer a, Integer s) {
        Map<String, Calculation> calculations = new HashMap<>();
        put(calculations, "A", a);
        put(calculations, "B", a);
        put(calculations, "S", s);
        Sheet sheet = new Sheet(
                List.of(
                        new SheetItem("A", BigDecimal.valueOf(30)),
                        new SheetItem("B", BigDecimal.valueOf(30)),
                        new SheetItem("S", BigDecimal.valueOf(40))),
                List.of(),
                List.of());
        collected.read(
                new ReportedSheet(
                        ++ids, person, unit, days.from(), days.to(), BigDecimal.valueOf(100), days.from(), days.to()),
                new ScoredSheet(ids, sheet.score(calculations, Set.of()), Map.of()));
        return this;
    }

    private static void put(Map<String, Calculation> calculations, String code, Integer actual) {
        if (actual != null) {
            calculations.put(code, TargetScoring.calculate(RATE, BigDecimal.valueOf(actual), Set.of()));
        }
    }

    PeriodScores collected() {
        return collected;
    }

    static UnitTree tree() {
        return new UnitTree(List.of(
                unit("OPS", "运营部", "Operations", null),
                unit("MKT", "市场部", "Marketing", "OPS"),
                unit("SVC", "客服部", "Customer service", "OPS"),
                unit("FIN", "财务部", "Finance", null)));
    }

    private static UnitRow unit(String code, String zh, String en, String parent) {
        return new UnitRow(code, new LocalizedText(zh, en), Layer.EXECUTION, parent, null);
    }

    /** Marketing and Customer service are shown, Finance has three people, so that Operations is hidden too. */
    public static ServiceReport example() {
        PeriodScores present = new Reports()
                .people("MKT", 6, 90)
                .people("SVC", 7, 50)
                .people("FIN", 3, 120)
                .people("OPS", 5, 70)
                .person("SVC", null, 80)
                .collected();
        PeriodScores before =
                new Reports().people("MKT", 5, 80).people("SVC", 8, 60).collected();
        Comparison both = new Comparison(present, before);
        return new ServiceReport(
                YEAR,
                "2026",
                LAST,
                "2025",
                LocalDate.parse("2026-11-30"),
                both.departments(tree()),
                both.total(),
                both.service(Map.of("S", new LocalizedText("客户满意度", "Customer satisfaction"))));
    }
}

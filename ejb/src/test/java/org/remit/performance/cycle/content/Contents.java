package org.remit.performance.cycle.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.Grade;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;
import org.remit.shared.LocalizedText;

/** A complete cycle of the last quarter of 2026, prepared on 22 November, to be spoilt in one point by each test. */
public final class Contents {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private Contents() {}

    public static CycleContent quarter() {
        CycleContent begun = CycleStart.of(CycleSpan.QUARTER, TODAY, null, List.of("CO"));
        return new CycleContent(
                begun.name(),
                begun.from(),
                begun.to(),
                begun.purpose(),
                new LocalizedText("绩效管理制度（2026 版）", null),
                begun.units(),
                begun.days(),
                begun.grades(),
                begun.distribution(),
                begun.kpiShare(),
                List.of(1L, 2L, 8L));
    }

    public static CycleContent of(CycleContent c, String unit) {
        return new CycleContent(
                c.name(),
                c.from(),
                c.to(),
                c.purpose(),
                c.rule(),
                List.of(unit),
                c.days(),
                c.grades(),
                c.distribution(),
                c.kpiShare(),
                c.panel());
    }

    public static CycleContent during(CycleContent c, LocalDate from, LocalDate to) {
        return new CycleContent(
                c.name(),
                from,
                to,
                c.purpose(),
                c.rule(),
                c.units(),
                c.days(),
                c.grades(),
                c.distribution(),
                c.kpiShare(),
                c.panel());
    }

    static CycleContent on(CycleContent c, CycleStage stage, String day) {
        Map<CycleStage, LocalDate> days = new EnumMap<>(c.days());
        if (day == null) {
            days.remove(stage);
        } else {
            days.put(stage, LocalDate.parse(day));
        }
        return on(c, days);
    }

    public static CycleContent on(CycleContent c, Map<CycleStage, LocalDate> days) {
        return new CycleContent(
                c.name(),
                c.from(),
                c.to(),
                c.purpose(),
                c.rule(),
                c.units(),
                days,
                c.grades(),
                c.distribution(),
                c.kpiShare(),
                c.panel());
    }

    static CycleContent told(CycleContent c, LocalizedText name, LocalizedText purpose, LocalizedText rule) {
        return new CycleContent(
                name,
                c.from(),
                c.to(),
                purpose,
                rule,
                c.units(),
                c.days(),
                c.grades(),
                c.distribution(),
                c.kpiShare(),
                c.panel());
    }

    static CycleContent graded(CycleContent c, List<Grade> grades, Distribution distribution) {
        return new CycleContent(
                c.name(),
                c.from(),
                c.to(),
                c.purpose(),
                c.rule(),
                c.units(),
                c.days(),
                grades,
                distribution,
                c.kpiShare(),
                c.panel());
    }

    public static CycleContent weighed(CycleContent c, String kpiShare, List<Long> panel) {
        return new CycleContent(
                c.name(),
                c.from(),
                c.to(),
                c.purpose(),
                c.rule(),
                c.units(),
                c.days(),
                c.grades(),
                c.distribution(),
                kpiShare == null ? null : new BigDecimal(kpiShare),
                panel);
    }

    static Grade grade(String letter, String from) {
        return new Grade(letter, from == null ? null : new BigDecimal(from), new LocalizedText("好", "Good"));
    }

    static Guideline guideline(String letters, Bound bound, String share) {
        return new Guideline(letters, bound, share == null ? null : new BigDecimal(share), null);
    }

    static Guideline between(String letters, String share, String upper) {
        return new Guideline(
                letters, Bound.BETWEEN, new BigDecimal(share), upper == null ? null : new BigDecimal(upper));
    }
}

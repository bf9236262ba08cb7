package org.remit.organization.handbook.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

/** Handbooks that tests begin with. */
public final class Handbooks {

    private Handbooks() {}

    /** Marketing with two positions. */
    public static Handbook marketing() {
        return of(
                sheet("MKT-MANAGER", duty("MKT-MANAGER-D1", "制定推广策略", kpi("转化率", "35"))),
                sheet("MKT-SEO", duty("MKT-SEO-D1", "优化搜索排名🎬𠮷 <b>&", kpi("排名", "10"))));
    }

    public static Handbook of(Sheet... sheets) {
        return new Handbook(List.of(new Chapter(
                "MKT",
                new LocalizedText("市场部", "Marketing"),
                0,
                new LocalizedText("让更多用户了解平台", null),
                List.of(sheets))));
    }

    /** A company with so many positions of three duties, twenty to a unit. */
    public static Handbook large(int positions) {
        return new Handbook(IntStream.range(0, positions / 20)
                .mapToObj(unit -> new Chapter(
                        "U" + unit,
                        new LocalizedText("第" + unit + "部门", "Unit " + unit),
                        0,
                        null,
                        IntStream.range(0, 20)
                                .mapToObj(position -> sheet(
                                        "U" + unit + "-P" + position,
                                        duty("D1", "根据市场趋势与目标人群制定推广策略", kpi("转化率", "35")),
                                        duty("D2", "策划提升曝光与转化的营销活动", kpi("曝光量", "10000")),
                                        duty("D3", "协调其他部门支持活动执行", kpi("准时率", "95"))))
                                .toList()))
                .toList());
    }

    public static Sheet sheet(String code, SheetDuty... duties) {
        return new Sheet(
                code,
                new LocalizedText("岗位" + code, "Post " + code),
                Layer.EXECUTION,
                2,
                "CO-GM",
                new LocalizedText("总经理", "General manager"),
                List.of(duties));
    }

    public static SheetDuty duty(String code, String text, KpiContent... kpis) {
        return new SheetDuty(
                code,
                new LocalizedText(text, "Duty " + code),
                new LocalizedText("搜索", "Search"),
                DutyPart.OWNER,
                List.of(new SheetDuty.Partner(DutyPartner.Kind.UNIT, "PRD", new LocalizedText("产品部", "Product"))),
                List.of(kpis));
    }

    public static KpiContent kpi(String name, String target) {
        return new KpiContent(
                new LocalizedText(name, null),
                "%",
                Direction.HIGHER,
                new BigDecimal(target),
                Frequency.WEEKLY,
                new LocalizedText("后台报表", "Back office"));
    }
}

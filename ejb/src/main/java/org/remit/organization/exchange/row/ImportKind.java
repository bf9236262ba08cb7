package org.remit.organization.exchange.row;

import static org.remit.organization.exchange.row.ImportColumn.choice;
import static org.remit.organization.exchange.row.ImportColumn.code;
import static org.remit.organization.exchange.row.ImportColumn.day;
import static org.remit.organization.exchange.row.ImportColumn.email;
import static org.remit.organization.exchange.row.ImportColumn.number;
import static org.remit.organization.exchange.row.ImportColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.Frequency;
import org.remit.organization.Layer;
import org.remit.organization.LifeCycleStage;

/** What a file may hold; in this order a whole organisation comes in. */
public enum ImportKind {
    UNITS(
            code("code", "code", 20, "SALES").needed(),
            text("nameZh", "text_1", 120, "销售部"),
            text("nameEn", "text_2", 120, "Sales"),
            choice("layer", "text_3", names(Layer.values()), "EXECUTION").needed(),
            code("parent", "text_4", 20, "OPS"),
            code("headPosition", "text_5", 60, "SALES-HEAD"),
            text("charterZh", "text_6", 1000, "负责平台销售"),
            text("charterEn", "text_7", 1000, "Sells on all platforms"),
            day("validFrom", "day_1", "2026-01-01"),
            day("validTo", "day_2", null)),

    POSITIONS(
            code("code", "code", 60, "SALES-HEAD").needed(),
            code("unit", "text_4", 20, "SALES").needed(),
            text("titleZh", "text_1", 120, "销售经理"),
            text("titleEn", "text_2", 120, "Sales manager"),
            choice("layer", "text_3", names(Layer.values()), "EXECUTION").needed(),
            number("headcount", "number_1", 0, "1").needed(),
            number("monthlyCost", "number_2", 2, "18000.00").needed(),
            text("currency", "text_6", 3, "CNY"),
            day("validFrom", "day_1", "2026-01-01").needed(),
            day("validTo", "day_2", null),
            code("reportsTo", "text_5", 60, "OPS-HEAD"),
            number("fte", "number_3", 2, "1"),
            text("jobFamily", "text_7", 60, "销售"),
            text("grade", "text_8", 20, "P5")),

    PEOPLE(
            email("email", "code", "li.na@example.com").needed(),
            text("nameZh", "text_1", 80, "李娜"),
            text("nameEn", "text_2", 80, "Li Na"),
            code("position", "text_4", 60, "SALES-HEAD"),
            number("share", "number_1", 2, "100"),
            day("validFrom", "day_1", "2026-01-01"),
            day("validTo", "day_2", null)),

    FUNCTIONS(
            code("code", "code", 40, "LIVE_STREAM").needed(),
            text("nameZh", "text_1", 120, "直播运营"),
            text("nameEn", "text_2", 120, "Live streaming"),
            choice("stage", "text_3", names(LifeCycleStage.values()), "ACQUISITION"),
            code("above", "text_4", 40, "USER_ACQUISITION"),
            text("measureZh", "text_6", 120, "观看人数"),
            text("measureEn", "text_7", 120, "Viewers")),

    DUTIES(
            code("code", "code", 80, "SALES-HEAD-D1").needed(),
            code("position", "text_4", 60, "SALES-HEAD").needed(),
            text("textZh", "text_1", 500, "制定季度销售目标并分解到人"),
            text("textEn", "text_2", 500, "Set the quarterly sales target and divide it among the team"),
            code("function", "text_5", 40, "BUSINESS_OPERATIONS").needed(),
            choice("part", "text_3", names(DutyPart.values()), "OWNER"),
            code("partnerUnit", "text_6", 20, "MKT"),
            code("partnerPosition", "text_7", 60, null),
            day("reviewBy", "day_1", "2026-12-31"),
            day("validFrom", "day_2", null),
            text("kpiZh", "text_8", 120, "销售额"),
            text("kpiEn", "text_9", 120, "Sales"),
            text("kpiUnit", "text_10", 20, "CNY").needed(),
            choice("direction", "text_11", names(Direction.values()), "HIGHER").needed(),
            number("target", "number_1", 4, "500000").needed(),
            choice("frequency", "text_12", names(Frequency.values()), "MONTHLY").needed(),
            text("sourceZh", "text_13", 120, "订单系统"),
            text("sourceEn", "text_14", 120, "Order system"));

    private final List<ImportColumn> columns;

    ImportKind(ImportColumn... columns) {
        this.columns = List.of(columns);
    }

    public List<ImportColumn> columns() {
        return columns;
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}

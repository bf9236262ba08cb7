package org.remit.organization.exchange;

import static org.remit.organization.exchange.ImportSql.RANGE;
import static org.remit.organization.exchange.ImportSql.finding;

import java.util.List;

/** How duties come in with their KPIs, one row for each KPI; the first row of a code is the duty. */
final class DutySql {

    private static final String LEADER = "r.row_no = r.leader";

    private static final String OTHER = "EXISTS (SELECT 1 FROM organization_import_row f"
            + " WHERE f.import_id = r.import_id AND f.row_no = r.leader AND ";

    private static final String SAME_KPI = "EXISTS (SELECT 1 FROM organization_import_row x"
            + " WHERE x.import_id = r.import_id AND x.code = r.code AND x.row_no < r.row_no"
            + " AND (x.text_8 = r.text_8 OR x.text_9 = r.text_9))";

    /** Behind all that the position's duties have or had, and those that earlier rows have brought. */
    private static final String PLACE = "(SELECT COALESCE(MAX(d.place), -1) + 1 FROM organization_duty d"
            + " WHERE d.position_id = p.id) + (SELECT COUNT(*) FROM organization_import_row x WHERE x.import_id = r.import_id"
            + " AND x.text_4 = r.text_4 AND x.row_no = x.leader AND x.skipped = 0 AND x.row_no < r.row_no"
            + " AND x.row_no >= :first)";

    private static final String KPI_PLACE = "(SELECT COUNT(*) FROM organization_import_row x"
            + " WHERE x.import_id = r.import_id AND x.code = r.code AND x.row_no < r.row_no)";

    static final ImportSql SQL = new ImportSql(
            "EXISTS (SELECT 1 FROM organization_duty d WHERE d.code = r.code)",
            List.of(
                    finding(
                            "position",
                            "unknownPosition",
                            "r.text_4",
                            "r.text_4 IS NOT NULL AND NOT EXISTS (" + PositionSql.OPEN + "text_4)"),
                    finding(
                            "function",
                            "unknownFunction",
                            "r.text_5",
                            "r.text_5 IS NOT NULL"
                                    + " AND NOT EXISTS (SELECT 1 FROM organization_function f WHERE f.code = r.text_5"
                                    + " AND f.retired = 0)"),
                    finding(
                            "partnerUnit",
                            "unknownUnit",
                            "r.text_6",
                            "r.text_6 IS NOT NULL"
                                    + " AND NOT EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.text_6)"),
                    finding(
                            "partnerPosition",
                            "unknownPosition",
                            "r.text_7",
                            "r.text_7 IS NOT NULL AND NOT EXISTS (" + PositionSql.OPEN + "text_7)"),
                    finding("position", "otherPosition", "r.text_4", OTHER + "f.text_4 <> r.text_4)"),
                    finding("function", "otherFunction", "r.text_5", OTHER + "f.text_5 <> r.text_5)"),
                    finding("textZh", "otherText", "NULL", OTHER + "f.text_1 <> r.text_1)"),
                    finding("textEn", "otherText", "NULL", OTHER + "f.text_2 <> r.text_2)"),
                    finding("kpiZh", "sameKpi", "COALESCE(r.text_8, r.text_9)", SAME_KPI),
                    finding("textZh", "oneName", "NULL", LEADER + " AND r.text_1 IS NULL AND r.text_2 IS NULL")),
            List.of(
                    "INSERT INTO organization_duty (id, version, position_id, place, text_zh, text_en, function_id, code,"
                            + " version_no, part, review_by, valid_from) SELECT r.new_id, 0, p.id, " + PLACE
                            + ", r.text_1, r.text_2, f.id, r.code, 1, r.text_3, r.day_1, COALESCE(r.day_2, p.valid_from)"
                            + " FROM organization_import_row r JOIN organization_position p ON p.code = r.text_4"
                            + " JOIN organization_function f ON f.code = r.text_5"
                            + " WHERE r.import_id = :id AND r.skipped = 0 AND " + LEADER + RANGE,
                    "INSERT INTO organization_kpi (id, version, duty_id, place, name_zh, name_en, unit, direction, target,"
                            + " frequency, source_zh, source_en) SELECT r.second_id, 0, f.new_id, " + KPI_PLACE
                            + ", r.text_8, r.text_9, r.text_10, r.text_11, r.number_1, r.text_12, r.text_13, r.text_14"
                            + " FROM organization_import_row r JOIN organization_import_row f"
                            + " ON f.import_id = r.import_id AND f.row_no = r.leader"
                            + " WHERE r.import_id = :id AND r.skipped = 0" + RANGE),
            List.of(partners("UNIT", "text_6"), partners("POSITION", "text_7")));

    private DutySql() {}

    private static String partners(String kind, String slot) {
        return "INSERT INTO organization_duty_partner (duty_id, kind, code) SELECT DISTINCT f.new_id, '" + kind
                + "', r."
                + slot + " FROM organization_import_row r JOIN organization_import_row f"
                + " ON f.import_id = r.import_id AND f.row_no = r.leader"
                + " WHERE r.import_id = :id AND r.skipped = 0 AND r." + slot + " IS NOT NULL";
    }
}

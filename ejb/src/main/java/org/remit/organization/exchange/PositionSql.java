package org.remit.organization.exchange;

import static org.remit.organization.exchange.ImportSql.RANGE;
import static org.remit.organization.exchange.ImportSql.ROWS;
import static org.remit.organization.exchange.ImportSql.finding;
import static org.remit.organization.exchange.ImportSql.inFile;

import java.util.List;

/** How positions come in: open from their first day, which has come, since only an approved request plans ahead. */
final class PositionSql {

    static final String OPEN =
            "SELECT 1 FROM organization_position p WHERE p.status IN ('OPEN', 'PLANNED', 'FROZEN') AND p.code = r.";

    private static final String UNIT = "EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.text_4 AND ";

    static final ImportSql SQL = new ImportSql(
            "EXISTS (SELECT 1 FROM organization_position p WHERE p.code = r.code)",
            List.of(
                    ImportSql.duplicate(),
                    finding(
                            "unit",
                            "unknownUnit",
                            "r.text_4",
                            "r.text_4 IS NOT NULL"
                                    + " AND NOT EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.text_4)"),
                    finding(
                            "reportsTo",
                            "unknownSuperior",
                            "r.text_5",
                            "r.text_5 IS NOT NULL AND NOT " + inFile("text_5") + " AND NOT EXISTS (" + OPEN
                                    + "text_5)"),
                    finding("validFrom", "notYet", "NULL", "r.day_1 > :today"),
                    finding("validTo", "over", "NULL", "r.day_2 < :today"),
                    finding(
                            "unit",
                            "unitEnds",
                            "r.text_4",
                            UNIT + "u.valid_to < COALESCE(r.day_2, DATE '9999-12-31'))"),
                    finding("unit", "unitNotYet", "r.text_4", UNIT + "u.valid_from > :today)")),
            List.of(
                    "INSERT INTO organization_position (id, version, code, unit_id, title_zh, title_en, layer, headcount,"
                            + " monthly_cost, currency, permanent, valid_from, valid_to, status, fte, job_family, grade, since)"
                            + " SELECT r.new_id, 0, r.code, u.id, r.text_1, r.text_2, r.text_3, r.number_1, r.number_2, r.text_6,"
                            + " CASE WHEN r.day_2 IS NULL THEN 1 ELSE 0 END, r.day_1, r.day_2, 'OPEN', r.number_3, r.text_7,"
                            + " r.text_8, r.day_1 FROM organization_import_row r JOIN organization_unit u ON u.code = r.text_4"
                            + " WHERE r.import_id = :id AND r.skipped = 0" + RANGE),
            List.of("UPDATE organization_position SET reports_to = (SELECT p.id FROM organization_import_row r"
                    + " JOIN organization_position p ON p.code = r.text_5 WHERE r.import_id = :id AND r.skipped = 0"
                    + " AND r.code = organization_position.code) WHERE id IN (SELECT r.new_id" + ROWS
                    + " AND r.text_5 IS NOT NULL)"));

    private PositionSql() {}
}

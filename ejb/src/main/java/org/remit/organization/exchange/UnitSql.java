package org.remit.organization.exchange;

import static org.remit.organization.exchange.ImportSql.RANGE;
import static org.remit.organization.exchange.ImportSql.ROWS;
import static org.remit.organization.exchange.ImportSql.finding;
import static org.remit.organization.exchange.ImportSql.inFile;

import java.util.List;

/** How units come in: first all of them, then each below its parent, so that a file may have any order. */
final class UnitSql {

    private static final String EXISTING = "EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.code)";

    /** One top only: an organisation is one tree. */
    private static final String SECOND_TOP = "r.text_4 IS NULL AND r.code IS NOT NULL"
            + " AND (EXISTS (SELECT 1 FROM organization_unit u WHERE u.parent_id IS NULL)"
            + " OR EXISTS (SELECT 1 FROM organization_import_row x WHERE x.import_id = r.import_id AND x.skipped = 0"
            + " AND x.text_4 IS NULL AND x.row_no < r.row_no))";

    /** Below a unit, of the file or there already, that ends before. */
    private static final String OUTLIVES = "(EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.text_4"
            + " AND u.valid_to < COALESCE(r.day_2, DATE '9999-12-31'))"
            + " OR EXISTS (SELECT 1 FROM organization_import_row x WHERE x.import_id = r.import_id AND x.skipped = 0"
            + " AND x.code = r.text_4 AND x.day_2 < COALESCE(r.day_2, DATE '9999-12-31')))";

    /** Below a unit, of the file or there already, that begins after it. */
    private static final String BEGINS_BEFORE = "(EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.text_4"
            + " AND u.valid_from > COALESCE(r.day_1, :today))"
            + " OR EXISTS (SELECT 1 FROM organization_import_row x WHERE x.import_id = r.import_id AND x.skipped = 0"
            + " AND x.code = r.text_4 AND x.day_1 > COALESCE(r.day_1, :today)))";

    static final ImportSql SQL = new ImportSql(
            EXISTING,
            List.of(
                    ImportSql.duplicate(),
                    finding(
                            "parent",
                            "unknownUnit",
                            "r.text_4",
                            "r.text_4 IS NOT NULL AND NOT " + inFile("text_4")
                                    + " AND NOT EXISTS (SELECT 1 FROM organization_unit u WHERE u.code = r.text_4)"),
                    finding("parent", "secondTop", "r.code", SECOND_TOP),
                    finding("parent", "unitEnds", "r.text_4", OUTLIVES),
                    finding("parent", "unitNotYet", "r.text_4", BEGINS_BEFORE)),
            List.of("INSERT INTO organization_unit (id, version, code, name_zh, name_en, layer, head_position,"
                    + " charter_zh, charter_en, valid_from, valid_to) SELECT r.new_id, 0, r.code, r.text_1, r.text_2,"
                    + " r.text_3, r.text_5, r.text_6, r.text_7, r.day_1, r.day_2" + ROWS + RANGE),
            List.of("UPDATE organization_unit SET parent_id = (SELECT p.id FROM organization_import_row r"
                    + " JOIN organization_unit p ON p.code = r.text_4 WHERE r.import_id = :id AND r.skipped = 0"
                    + " AND r.code = organization_unit.code) WHERE id IN (SELECT r.new_id" + ROWS
                    + " AND r.text_4 IS NOT NULL)"));

    private UnitSql() {}
}

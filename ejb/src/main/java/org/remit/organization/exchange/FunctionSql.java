package org.remit.organization.exchange;

import static org.remit.organization.exchange.ImportSql.RANGE;
import static org.remit.organization.exchange.ImportSql.ROWS;
import static org.remit.organization.exchange.ImportSql.finding;
import static org.remit.organization.exchange.ImportSql.inFile;

import java.util.List;

/**
 * How functions come in with their measures, one row for each measure; the first row of a code is the function. First all of
 * them, then each below what it is part of, so that a file may have any order.
 */
final class FunctionSql {

    private static final String LEADER = "r.row_no = r.leader";

    private static final String MEASURED = "(%1$s.text_6 IS NOT NULL OR %1$s.text_7 IS NOT NULL)";

    private static final String PLACE = "(SELECT COUNT(*) FROM organization_import_row x"
            + " WHERE x.import_id = r.import_id AND x.code = r.code AND x.row_no < r.row_no AND "
            + MEASURED.formatted("x") + ")";

    static final ImportSql SQL = new ImportSql(
            "EXISTS (SELECT 1 FROM organization_function f WHERE f.code = r.code)",
            List.of(
                    finding("nameZh", "oneName", "NULL", LEADER + " AND r.text_1 IS NULL AND r.text_2 IS NULL"),
                    finding(
                            "code",
                            "duplicate",
                            "CAST(r.leader AS VARCHAR(10))",
                            "r.leader <> r.row_no AND NOT " + MEASURED.formatted("r")),
                    finding(
                            "above",
                            "unknownFunction",
                            "r.text_4",
                            "r.text_4 IS NOT NULL AND NOT " + inFile("text_4")
                                    + " AND NOT EXISTS (SELECT 1 FROM organization_function f"
                                    + " WHERE f.code = r.text_4 AND f.retired = 0)")),
            List.of(
                    "INSERT INTO organization_function (id, version, code, name_zh, name_en, stage, retired)"
                            + " SELECT r.new_id, 0, r.code, r.text_1, r.text_2, r.text_3, 0" + ROWS + " AND " + LEADER
                            + RANGE,
                    "INSERT INTO organization_function_measure (function_id, place, name_zh, name_en)"
                            + " SELECT f.new_id, " + PLACE + ", r.text_6, r.text_7"
                            + " FROM organization_import_row r JOIN organization_import_row f"
                            + " ON f.import_id = r.import_id AND f.row_no = r.leader"
                            + " WHERE r.import_id = :id AND r.skipped = 0 AND " + MEASURED.formatted("r") + RANGE),
            List.of("UPDATE organization_function SET parent_id = (SELECT p.id FROM organization_import_row r"
                    + " JOIN organization_function p ON p.code = r.text_4 WHERE r.import_id = :id AND r.skipped = 0"
                    + " AND " + LEADER + " AND r.code = organization_function.code) WHERE id IN (SELECT r.new_id" + ROWS
                    + " AND " + LEADER + " AND r.text_4 IS NOT NULL)"));

    private FunctionSql() {}
}

package org.remit.organization.exchange;

import java.util.List;
import org.remit.organization.exchange.row.ImportKind;

/**
 * The statements of one kind, over all staged rows at once; in plain ISO SQL for H2, PostgreSQL and Oracle.
 *
 * @param existing the codes that there are already, as a condition on {@code r}
 * @param checks each adds what it finds
 * @param inserts each takes over the rows from {@code :first} to {@code :last}
 * @param links done once at the end
 */
record ImportSql(String existing, List<String> checks, List<String> inserts, List<String> links) {

    /** The rows to be taken over. */
    static final String ROWS = " FROM organization_import_row r WHERE r.import_id = :id AND r.skipped = 0";

    static final String RANGE = " AND r.row_no BETWEEN :first AND :last";

    static ImportSql of(ImportKind kind) {
        return switch (kind) {
            case UNITS -> UnitSql.SQL;
            case POSITIONS -> PositionSql.SQL;
            case PEOPLE -> PersonSql.SQL;
            case FUNCTIONS -> FunctionSql.SQL;
            case DUTIES -> DutySql.SQL;
        };
    }

    /**
     * @param column the column's name in the file
     * @param argument what the message names, of at most 200 characters
     * @param condition on {@code r}
     */
    static String finding(String column, String message, String argument, String condition) {
        return "INSERT INTO organization_import_finding (import_id, row_no, column_name, message, argument)"
                + " SELECT r.import_id, r.row_no, '" + column + "', '" + message + "', " + argument + ROWS + " AND "
                + condition;
    }

    /** Only one row may have a code. */
    static String duplicate() {
        return finding("code", "duplicate", "CAST(r.leader AS VARCHAR(10))", "r.leader <> r.row_no");
    }

    /** Whether another row of the file, or one left out since it is there already, has the code in {@code slot}. */
    static String inFile(String slot) {
        return "EXISTS (SELECT 1 FROM organization_import_row x WHERE x.import_id = r.import_id AND x.code = r." + slot
                + ")";
    }
}

package org.remit.organization.exchange;

import static org.remit.organization.exchange.ImportSql.RANGE;
import static org.remit.organization.exchange.ImportSql.ROWS;
import static org.remit.organization.exchange.ImportSql.finding;

import java.util.List;

/** How people come in with what they hold; the first row of an address is the person and the main post. */
final class PersonSql {

    private static final String SAME_POST = "EXISTS (SELECT 1 FROM organization_import_row x"
            + " WHERE x.import_id = r.import_id AND x.code = r.code AND x.row_no < r.row_no"
            + " AND (x.text_4 = r.text_4 OR x.text_4 IS NULL OR r.text_4 IS NULL))";

    /** Without regard to days: who has more to do in one part of the year is entered by an assignment. */
    private static final String TOO_MUCH = "r.row_no = r.leader AND (SELECT SUM(x.number_1)"
            + " FROM organization_import_row x WHERE x.import_id = r.import_id AND x.code = r.code) > 100";

    private static final String NO_SEAT = "r.text_4 IS NOT NULL AND (SELECT COUNT(*) FROM organization_import_row x"
            + " WHERE x.import_id = r.import_id AND x.skipped = 0 AND x.text_4 = r.text_4 AND x.row_no <= r.row_no)"
            + " > (SELECT MAX(p.headcount) FROM organization_position p WHERE p.code = r.text_4)"
            + " - (SELECT COUNT(*) FROM organization_assignment a JOIN organization_position p ON p.id = a.position_id"
            + " JOIN people_person y ON y.id = a.person_id"
            + " WHERE p.code = r.text_4 AND y.active = 1 AND (a.valid_to IS NULL OR a.valid_to >= :today))";

    static final ImportSql SQL = new ImportSql(
            "EXISTS (SELECT 1 FROM people_person y WHERE LOWER(y.email) = r.code AND y.active = 1)",
            List.of(
                    finding("position", "samePost", "r.text_4", SAME_POST),
                    finding(
                            "position",
                            "unknownPosition",
                            "r.text_4",
                            "r.text_4 IS NOT NULL AND NOT EXISTS (" + PositionSql.OPEN + "text_4)"),
                    finding("share", "tooMuch", "r.code", TOO_MUCH),
                    finding("position", "noSeat", "r.text_4", NO_SEAT)),
            List.of(
                    "INSERT INTO people_person (id, version, name_zh, name_en, email, active)"
                            + " SELECT r.new_id, 0, r.text_1, r.text_2, r.code, 1" + ROWS + " AND r.row_no = r.leader"
                            + RANGE,
                    "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from,"
                            + " valid_to, main) SELECT r.second_id, 0, f.new_id, p.id, r.number_1,"
                            + " COALESCE(r.day_1, :today), r.day_2, CASE WHEN r.row_no = r.leader THEN 1 ELSE 0 END"
                            + " FROM organization_import_row r JOIN organization_import_row f"
                            + " ON f.import_id = r.import_id AND f.row_no = r.leader"
                            + " JOIN organization_position p ON p.code = r.text_4"
                            + " WHERE r.import_id = :id AND r.skipped = 0" + RANGE),
            List.of());

    private PersonSql() {}
}

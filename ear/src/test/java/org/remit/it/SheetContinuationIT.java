package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A share of time changes on a day to come: nobody acts then, and the sheet of the next year goes with the assignment. */
@ExtendWith(ArquillianExtension.class)
class SheetContinuationIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int NEXT_YEAR = TODAY.plusDays(1).getYear() + 1;
    private static final long SHEET = 7_700_001;
    private static final String MEMBER = "board.4";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));
    private Tables tables;

    @Test
    void aSheetGoesWithItsHolderOnTheDayOfTheChange() throws Exception {
        tables = new Tables(database);
        long person = Company.object(company.get(MEMBER, "/api/me"))
                .getJsonNumber("personId")
                .longValue();
        String before = tables.value("SELECT MAX(a.id) FROM organization_assignment a JOIN organization_position p"
                + " ON p.id = a.position_id WHERE p.code = 'BRD-MEMBER' AND a.person_id = " + person);
        tables.execute(
                "INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) VALUES ("
                        + SHEET + ", 0, " + before + ", DATE '" + NEXT_YEAR + "-01-01', DATE '" + NEXT_YEAR
                        + "-12-31', 'READY')");

        String number = change(person);
        assertThat(company.decide("board.chair", number, "APPROVED", "").statusCode())
                .isEqualTo(204);
        assertThat(company.decide("hr.manager", number, "APPROVED", "").statusCode())
                .isEqualTo(204);
        assertThat(assignment()).as("its day has not come").isEqualTo(before);

        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(number) + "')");
        Company.await(() -> !assignment().equals(before));

        assertThat(tables.value("SELECT share_percent FROM organization_assignment WHERE id = " + assignment()))
                .startsWith("90");
        assertThat(tables.value("SELECT move FROM performance_sheet_change WHERE sheet_id = " + SHEET))
                .isEqualTo("CONTINUED");
        assertThat(tables.value(
                        "SELECT COUNT(*) FROM shared_audit_entry WHERE action = 'SHEET_CONTINUED' AND target = '"
                                + SHEET + "' AND username IS NULL"))
                .isEqualTo("1");
        assertThat(tables.value("SELECT COUNT(*) FROM notification_mail WHERE kind = 'sheet-share'"
                        + " AND page LIKE '%sheet.xhtml?id=" + SHEET + "' AND person_id = " + person))
                .as("the targets do not follow the share")
                .isEqualTo("1");
        tables.execute("DELETE FROM performance_sheet_change WHERE sheet_id = " + SHEET);
        tables.execute("DELETE FROM performance_sheet WHERE id = " + SHEET);
    }

    private String change(long person) {
        JsonObject wish = Json.createObjectBuilder()
                .add("position", "BRD-MEMBER")
                .add("person", person)
                .add("date", TODAY.plusDays(1).toString())
                .add("share", 90)
                .add("main", true)
                .add("reason", "Another office beside it")
                .build();
        HttpResponse<String> asked = company.post("hr.staff", "/api/assignment-changes", wish.toString());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        return Company.object(asked).getString("number");
    }

    private String assignment() {
        try {
            return tables.value("SELECT assignment_id FROM performance_sheet WHERE id = " + SHEET);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

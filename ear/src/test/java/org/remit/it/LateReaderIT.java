package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.organization.handbook.LateReaderSweep;

/** Somebody begins to hold a position whose handbook was published, and confirmed, before. */
@ExtendWith(ArquillianExtension.class)
class LateReaderIT {

    private static final String POSITION = "PRD-UX";
    private static final String NEWCOMER = "content.editor";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @EJB
    LateReaderSweep sweep;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void theyAreAskedOnceToConfirmWhatOthersHaveConfirmedBefore() throws SQLException {
        String number = published();
        assertThat(company.decide("ux.designer", number, "ACKNOWLEDGED", "").statusCode())
                .isEqualTo(204);
        begins();
        try {
            sweep.sweep();
            sweep.sweep();

            assertThat(confirmations(number)).hasSize(2);
            assertThat(unconfirmed(number)).isEqualTo(1);
            assertThat(company.decide(NEWCOMER, number, "ACKNOWLEDGED", "").statusCode())
                    .isEqualTo(204);
            assertThat(unconfirmed(number)).isZero();
            assertThat(company.request(number).getBoolean("recordIntact")).isTrue();
        } finally {
            new Tables(database).execute("DELETE FROM organization_assignment WHERE id = 900002");
        }
    }

    private String published() {
        HttpResponse<String> asked = company.post(
                "hr.staff",
                "/api/handbooks",
                "{\"scope\":\"POSITION\",\"code\":\"%s\",\"day\":\"%s\",\"title\":{\"zh\":\"岗位手册\"},\"editorial\":false}"
                        .formatted(POSITION, LocalDate.now()));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String number = Company.object(asked).getString("number");
        assertThat(company.decide("hr.manager", number, "APPROVED", "").statusCode())
                .isEqualTo(204);
        return number;
    }

    private void begins() throws SQLException {
        new Tables(database)
                .execute(
                        "INSERT INTO organization_assignment (id, version, person_id, position_id, valid_from, share_percent, main)"
                                + " SELECT 900002, 0, a.person_id, p.id, DATE '" + LocalDate.now()
                                + "', 10, 0 FROM people_account a, organization_position p WHERE a.username = '"
                                + NEWCOMER
                                + "' AND p.code = '" + POSITION + "'");
    }

    private JsonObject edition() {
        return Company.object(company.get("hr.staff", "/api/handbooks?scope=POSITION&code=" + POSITION))
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private List<JsonObject> confirmations(String number) {
        return company.request(number).getJsonArray("rounds").getValuesAs(JsonObject.class).stream()
                .filter(round -> round.getString("step").equals("userTask_confirmEdition"))
                .toList();
    }

    private int unconfirmed(String number) {
        JsonObject row = edition();
        assertThat(company.request(number).getString("state")).isEqualTo("APPROVED");
        return row.getInt("asked") - row.getInt("confirmed");
    }
}

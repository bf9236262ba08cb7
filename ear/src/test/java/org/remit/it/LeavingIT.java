package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.approval.HandOverService;
import org.remit.people.AccountService;
import org.remit.people.LeftService;
import org.remit.people.NewAccount;
import org.remit.shared.LocalizedText;

/** Somebody leaves: the account ends, and what waits for them goes to others. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String LEAVER = "short.stay";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @EJB
    Admin admin;

    @EJB
    AccountService accounts;

    @EJB
    LeftService left;

    @EJB
    HandOverService handOvers;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void theDayAfterNothingOpensToThemAndNothingWaitsForThem() throws Exception {
        long person = newcomer();
        String number = askedAsDeputy(person);
        assertThat(company.workItem(LEAVER, number)).isPositive();
        assertThat(company.put("hr.staff", "/api/leavings/" + person, leaving(TODAY))
                        .statusCode())
                .isEqualTo(204);

        left.leave(person);
        assertThat(company.get(LEAVER, "/api/me").statusCode())
                .as("on the last day")
                .isEqualTo(200);

        execute("UPDATE people_leaving SET last_day = DATE '" + TODAY.minusDays(1) + "' WHERE person_id = " + person);
        assertThat(left.over()).contains(person);
        left.leave(person);
        handOvers.rounds().forEach(handOvers::keep);

        assertThat(company.get(LEAVER, "/api/me").statusCode()).isEqualTo(401);
        HttpResponse<String> login = company.login(LEAVER, "remit-demo");
        assertThat(login.statusCode()).isEqualTo(403);
        assertThat(login.body()).contains("disabled");
        assertThat(company.login(LEAVER, "wrong").body())
                .isEqualTo(company.login("no.such.person", "wrong").body());

        assertThat(company.workItem("head.marketing", number)).isPositive();
        assertThat(company.request(number).getJsonArray("timeline").getValuesAs(JsonObject.class))
                .anyMatch(entry -> entry.getString("action").equals("REDIRECTED")
                        && entry.getString("reason", "").equals("LEFT"));
        company.post("hr.staff", "/api/requests/" + number + "/withdrawal", "{}");
    }

    /** HR asks for a position while the newcomer stands in for the head of marketing. */
    private String askedAsDeputy(long person) throws SQLException {
        String head = "(SELECT person_id FROM people_account WHERE username = 'head.marketing')";
        execute(
                "INSERT INTO people_deputy (id, version, person_id, deputy_id, valid_from, valid_to) SELECT 900001, 0, a.person_id, "
                        + person + ", DATE '" + TODAY + "', DATE '" + TODAY
                        + "' FROM people_account a WHERE a.person_id = "
                        + head);
        try {
            return company.asked("Short stay", TODAY);
        } finally {
            execute("DELETE FROM people_deputy WHERE id = 900001");
        }
    }

    private long newcomer() throws Exception {
        NewAccount account = new NewAccount(
                LEAVER,
                new LocalizedText(null, "Short Stay"),
                null,
                Set.of(),
                (String) admin.call(() -> accounts.hashPassword("remit-demo")),
                false);
        return (Long) admin.call(() -> accounts.createAccount(account));
    }

    private static String leaving(LocalDate day) {
        return "{\"lastDay\":\"" + day + "\",\"reason\":\"end of the season\"}";
    }

    private void execute(String sql) throws SQLException {
        new Tables(database).execute(sql);
    }
}

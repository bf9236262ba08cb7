package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens when a term passes and nobody is there: the server's own clock sees to it. */
@ExtendWith(ArquillianExtension.class)
class TermIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CLOSINGS = "/api/position-closings";
    private static final String CLOSING = """
            {"position":"%s","date":"%s","reason":"The sale is over"}""";
    private static final String PERMANENT = """
            {"unit":"MKT","title":{"en":"Overdue"},"layer":"EXECUTION","headcount":1,"monthlyCost":9000.00,"currency":"CNY",
             "permanent":true,"validFrom":"%s","reportsTo":"MKT-MANAGER",
             "duties":[{"text":{"en":"Shoot the short videos of the sale"},"function":"NEW_MEDIA",
               "kpis":[{"name":{"en":"Completion rate"},"unit":"%%","direction":"HIGHER","target":35,"frequency":"WEEKLY"}]}]}
            """;

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void aSilentHeadIsEscalatedAndAVoteWithoutAQuorumLapses() throws Exception {
        String silent = company.asked("Overdue", TODAY);
        String vote = Company.object(company.post("hr.staff", "/api/position-requests", PERMANENT.formatted(TODAY)))
                .getString("number");
        company.decide("head.marketing", vote, "APPROVED", "fine");
        company.decide("hr.manager", vote, "APPROVED", "fine");
        company.decide("board.1", vote, "APPROVED", "fine");

        isOverdue(silent);
        isOverdue(vote);

        Company.await(() -> tells(silent, "ESCALATED") && state(vote).equals("LAPSED"));
        assertThat(company.workItem("head.operations", silent)).isPositive();
        assertThat(tells(vote, "SETTLED")).isTrue();
        company.post("hr.staff", "/api/requests/" + silent + "/withdrawal", "{}");
    }

    @Test
    void whatDoesNotFitOnItsDayIsSettledByTheHrManager() throws Exception {
        String position = opened();
        String first = closing(position);
        assertThat(company.post("hr.staff", CLOSINGS, CLOSING.formatted(position, TODAY.plusDays(5)))
                        .statusCode())
                .isEqualTo(409);
        is("CLOSED", position);
        dayComes(first);
        Company.await(() -> tells(first, "UNFIT"));
        assertThat(state(first)).isEqualTo("APPROVED");
        assertThat(company.decide("hr.manager", first, "TRIED_AGAIN", "").statusCode())
                .isEqualTo(204);
        assertThat(company.decide("hr.manager", first, "GIVEN_UP", "").statusCode())
                .isEqualTo(400);
        assertThat(company.decide("hr.manager", first, "GIVEN_UP", "It is closed anyway")
                        .statusCode())
                .isEqualTo(204);
        assertThat(state(first)).isEqualTo("LAPSED");
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM notification_mail WHERE occasion = 'LAPSED'"
                                + " AND request_number = '" + first + "'"))
                .isEqualTo("1");

        is("OPEN", position);
        String second = closing(position);
        is("CLOSED", position);
        dayComes(second);
        Company.await(() -> tells(second, "UNFIT"));
        is("OPEN", position);
        assertThat(company.decide("hr.manager", second, "TRIED_AGAIN", "").statusCode())
                .isEqualTo(204);
        assertThat(new Tables(database).status(position)).isEqualTo("CLOSED");
        assertThat(state(second)).isEqualTo("APPROVED");
    }

    private String opened() throws Exception {
        String number = company.asked("Closed early", TODAY);
        company.decide("head.marketing", number, "APPROVED", "fine");
        company.decide("hr.manager", number, "APPROVED", "fine");
        // by what the budget of the year has left, which is not what this is about
        for (String member : List.of("board.chair", "board.1", "board.2", "board.3", "board.4")) {
            if (state(number).equals("OPEN")) {
                company.decide(member, number, "APPROVED", "fine");
            }
        }
        assertThat(state(number)).isEqualTo("APPROVED");
        Tables tables = new Tables(database);
        return tables.value("SELECT code FROM organization_position WHERE request_id = " + tables.requestId(number));
    }

    /** An approved one, for a later day. */
    private String closing(String position) {
        String number = Company.object(
                        company.post("hr.staff", CLOSINGS, CLOSING.formatted(position, TODAY.plusDays(5))))
                .getString("number");
        company.decide("head.marketing", number, "APPROVED", "fine");
        company.decide("hr.manager", number, "APPROVED", "fine");
        assertThat(state(number)).isEqualTo("APPROVED");
        return number;
    }

    private void is(String status, String position) throws Exception {
        new Tables(database)
                .execute("UPDATE organization_position SET status = '" + status + "' WHERE code = '" + position + "'");
    }

    private void dayComes(String number) throws Exception {
        Tables tables = new Tables(database);
        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(number) + "')");
    }

    private void isOverdue(String number) throws Exception {
        new Tables(database)
                .execute("UPDATE approval_round SET due_at = opened_at WHERE state = 'OPEN' AND request_id ="
                        + " (SELECT id FROM approval_request WHERE request_number = '" + number + "')");
    }

    private boolean tells(String number, String action) {
        return company.request(number).getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .anyMatch(entry -> entry.getString("action").equals(action));
    }

    private String state(String number) {
        return company.request(number).getString("state");
    }
}

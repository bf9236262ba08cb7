package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens when a term passes and nobody is there: the server's own clock sees to it. */
@ExtendWith(ArquillianExtension.class)
class TermIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
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

        await(() -> tells(silent, "ESCALATED") && state(vote).equals("LAPSED"));
        assertThat(company.workItem("head.operations", silent)).isPositive();
        assertThat(tells(vote, "SETTLED")).isTrue();
        company.post("hr.staff", "/api/requests/" + silent + "/withdrawal", "{}");
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

    /** Looks now and then: whoever is waited for has no other way to say that it is done. */
    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}

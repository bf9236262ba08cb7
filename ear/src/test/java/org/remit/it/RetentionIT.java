package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.people.retention.erasure.ErasureSteps;
import org.remit.people.retention.erasure.ErasureSweep;

/** Two reviews of the year 2012, whose requests went through the desk: one of HR’s staff, one of somebody who is under a legal hold. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String RETENTION = "/api/retention";
    private static final String MANAGER = "hr.manager";
    private static final String RULE =
            "{\"number\":%d,\"basis\":\"PERIOD\",\"years\":5,\"legalBasis\":{\"zh\":\"内部制度\",\"en\":\"House rule\"}}";
    private static final String COMMENT = "Nobody has kept the books so well";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @Inject
    ErasureSweep sweep;

    @Inject
    ErasureSteps steps;

    private final Company company = new Company(System.getProperty("remit.url"));
    private Tables tables;
    private String free;
    private String held;

    @Test
    void whatIsDueIsErasedByANamedPersonAndWhatIsHeldStays() throws Exception {
        tables = new Tables(database);
        twoReviewsOf2012();
        onlyTheHrManagerActsAndTheAuditorReads();
        withoutARuleNothingIsErased();
        aHoldIsSet();
        anErasureThatIsKilledGoesOn();
        theRequestIsEmptyAndItsRecordStands();
        onceItIsLiftedTheOtherGoesToo();
        tables.execute("DELETE FROM retention_grade_count WHERE cycle_id = 2012");
        tables.execute("DELETE FROM performance_cycle WHERE id = 2012");
    }

    private void twoReviewsOf2012() throws Exception {
        free = rejected("Review of 2012");
        held = rejected("Another review of 2012");
        tables.execute(
                "INSERT INTO performance_cycle (id, version, request_id, name_zh, first_day, last_day, kpi_share,"
                        + " minimum_group, enforced, stage) VALUES (2012, 0, " + tables.requestId(free)
                        + ", '2012', DATE '2012-01-01', DATE '2012-12-31', 100, 10, 0, 'CLOSED')");
        review(2013, free, "hr.staff");
        review(2014, held, "data.analyst");
    }

    /** As a request for a position it was decided on like any other, with comments. */
    private String rejected(String title) throws Exception {
        String number = company.asked(title, TODAY.plusDays(30));
        ok(company.decide("head.marketing", number, "REJECTED", COMMENT));
        assertThat(company.request(number).getString("state")).isEqualTo("REJECTED");
        tables.execute("UPDATE approval_request SET kind = 'review' WHERE request_number = '" + number + "'");
        return number;
    }

    private void review(int id, String request, String person) throws Exception {
        tables.execute(
                "INSERT INTO performance_review (id, version, cycle_id, person_id, request_id, stage, self_assessment,"
                        + " grade_after, created_at, closed_at) SELECT " + id + ", 0, 2012, a.person_id, "
                        + tables.requestId(request)
                        + ", 'CLOSED', 'I was good', 'B', TIMESTAMP '2013-01-05 00:00:00', TIMESTAMP '2013-03-01 00:00:00'"
                        + " FROM people_account a WHERE a.username = '" + person + "'");
    }

    private void onlyTheHrManagerActsAndTheAuditorReads() {
        for (String list : List.of("", "/holds", "/erasures")) {
            for (String reader : List.of(MANAGER, "auditor")) {
                assertThat(company.get(reader, RETENTION + list).statusCode()).isEqualTo(200);
            }
            for (String stranger : List.of("hr.staff", "head.marketing", "admin", "data.analyst")) {
                assertThat(company.get(stranger, RETENTION + list).statusCode()).isEqualTo(403);
            }
        }
        for (String stranger : List.of("auditor", "hr.staff", "admin")) {
            assertThat(company.put(stranger, RETENTION + "/reviews", RULE.formatted(0))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(company.post(stranger, RETENTION + "/erasures", "{\"reason\":\"I may\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(company.post(stranger, RETENTION + "/holds", "{}").statusCode())
                    .isEqualTo(403);
            assertThat(company.post(stranger, RETENTION + "/holds/1/lifting", "{}")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private void withoutARuleNothingIsErased() throws Exception {
        assertThat(reviews().get("rule")).isEqualTo(JsonValue.NULL);
        assertThat(erase("Every year").statusCode()).isEqualTo(409);
        assertThat(company.put(
                                MANAGER,
                                RETENTION + "/reviews",
                                RULE.formatted(0).replace("5", "0"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(company.put(MANAGER, RETENTION + "/secrets", RULE.formatted(0))
                        .statusCode())
                .isEqualTo(404);
        ok(company.put(MANAGER, RETENTION + "/reviews", RULE.formatted(0)));
        assertThat(company.put(MANAGER, RETENTION + "/reviews", RULE.formatted(0))
                        .statusCode())
                .as("set meanwhile")
                .isEqualTo(409);
        assertThat(reviews().getInt("due")).isEqualTo(2);
        assertThat(erase("").statusCode()).as("without a reason").isEqualTo(400);
    }

    private void aHoldIsSet() throws Exception {
        assertThat(hold(person(MANAGER)).statusCode()).as("about oneself").isEqualTo(409);
        assertThat(hold("null").statusCode()).isEqualTo(400);
        assertThat(hold(person("data.analyst")).statusCode()).isEqualTo(201);
        assertThat(reviews().getInt("held")).isEqualTo(1);
    }

    /** The first batch fails when it has already erased everything but not yet said so. */
    private void anErasureThatIsKilledGoesOn() throws Exception {
        tables.refusing("retention_erasure_person", "records > 1000", () -> {
            assertThat(erase("Every year").statusCode()).isEqualTo(202);
            assertThat(erase("Again").statusCode()).as("while one is under way").isEqualTo(409);
            assertThatThrownBy(() -> steps.erase(steps.waiting().get(0))).isInstanceOf(EJBException.class);
            assertThat(company.request(free).toString()).contains(COMMENT);
            assertThat(tables.value("SELECT COUNT(*) FROM performance_review WHERE cycle_id = 2012"))
                    .isEqualTo("2");
        });
        goesOn();
        JsonObject done = company(RETENTION + "/erasures").getJsonArray("items").getJsonObject(0);
        assertThat(done.getString("reason")).isEqualTo("Every year");
        JsonObject part = done.getJsonArray("parts").getJsonObject(0);
        assertThat(List.of(part.getInt("due"), part.getInt("held"), part.getInt("erased")))
                .containsExactly(2, 1, 1);
        assertThat(tables.value("SELECT COUNT(*) FROM performance_review WHERE id = 2014"))
                .as("that of who is under a hold")
                .isEqualTo("1");
    }

    private void goesOn() throws Exception {
        Company.await(() -> {
            sweep.wake();
            return company(RETENTION + "/erasures")
                            .getJsonArray("items")
                            .getJsonObject(0)
                            .get("finishedAt")
                    != JsonValue.NULL;
        });
    }

    private void theRequestIsEmptyAndItsRecordStands() throws Exception {
        JsonObject left = company.request(free);
        assertThat(left.getBoolean("recordIntact")).isTrue();
        assertThat(left.toString()).doesNotContain(COMMENT, "Review of 2012").contains("ERASED");
        assertThat(company.get("hr.staff", "/api/performance/reviews/2013").statusCode())
                .isEqualTo(404);
        assertThat(company.get("data.analyst", "/api/requests/" + free).statusCode())
                .isEqualTo(403);
        assertThat(company.get("head.marketing", "/api/inbox/decided?q=Review%20of%202012")
                        .body())
                .contains(held)
                .doesNotContain(free);
        assertThat(tables.value("SELECT COUNT(*) FROM notification_mail WHERE request_number = '" + free + "'"))
                .isEqualTo("0");
        assertThat(company.get("hr.staff", "/api/me/data").body()).contains("House rule");
        assertThat(company.get("data.analyst", "/api/me/data").body()).doesNotContain("House rule");
        assertThat(tables.value(
                        "SELECT COUNT(*) FROM shared_audit_entry WHERE action = 'ERASURE_STARTED' AND username = '"
                                + MANAGER + "'"))
                .isEqualTo("1");
        assertThat(tables.value("SELECT detail FROM shared_audit_entry WHERE action = 'ERASURE_DONE'"))
                .isEqualTo("reviews 1");
    }

    private void onceItIsLiftedTheOtherGoesToo() throws Exception {
        assertThat(erase("Nothing is left").statusCode()).isEqualTo(409);
        int hold = company(RETENTION + "/holds")
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        String lifting = RETENTION + "/holds/" + hold + "/lifting";
        assertThat(company.post(MANAGER, lifting, "{\"reason\":\" \"}").statusCode())
                .isEqualTo(400);
        ok(company.post(MANAGER, lifting, "{\"reason\":\"The trial is over\"}"));
        assertThat(company.post(MANAGER, lifting, "{\"reason\":\"Again\"}").statusCode())
                .isEqualTo(409);
        assertThat(erase("It is over").statusCode()).isEqualTo(202);
        goesOn();
        assertThat(company.request(held).getBoolean("recordIntact")).isTrue();
        assertThat(tables.value("SELECT reviews FROM retention_grade_count WHERE cycle_id = 2012 AND grade = 'B'"))
                .as("how many there were is still known")
                .isEqualTo("2");
    }

    private JsonObject reviews() {
        return company(RETENTION).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(kind -> kind.getString("kind").equals("reviews"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> hold(String person) {
        return company.post(
                MANAGER,
                RETENTION + "/holds",
                "{\"person\":%s,\"from\":\"%s\",\"reason\":\"A trial\"}".formatted(person, TODAY));
    }

    private String person(String username) throws Exception {
        return tables.value("SELECT person_id FROM people_account WHERE username = '" + username + "'");
    }

    private HttpResponse<String> erase(String reason) {
        return company.post(MANAGER, RETENTION + "/erasures", "{\"reason\":\"" + reason + "\"}");
    }

    private JsonObject company(String list) {
        return Company.object(company.get("auditor", list));
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202, 204);
    }
}

package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.performance.cycle.CycleBook;

/** A review cycle from HR's wish to its end: the timers of the server take it from stage to stage, a person publishes. */
@ExtendWith(ArquillianExtension.class)
class CycleIT {

    private static final String REQUESTS = "/api/performance/review-cycle-requests";
    private static final String CYCLES = "/api/performance/cycles";

    /** Of logistics, far from what other tests do. */
    private static final String WISH = """
            {"name":{"zh":"2046年上半年绩效考核"},"from":"2046-01-01","to":"2046-06-30",
             "purpose":{"en":"Pay and development"},"rule":{"zh":"绩效管理制度（2045版）"},"units":["%s"],
             "days":{"TARGETS":"2046-01-05","RUNNING":"2046-01-20","FACTS":"2046-07-01","SELF":"2046-07-08",
               "HEAD":"2046-07-15","CALIBRATION":"2046-07-25","PUBLISHED":"2046-08-01","APPEAL":"2046-08-08","CLOSED":"2046-08-22"},
             "grades":[{"letter":"A","from":85,"words":{"zh":"优秀","en":"Very good"}},
               {"letter":"B","from":60,"words":{"zh":"合格","en":"Good"}},{"letter":"C","from":0,"words":{"zh":"待改进","en":"Weak"}}],
             "guidelines":[{"letters":["A"],"bound":"AT_MOST","share":20}],"kpiShare":80,"panel":[%s]}""";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @Inject
    CycleBook book;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void aCycleIsApprovedGoesThroughItsStagesIsPublishedByAPersonAndCloses() throws Exception {
        String wish = WISH.formatted("LOG", panel());
        onlyHrAsksAndIsToldWhatIsWrong(wish);
        HttpResponse<String> answer = company.post("hr.staff", REQUESTS, wish);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String number = Company.object(answer).getString("number");
        assertThat(decide("hr.manager", number, "APPROVED")).isEqualTo(204);
        long id = Long.parseLong(new Tables(database)
                .value("SELECT id FROM performance_cycle WHERE request_id = "
                        + new Tables(database).requestId(number)));
        HttpResponse<String> second = company.post("hr.staff", REQUESTS, WISH.formatted("OPS", panel()));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("2046年上半年绩效考核", String.valueOf(id));
        everybodySeesTheirPart(id);

        theReviewsAreThere(id);
        for (String stage : List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION")) {
            dayComes(number);
            Company.await(() -> stage.equals(stage(id)));
        }
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM performance_measurement_lock WHERE first_day = DATE '2046-01-01'"
                                + " AND last_day = DATE '2046-06-30' AND released_at IS NULL"))
                .isEqualTo("1");
        dayComes(number);
        Company.await(() -> company.request(number).get("openRound") instanceof JsonObject);
        assertThat(stage(id)).isEqualTo("CALIBRATION");
        assertThat(company.get("board.1", CYCLES + "/" + id).statusCode()).isEqualTo(403);

        assertThat(decide("hr.manager", number, "APPROVED"))
                .as("not what is asked")
                .isEqualTo(400);
        assertThat(decide("hr.manager", number, "PUBLISHED")).isEqualTo(204);

        assertThat(stage(id)).isEqualTo("PUBLISHED");
        assertThat(cycle("board.1", id).getJsonArray("guidelines")).hasSize(1);
        for (String stage : List.of("APPEAL", "CLOSED")) {
            dayComes(number);
            Company.await(() -> stage.equals(stage(id)));
        }
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM performance_cycle_stage WHERE entered_at IS NULL AND cycle_id = "
                                + id))
                .isEqualTo("0");
    }

    private void onlyHrAsksAndIsToldWhatIsWrong(String wish) {
        for (String other : List.of("head.logistics", "auditor", "admin", "board.1")) {
            assertThat(company.post(other, REQUESTS, wish).statusCode()).isEqualTo(403);
        }
        String wrong = wish.replace("2046-07-08", "2046-06-30")
                .replace("\"from\":85", "\"from\":60")
                .replace("\"share\":20", "\"share\":120")
                .replace("\"LOG\"", "\"NOPE\"");
        HttpResponse<String> refused = company.post("hr.staff", REQUESTS, wrong);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"days.SELF\"", "\"grades[1].from\"", "\"guidelines[0].share\"", "\"units[0]\"");
    }

    private void everybodySeesTheirPart(long id) {
        for (String all : List.of("hr.staff", "hr.manager", "auditor")) {
            JsonObject whole = cycle(all, id);
            assertThat(whole.getString("stage")).isEqualTo("STARTING");
            assertThat(whole.getJsonArray("panel")).hasSize(3);
        }
        for (String covered : List.of("warehouse.keeper", "head.logistics", "head.operations")) {
            JsonObject outline = cycle(covered, id);
            assertThat(outline.getJsonArray("grades")).hasSize(3);
            assertThat(outline.getJsonArray("stages")).hasSize(10);
            assertThat(outline.getJsonObject("purpose").getString("en")).isEqualTo("Pay and development");
            for (String hidden : List.of("panel", "guidelines", "minimumGroup", "enforced", "request")) {
                assertThat(outline.getOrDefault(hidden, JsonValue.NULL))
                        .as(hidden)
                        .isEqualTo(JsonValue.NULL);
            }
            assertThat(listed(covered, id)).isTrue();
        }
        for (String other : List.of("data.analyst", "board.1", "admin")) {
            assertThat(company.get(other, CYCLES + "/" + id).statusCode()).isEqualTo(403);
            assertThat(listed(other, id)).isFalse();
        }
        assertThat(company.get("hr.staff", CYCLES + "/1").statusCode()).isEqualTo(404);
    }

    private boolean listed(String username, long id) {
        return Company.object(company.get(username, CYCLES + "?size=200&sort=-from")).getJsonArray("items").stream()
                .anyMatch(cycle -> cycle.asJsonObject().getJsonNumber("id").longValue() == id);
    }

    private JsonObject cycle(String username, long id) {
        HttpResponse<String> answer = company.get(username, CYCLES + "/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer);
    }

    private String stage(long id) {
        return cycle("hr.staff", id).getString("stage");
    }

    private String panel() {
        return String.join(",", List.of(me("data.analyst"), me("data.engineer"), me("ux.designer")));
    }

    private String me(String username) {
        return Company.object(company.get(username, "/api/me"))
                .getJsonNumber("personId")
                .toString();
    }

    private int decide(String username, String number, String outcome) {
        return company.decide(username, number, outcome, "").statusCode();
    }

    private void theReviewsAreThere(long id) throws Exception {
        transaction.begin();
        book.started(id);
        transaction.commit();
    }

    private void dayComes(String number) throws Exception {
        Tables tables = new Tables(database);
        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(number) + "')");
    }
}

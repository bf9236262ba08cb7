package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.performance.review.ReviewSweep;

/** The grades of operations are compared, changed and agreed on, before anybody may publish them. */
@ExtendWith(ArquillianExtension.class)
class CalibrationIT {

    private static final String CALIBRATIONS = "/api/performance/calibrations/";

    private static final String WISH = """
            {"name":{"zh":"2047年上半年绩效考核"},"from":"2047-01-01","to":"2047-06-30",
             "purpose":{"zh":"薪酬与发展"},"rule":{"zh":"绩效管理制度"},"units":["OPS"],
             "days":{"TARGETS":"2047-01-05","RUNNING":"2047-01-20","FACTS":"2047-07-01","SELF":"2047-07-08",
               "HEAD":"2047-07-15","CALIBRATION":"2047-07-25","PUBLISHED":"2047-08-01","APPEAL":"2047-08-08","CLOSED":"2047-08-22"},
             "grades":[{"letter":"A","from":85,"words":{"zh":"优秀","en":"Very good"}},
               {"letter":"B","from":60,"words":{"zh":"合格","en":"Good"}},{"letter":"C","from":0,"words":{"zh":"待改进","en":"Weak"}}],
             "guidelines":[{"letters":["A"],"bound":"LESS_THAN","share":1}],"minimumGroup":5,"enforced":true,
             "kpiShare":80,"panel":[%s]}""";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @Inject
    ReviewSweep reviews;

    private final Company company = new Company(System.getProperty("remit.url"));
    private String number;
    private String cycle;
    private String session;

    @Test
    void gradesAreComparedChangedAndAgreedOnBeforeTheyArePublished() throws Exception {
        aCycleComesToCalibration();
        hrOpensASessionAndNobodyElse();
        everybodySeesWhatConcernsThem();
        hrChangesAGradeWithAReason();
        ofTwoAtOnceOneIsTold();
        nothingIsPublishedWhileItIsOpen();
        theHeadAboveClosesItOnceTheGuidelineIsKept();
        theHrManagerReopensItClosesItAndPublishes();
    }

    private void aCycleComesToCalibration() throws Exception {
        String panel = String.join(
                ",", Stream.of("board.1", "board.2", "board.3").map(this::me).toList());
        HttpResponse<String> asked =
                company.post("hr.staff", "/api/performance/review-cycle-requests", WISH.formatted(panel));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        number = Company.object(asked).getString("number");
        assertThat(company.decide("hr.manager", number, "APPROVED", "").statusCode())
                .isEqualTo(204);
        Tables tables = new Tables(database);
        cycle = tables.value("SELECT id FROM performance_cycle WHERE request_id = " + tables.requestId(number));
        reviews.sweep();
        assertThat(open("hr.staff", "OPS").statusCode()).as("not yet").isEqualTo(409);
        for (String stage : List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION")) {
            dayComes();
            Company.await(() -> stage.equals(stage()));
        }
        Calibrated.graded(tables, cycle);
    }

    private void hrOpensASessionAndNobodyElse() {
        for (String other : List.of("head.operations", "gm", "data.analyst", "auditor", "admin", "board.1")) {
            assertThat(open(other, "OPS").statusCode()).as(other).isEqualTo(403);
        }
        assertThat(open("hr.staff", "HR").statusCode()).as("takes no part").isEqualTo(400);
        assertThat(open("hr.staff", "OPS", "MKT").body()).contains("units[1]");
        HttpResponse<String> opened = open("hr.staff", "OPS");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        session = CALIBRATIONS + Company.object(opened).getJsonArray("ids").getJsonNumber(0);
        assertThat(open("hr.manager", "MKT").statusCode()).isEqualTo(400);
    }

    private void everybodySeesWhatConcernsThem() {
        assertThat(seen("hr.staff").getBoolean("whole")).isTrue();
        assertThat(seen("gm").getBoolean("whole")).isTrue();
        assertThat(seen("gm").getJsonObject("distribution").getJsonArray("results"))
                .hasSize(1);
        JsonObject part = seen("head.marketing");
        assertThat(part.getBoolean("whole")).isFalse();
        assertThat(part.getBoolean("inside")).isTrue();
        assertThat(rows("head.marketing")).allMatch(row -> row.getString("unit").equals("MKT"));
        assertThat(positions("head.marketing")).contains("MKT-SEO").doesNotContain("MKT-MANAGER");
        assertThat(positions("head.operations"))
                .contains("MKT-MANAGER", "LOG-WAREHOUSE")
                .doesNotContain("OPS-HEAD");
        assertThat(positions("hr.staff")).contains("OPS-HEAD", "DAT-ANALYST");
        for (String stranger : List.of("data.analyst", "seo.specialist", "auditor", "admin", "board.1")) {
            for (String path : List.of("", "/reviews", "/positions", "/changes")) {
                assertThat(company.get(stranger, session + path).statusCode())
                        .as(stranger + path)
                        .isEqualTo(403);
            }
            assertThat(company.get(stranger, "/api/performance/cycles/" + cycle + "/calibrations")
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(company.get("hr.staff", CALIBRATIONS + "1").statusCode()).isEqualTo(404);
        assertThat(company.get("hr.staff", session + "/reviews?layer=NOPE").statusCode())
                .isEqualTo(400);
    }

    private void hrChangesAGradeWithAReason() throws SQLException {
        assertThat(change("hr.staff", "MKT-SEO", "A", "").statusCode()).isEqualTo(400);
        assertThat(change("hr.staff", "MKT-SEO", "Z", "Because").statusCode()).isEqualTo(400);
        for (String other : List.of("head.marketing", "gm", "auditor", "admin")) {
            assertThat(change(other, "MKT-SEO", "A", "Because").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(change("hr.staff", "MKT-SEO", "A", "Doubled the visits").statusCode())
                .isEqualTo(204);
        new Tables(database)
                .execute("UPDATE performance_review_part SET rated_by = " + me("hr.staff") + " WHERE review_id = "
                        + row("LOG-WAREHOUSE").getInt("id"));
        assertThat(change("hr.staff", "LOG-WAREHOUSE", "A", "I know better").statusCode())
                .isEqualTo(403);
        assertThat(row("MKT-SEO").getString("before")).isEqualTo("B");
        assertThat(row("MKT-SEO").getString("grade")).isEqualTo("A");
        assertThat(company.get("head.marketing", session + "/changes").body()).contains("Doubled the visits");
        JsonObject own = review();
        for (String hidden : List.of("grade", "gradeBefore", "gradeReason", "gradeChangedAt")) {
            assertThat(own.getOrDefault(hidden, JsonValue.NULL)).as(hidden).isEqualTo(JsonValue.NULL);
        }
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM shared_audit_entry WHERE action = 'GRADE_CHANGED'"
                                + " AND username = 'hr.staff' AND detail IS NULL"))
                .isEqualTo("1");
    }

    private void ofTwoAtOnceOneIsTold() {
        JsonObject row = row("DAT-ANALYST");
        List<Integer> answers = atOnce(
                () -> change("hr.staff", row, "C", "Late reports"),
                () -> change("hr.manager", row, "A", "Good reports"));
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
    }

    private void nothingIsPublishedWhileItIsOpen() throws Exception {
        dayComes();
        Company.await(() -> company.request(number).get("openRound") instanceof JsonObject);
        HttpResponse<String> refused = company.decide("hr.manager", number, "PUBLISHED", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).containsAnyOf("运营办公室", "Operations office");
        assertThat(stage()).isEqualTo("CALIBRATION");
    }

    private void theHeadAboveClosesItOnceTheGuidelineIsKept() {
        for (String other : List.of("hr.staff", "head.operations", "data.analyst", "admin")) {
            assertThat(close(other, 0).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(close("gm", 0).body())
                .as("what was changed since they read it")
                .containsAnyOf("打开页面后", "Since you opened this page");
        HttpResponse<String> missed = close("gm", version());
        assertThat(missed.statusCode()).as("A is more than 1 %").isEqualTo(409);
        assertThat(missed.body()).containsAnyOf("分布指引", "guideline");
        for (JsonObject row : rows("hr.manager")) {
            if (row.getString("grade").equals("A")) {
                assertThat(change("hr.manager", row, "B", "One of many").statusCode())
                        .isEqualTo(204);
            }
        }
        int version = version();
        assertThat(atOnce(() -> close("gm", version), () -> close("hr.manager", version)))
                .containsExactlyInAnyOrder(204, 409);
        assertThat(change("hr.staff", "MKT-SEO", "A", "Too late").statusCode()).isEqualTo(409);
    }

    private void theHrManagerReopensItClosesItAndPublishes() throws Exception {
        String reopening = "{\"version\":" + version() + ",\"reason\":\"%s\"}";
        assertThat(company.post("hr.staff", session + "/reopening", reopening.formatted("Why not"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(company.post("hr.manager", session + "/reopening", reopening.formatted(" "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(company.post("hr.manager", session + "/reopening", reopening.formatted("One was forgotten"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(change("hr.staff", "MKT-SEO", "C", "Half of the visits were bought")
                        .statusCode())
                .isEqualTo(204);
        assertThat(close("hr.manager", version()).statusCode()).isEqualTo(204);
        assertThat(seen("hr.staff").getJsonObject("closedWith").getInt("graded"))
                .isEqualTo(rows("hr.staff").size());
        HttpResponse<String> published = company.decide("hr.manager", number, "PUBLISHED", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(204);
        assertThat(stage()).isEqualTo("PUBLISHED");

        new Tables(database).execute("UPDATE performance_review SET stage = 'PUBLISHED' WHERE cycle_id = " + cycle);
        JsonObject own = review();
        assertThat(own.getJsonObject("grade").getString("letter")).isEqualTo("C");
        assertThat(own.getString("gradeReason")).isEqualTo("Half of the visits were bought");
        assertThat(own.getOrDefault("gradeBefore", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        assertThat(own.getOrDefault("gradeChangedBy", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
    }

    private HttpResponse<String> open(String username, String... units) {
        String wish = Json.createObjectBuilder()
                .add("units", Json.createArrayBuilder(List.of(units)))
                .build()
                .toString();
        return company.post(username, "/api/performance/cycles/" + cycle + "/calibrations", wish);
    }

    private HttpResponse<String> change(String username, String position, String grade, String reason) {
        return change(username, row(position), grade, reason);
    }

    private HttpResponse<String> change(String username, JsonObject row, String grade, String reason) {
        JsonObject wish = Json.createObjectBuilder()
                .add("review", row.getJsonNumber("id"))
                .add("version", row.getInt("version"))
                .add("grade", grade)
                .add("reason", reason)
                .build();
        return company.post(username, session + "/changes", wish.toString());
    }

    /** Of the session as it is now. */
    private int version() {
        return seen("hr.staff").getInt("version");
    }

    private HttpResponse<String> close(String username, int version) {
        return company.post(username, session + "/closing", "{\"version\":" + version + "}");
    }

    private static List<Integer> atOnce(Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> other) {
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(one);
        HttpResponse<String> second = other.get();
        return List.of(first.join().statusCode(), second.statusCode());
    }

    private JsonObject seen(String username) {
        HttpResponse<String> answer = company.get(username, session);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer);
    }

    private List<JsonObject> rows(String username) {
        HttpResponse<String> answer = company.get(username, session + "/reviews?size=200&sort=position");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private List<String> positions(String username) {
        return rows(username).stream().map(row -> row.getString("position")).toList();
    }

    private JsonObject row(String position) {
        return rows("hr.manager").stream()
                .filter(row -> row.getString("position").equals(position))
                .findFirst()
                .orElseThrow();
    }

    /** That of the one who searches, as they see it. */
    private JsonObject review() {
        return Company.object(company.get(
                "seo.specialist", "/api/performance/reviews/" + row("MKT-SEO").getInt("id")));
    }

    private String stage() {
        return Company.object(company.get("hr.staff", "/api/performance/cycles/" + cycle))
                .getString("stage");
    }

    private String me(String username) {
        return Company.object(company.get(username, "/api/me"))
                .getJsonNumber("personId")
                .toString();
    }

    private void dayComes() throws SQLException {
        Tables tables = new Tables(database);
        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(number) + "')");
    }
}

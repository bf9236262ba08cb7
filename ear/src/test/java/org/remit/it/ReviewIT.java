package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.performance.review.ReviewSweep;

/** The review of somebody who keeps a warehouse, with everything that can be said against it. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate FIRST = TODAY.withDayOfYear(1);
    private static final LocalDate LAST = FIRST.plusMonths(1).minusDays(1);
    private static final String REVIEWS = "/api/performance/reviews";
    private static final String KEEPER = "warehouse.keeper";
    private static final String HEAD = "head.logistics";
    private static final List<String> KPIS = List.of("RVIT.ONE", "RVIT.TWO", "RVIT.THREE");
    private static final List<String> STAGES =
            List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION", "PUBLISHED", "APPEAL", "CLOSED");

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @Inject
    ReviewSweep reviews;

    private final Company company = new Company(System.getProperty("remit.url"));
    private String cycle;
    private String number;
    private long id;

    @Test
    void aReviewGoesFromItsTargetsOverAnObjectionADisputeAndAnAppealToItsEnd() throws Exception {
        aSheetIsHandedOutAndMeasured();
        aCycleStarts();
        targetsAreObjectedToAndProposedAnew();
        factsAreDisputedAndAnswered();
        theyAssessThemselves();
        theHeadAssessesThemAndNobodyElseKnows();
        theResultIsPublishedSignedAndAppealedAgainst();
        theAppealIsGrantedByThePanel();
    }

    private void aSheetIsHandedOutAndMeasured() {
        JsonArrayBuilder targets = Json.createArrayBuilder();
        JsonArrayBuilder measured = Json.createArrayBuilder();
        for (String kpi : KPIS) {
            assertThat(company.post("hr.staff", "/api/performance/kpis", kpi(kpi))
                            .statusCode())
                    .isIn(201, 409);
            targets.add(Json.createObjectBuilder()
                    .add("kpi", kpi)
                    .add("part", "ITEM")
                    .add("weight", kpi.equals("RVIT.ONE") ? 40 : 30)
                    .add("method", "COMPLETION_RATE")
                    .add("target", 100));
            measured.add(Json.createObjectBuilder()
                    .add("kpi", kpi)
                    .add("position", "LOG-WAREHOUSE")
                    .add("period", FIRST.toString().substring(0, 7))
                    .add("value", 90));
            // the cycle is over by then, the sheet is not
            measured.add(Json.createObjectBuilder()
                    .add("kpi", kpi)
                    .add("position", "LOG-WAREHOUSE")
                    .add("period", LAST.plusDays(1).toString().substring(0, 7))
                    .add("value", 10));
        }
        JsonObject start = Json.createObjectBuilder()
                .add("subject", "POSITION")
                .add("code", "LOG-WAREHOUSE")
                .add("from", FIRST.toString())
                .add("to", LAST.plusMonths(1).toString())
                .build();
        HttpResponse<String> made = company.post("hr.staff", "/api/performance/sheets", start.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String sheet = made.headers().firstValue("Location").orElseThrow();
        JsonObject edit = Json.createObjectBuilder()
                .add("version", Company.object(made).getInt("version"))
                .add("targets", targets)
                .add("ready", true)
                .add("reason", "For the review")
                .build();
        ok(company.put("hr.staff", sheet, edit.toString()));
        int version = Company.object(company.get("hr.staff", sheet)).getInt("version");
        ok(company.post("hr.staff", sheet + "/hand-out", "{\"version\":" + version + "}"));
        JsonObject batch =
                Json.createObjectBuilder().add("measurements", measured).build();
        ok(company.post("hr.staff", "/api/performance/measurements", batch.toString()));
    }

    private static String kpi(String code) {
        JsonObject text = Json.createObjectBuilder().add("zh", code).build();
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", text)
                .add("unit", "#")
                .add("direction", "HIGHER")
                .add("frequency", "MONTHLY")
                .add("overTime", "MEAN")
                .add("overPeople", "MEAN")
                .add("targetKind", "LEVEL")
                .add("formula", text)
                .add("source", text)
                .build()
                .toString();
    }

    private void aCycleStarts() throws Exception {
        JsonObjectBuilder days = Json.createObjectBuilder();
        for (String stage : STAGES) {
            days.add(stage, TODAY.plusDays(STAGES.indexOf(stage) + 1).toString());
        }
        JsonArrayBuilder panel = Json.createArrayBuilder();
        Stream.of("data.analyst", "ux.designer", HEAD)
                .forEach(member -> panel.add(Company.object(company.get(member, "/api/me"))
                        .getJsonNumber("personId")
                        .longValue()));
        JsonObject wish = Json.createObjectBuilder()
                .add("name", text("考核试验"))
                .add("from", FIRST.toString())
                .add("to", LAST.toString())
                .add("purpose", text("薪酬与发展"))
                .add("rule", text("绩效管理制度"))
                .add("units", Json.createArrayBuilder().add("LOG"))
                .add("days", days)
                .add(
                        "grades",
                        Json.createArrayBuilder()
                                .add(grade("A", 90))
                                .add(grade("B", 60))
                                .add(grade("C", 0)))
                .add("kpiShare", 80)
                .add("panel", panel)
                .build();
        HttpResponse<String> asked =
                company.post("hr.staff", "/api/performance/review-cycle-requests", wish.toString());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        cycle = Company.object(asked).getString("number");
        ok(company.decide("hr.manager", cycle, "APPROVED", ""));
        reviews.sweep();
        reviews.sweep();
        Tables tables = new Tables(database);
        String row = " FROM performance_review r JOIN people_account a ON a.person_id = r.person_id"
                + " JOIN performance_cycle c ON c.id = r.cycle_id JOIN approval_request q ON q.id = r.request_id"
                + " WHERE a.username = '" + KEEPER + "' AND c.request_id = " + tables.requestId(cycle);
        assertThat(tables.value("SELECT COUNT(*)" + row))
                .as("one, however often")
                .isEqualTo("1");
        id = Long.parseLong(tables.value("SELECT r.id" + row));
        number = tables.value("SELECT q.request_number" + row);
        assertThat(review("hr.staff").getString("stage")).isEqualTo("TARGETS");
    }

    private static JsonObject text(String zh) {
        return Json.createObjectBuilder().add("zh", zh).build();
    }

    private static JsonObject grade(String letter, int from) {
        return Json.createObjectBuilder()
                .add("letter", letter)
                .add("from", from)
                .add("words", Json.createObjectBuilder().add("zh", letter).add("en", letter))
                .build();
    }

    private void targetsAreObjectedToAndProposedAnew() throws Exception {
        says(HEAD, "userTask_proposeTargets", "PROPOSED", "");
        assertThat(company.decide(KEEPER, number, "OBJECTED", "").statusCode()).isEqualTo(400);
        assertThat(change(HEAD).statusCode()).as("they are being asked").isEqualTo(409);
        JsonObject line = scored(KEEPER).getJsonArray("lines").getJsonObject(0);
        assertThat(line.getJsonObject("agreed").getInt("target")).isEqualTo(100);
        assertThat(isHidden(line, "actual")).as("before the facts").isTrue();
        says(KEEPER, "userTask_agreeOnTargets", "OBJECTED", "Twice as many as last year");
        assertThat(company.decide("head.operations", number, "CONFIRMED", "").statusCode())
                .as("they have to say why")
                .isEqualTo(400);
        says("head.operations", "userTask_decideOnObjection", "SENT_BACK", "Please halve them");
        ok(change(HEAD));
        says(HEAD, "userTask_proposeTargets", "PROPOSED", "");
        says(KEEPER, "userTask_agreeOnTargets", "ACCEPTED", "");
        theHeadChangesTheSheetNoMoreAndHrMay();
        String withdrawal = "/api/requests/" + number + "/withdrawal";
        assertThat(company.post(KEEPER, withdrawal, "{}").statusCode()).isEqualTo(409);
    }

    private void theHeadChangesTheSheetNoMoreAndHrMay() throws Exception {
        assertThat(change(HEAD).statusCode()).isEqualTo(409);
        assertThat(agreedSheet(HEAD).getBoolean("agreed")).isTrue();
        assertThat(agreedSheet(HEAD).getBoolean("editable")).isFalse();
        ok(change("hr.staff"));
        String revision = sheetPath() + "/revision";
        ok(company.post(HEAD, revision, edit()));
        assertThat(change("hr.staff").statusCode()).as("they are asked").isEqualTo(409);
        assertThat(company.post(HEAD, revision + "/answer", "{\"accepted\":true}")
                        .statusCode())
                .isEqualTo(403);
        theyAreAskedOnThePagesAndAgree();
        assertThat(agreedSheet(HEAD).getJsonObject("revision").getString("state"))
                .isEqualTo("ACCEPTED");
    }

    private void theyAreAskedOnThePagesAndAgree() throws Exception {
        String page = "/performance/sheet.xhtml?id=" + sheetId();
        assertThat(visitor(HEAD).open(page).body())
                .contains("Take the proposal back")
                .doesNotContain("I agree");
        Visitor keeper = visitor(KEEPER);
        assertThat(keeper.open("/performance/mine.xhtml").body()).contains("You are asked whether you agree");
        assertThat(keeper.open(page).body()).contains("Do you agree to this");
        keeper.submit(page, "answer", Map.of("remark", ""), "accept");
        assertThat(keeper.open(page).body()).contains("You have agreed").doesNotContain("Do you agree to this");
    }

    private static Visitor visitor(String username) throws Exception {
        Visitor visitor = new Visitor(System.getProperty("remit.url"));
        visitor.signIn(username, "remit-demo");
        return visitor;
    }

    /** Hands in what is there, as changed. */
    private HttpResponse<String> change(String username) {
        return company.put(username, sheetPath(), edit());
    }

    private String edit() {
        JsonObject sheet = agreedSheet("hr.staff");
        return Json.createObjectBuilder()
                .add("version", sheet.getInt("version"))
                .add("targets", sheet.getJsonArray("targets"))
                .add("ready", true)
                .add("reason", "The market has changed")
                .build()
                .toString();
    }

    private int sheetId() {
        return scored("hr.staff").getInt("id");
    }

    private String sheetPath() {
        return "/api/performance/sheets/" + sheetId();
    }

    private JsonObject agreedSheet(String username) {
        return Company.object(company.get(
                username, "/api/performance/sheets/" + scored("hr.staff").getInt("id")));
    }

    /** By page and API, to the person; others go on to see it. */
    private void theScoreIsKeptBack(boolean hidden) throws Exception {
        String score = sheetPath() + "/score";
        assertThat(company.get(KEEPER, score).statusCode()).isEqualTo(hidden ? 403 : 200);
        assertThat(company.get(HEAD, score).statusCode()).isEqualTo(200);
        String page = visitor(KEEPER)
                .open("/performance/insight.xhtml?sheet=" + sheetId())
                .body();
        assertThat(page).contains("Missing data");
        assertThat(page.contains("Not published yet")).isEqualTo(hidden);
        assertThat(page.contains("How the score came about")).isEqualTo(!hidden);
    }

    private void factsAreDisputedAndAnswered() throws Exception {
        cycleComesTo("TARGETS", "RUNNING", "FACTS");
        theScoreIsKeptBack(false);
        JsonObject line = scored(KEEPER).getJsonArray("lines").getJsonObject(0);
        assertThat(line.getInt("actual")).isEqualTo(90);
        assertThat(isHidden(line, "points")).isTrue();
        says(KEEPER, "userTask_checkFacts", "DISPUTED", "It was more");
        says(HEAD, "userTask_answerDispute", "ANSWERED", "Counted again: it was 90");
    }

    private void theyAssessThemselves() throws Exception {
        cycleComesTo("SELF");
        theScoreIsKeptBack(true);
        refused(KEEPER, "ASSESSED");
        String path = REVIEWS + "/" + id + "/self-assessment";
        String body = "{\"version\":%d,\"text\":\"Nothing was lost\"}".formatted(version());
        assertThat(company.put(HEAD, path, body).statusCode()).isEqualTo(409);
        ok(company.put(KEEPER, path, body));
        assertThat(isHidden(review(HEAD), "selfAssessment")).as("not handed in").isTrue();
        says(KEEPER, "userTask_assessOneself", "ASSESSED", "");
    }

    private void theHeadAssessesThemAndNobodyElseKnows() throws Exception {
        cycleComesTo("HEAD");
        assertThat(review(HEAD).getString("selfAssessment")).isEqualTo("Nothing was lost");
        assertThat(part(HEAD).getInt("points")).isEqualTo(90);
        refused(HEAD, "ASSESSED");
        String path = REVIEWS + "/parts/" + part(HEAD).getInt("id") + "/rating";
        String rating = "{\"version\":%d,\"conduct\":%s,\"remark\":\"Careful with everything\"}";
        int version = part(HEAD).getInt("version");
        assertThat(company.put(HEAD, path, rating.formatted(version, "101")).statusCode())
                .isEqualTo(400);
        assertThat(company.put(KEEPER, path, rating.formatted(version, "100")).statusCode())
                .isEqualTo(403);
        ok(company.put(HEAD, path, rating.formatted(version, "80")));
        says(HEAD, "userTask_assessByHeads", "ASSESSED", "A very good one");
        says("head.operations", "userTask_confirmAssessment", "CONFIRMED", "");

        assertThat(review("hr.staff").getJsonObject("grade").getString("letter"))
                .isEqualTo("B");
        assertThat(review("hr.staff").getInt("total")).isEqualTo(88);
        assertThat(part("hr.staff").getString("formula")).isEqualTo("90 × 80 / 100 + 80 × 20 / 100 = 88");
        JsonObject own = review(KEEPER);
        assertThat(isHidden(scored(KEEPER), "total")).isTrue();
        for (String hidden : List.of("total", "grade", "gradeBefore")) {
            assertThat(isHidden(own, hidden)).as(hidden).isTrue();
        }
        for (String hidden : List.of("points", "conduct", "remark", "score", "formula")) {
            assertThat(isHidden(part(KEEPER), hidden)).as(hidden).isTrue();
        }
        assertThat(comments(KEEPER)).doesNotContain("A very good one").contains("It was more");
        assertThat(comments(HEAD)).contains("A very good one");
        assertThat(isHidden(review("admin"), "total")).isTrue();
        assertThat(company.get("data.analyst", REVIEWS + "/" + id).statusCode()).isEqualTo(403);
        for (String stranger : List.of("auditor", "finance.manager", "admin")) {
            assertThat(company.get(stranger, "/api/requests/" + number).statusCode())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(company.get("auditor", REVIEWS + "/" + id).statusCode()).isEqualTo(400);
        assertThat(company.get("auditor", REVIEWS + "/" + id + "?reason=Complaint")
                        .body())
                .contains("88");
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM shared_audit_entry WHERE action = 'REVIEW_READ'"
                                + " AND username = 'auditor' AND detail = 'Complaint'"))
                .isEqualTo("1");
    }

    private void theResultIsPublishedSignedAndAppealedAgainst() throws Exception {
        daysCome("CALIBRATION");
        dayComes();
        Company.await(() -> company.request(cycle).get("openRound") instanceof JsonObject);
        ok(company.decide("hr.manager", cycle, "PUBLISHED", ""));
        reviews.sweep();
        assertThat(review(KEEPER).getInt("total")).isEqualTo(88);
        assertThat(part(KEEPER).getString("remark")).isEqualTo("Careful with everything");
        theScoreIsKeptBack(false);
        says(KEEPER, "userTask_sign", "RESERVED", "I do not agree");
        says(KEEPER, "userTask_appeal", "APPEALED", "The new hall is not counted");
    }

    private void theAppealIsGrantedByThePanel() {
        assertThat(company.request(number).getJsonObject("openRound").getJsonArray("participants"))
                .as("without the head, who has assessed them")
                .hasSize(2);
        refused("ux.designer", "GRANTED");
        assertThat(part("ux.designer").getJsonArray("sheets").getJsonObject(0).getBoolean("readable"))
                .as("the sheet is not theirs")
                .isFalse();
        assertThat(company.get(HEAD, REVIEWS + "?stage=APPEAL").body()).contains(number);
        String path = REVIEWS + "/" + id + "/appeal-grade";
        String body = "{\"version\":%d,\"grade\":\"A\"}".formatted(version());
        assertThat(company.put(HEAD, path, body).statusCode()).isEqualTo(403);
        String worse = "{\"version\":%d,\"grade\":\"C\"}".formatted(version());
        assertThat(company.put("ux.designer", path, worse).statusCode()).isEqualTo(400);
        ok(company.put("ux.designer", path, body));
        assertThat(Company.object(company.get("ux.designer", "/api/requests/" + number))
                        .getString("toRead"))
                .isEqualTo("A");
        var unread = company.decide("data.analyst", number, "GRANTED", "Whatever it is");
        assertThat(unread.statusCode()).as("has not read which grade").isEqualTo(400);
        assertThat(unread.body()).contains("\"read\"");
        assertThat(company.decideOn("B", "data.analyst", number, "GRANTED", "It counts")
                        .body())
                .as("has read another one")
                .containsAnyOf("其他成员", "Another member");
        ok(company.decideOn("A", "ux.designer", number, "GRANTED", "The hall counts"));
        assertThat(review(KEEPER).getString("stage"))
                .as("one of two is no majority")
                .isEqualTo("PUBLISHED");
        ok(company.decideOn("A", "data.analyst", number, "GRANTED", "It counts"));

        JsonObject end = review(KEEPER);
        assertThat(end.getString("stage")).isEqualTo("CLOSED");
        assertThat(end.getJsonObject("grade").getString("letter")).isEqualTo("A");
        assertThat(end.getJsonObject("changedOnAppeal").getString("from")).isEqualTo("B");
        assertThat(end.getJsonObject("changedOnAppeal").getString("to")).isEqualTo("A");
        assertThat(end.getString("signature")).isEqualTo("RESERVED");
        assertThat(review("hr.staff").getString("gradeBefore")).isEqualTo("B");
        JsonObject request = company.request(number);
        assertThat(request.getString("state")).isEqualTo("APPROVED");
        assertThat(request.getBoolean("recordIntact")).isTrue();
    }

    private void says(String username, String step, String outcome, String comment) {
        assertThat(company.request(number).getJsonObject("openRound").getString("step"))
                .isEqualTo(step);
        ok(company.decide(username, number, outcome, comment));
    }

    private void refused(String username, String outcome) {
        assertThat(company.decide(username, number, outcome, "because").statusCode())
                .isEqualTo(409);
    }

    /** The review waits for the last of these stages and goes on. */
    private void cycleComesTo(String... stages) throws Exception {
        daysCome(stages);
        Company.await(() -> {
            reviews.sweep();
            return isHidden(review("hr.staff"), "waitsFor");
        });
    }

    private void daysCome(String... stages) throws Exception {
        Tables tables = new Tables(database);
        String at = "SELECT stage FROM performance_cycle WHERE request_id = " + tables.requestId(cycle);
        for (String stage : stages) {
            dayComes();
            Company.await(() -> stage.equals(value(tables, at)));
        }
    }

    private static String value(Tables tables, String query) {
        try {
            return tables.value(query);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void dayComes() throws Exception {
        Tables tables = new Tables(database);
        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(cycle) + "')");
    }

    private JsonObject review(String username) {
        HttpResponse<String> answer = company.get(username, REVIEWS + "/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer);
    }

    private int version() {
        return review(KEEPER).getInt("version");
    }

    private JsonObject scored(String username) {
        return part(username).getJsonArray("sheets").getJsonObject(0);
    }

    private JsonObject part(String username) {
        return review(username).getJsonArray("parts").getJsonObject(0);
    }

    private List<String> comments(String username) {
        return Company.object(company.get(username, "/api/requests/" + number))
                .getJsonArray("timeline")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("comment", null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is null may be left out. */
    private static boolean isHidden(JsonObject object, String field) {
        return object.getOrDefault(field, JsonValue.NULL).equals(JsonValue.NULL);
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }
}

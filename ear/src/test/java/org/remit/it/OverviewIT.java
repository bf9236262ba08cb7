package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.approval.TermSweep;
import org.remit.performance.review.ReviewSweep;

/** A cycle of the data department seen from above: who sees how far it is, who is reminded, and how the grades turned out. */
@ExtendWith(ArquillianExtension.class)
class OverviewIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate FIRST = TODAY.withDayOfYear(1).plusMonths(2);
    private static final LocalDate LAST = FIRST.plusMonths(1).minusDays(1);
    private static final List<String> STAGES =
            List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION", "PUBLISHED", "APPEAL", "CLOSED");
    private static final String HEAD = "head.data";

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @Inject
    ReviewSweep reviews;

    @Inject
    TermSweep terms;

    private final String url = System.getProperty("remit.url");
    private final Company company = new Company(url);
    private String request;
    private String id;
    private String cycle;
    private Tables tables;

    @Test
    void aCycleIsFollowedRemindedOfAndItsGradesAreTold() throws Exception {
        tables = new Tables(database);
        aCycleComesToItsTargets();
        hrAndTheHeadsSeeHowFarItIsAndNobodyElse();
        whatIsOverdueIsListedAndRemindedOfOnceADay();
        gradesAreToldAfterPublicationAndOfNoFewPeople();
        pagesAndFilesTellTheSameToTheSame();
    }

    private void aCycleComesToItsTargets() throws Exception {
        HttpResponse<String> asked =
                company.post("hr.staff", "/api/performance/review-cycle-requests", wish().toString());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        request = Company.object(asked).getString("number");
        ok(company.decide("hr.manager", request, "APPROVED", ""));
        reviews.sweep();
        reviews.sweep();
        id = tables.value("SELECT id FROM performance_cycle WHERE request_id = " + tables.requestId(request));
        cycle = "/api/performance/cycles/" + id;
        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(request) + "')");
        Company.await(() -> "TARGETS".equals(progress("hr.staff", "").getString("stage")));
    }

    private JsonObject wish() {
        JsonObjectBuilder days = Json.createObjectBuilder();
        STAGES.forEach(stage ->
                days.add(stage, TODAY.plusDays(STAGES.indexOf(stage) + 1).toString()));
        JsonArrayBuilder panel = Json.createArrayBuilder();
        Stream.of("warehouse.keeper", "ux.designer", "content.editor")
                .forEach(member -> panel.add(Company.object(company.get(member, "/api/me"))
                        .getJsonNumber("personId")
                        .longValue()));
        return Json.createObjectBuilder()
                .add("name", text("三月绩效考核", "March review"))
                .add("from", FIRST.toString())
                .add("to", LAST.toString())
                .add("purpose", text("薪酬与发展", "Pay and development"))
                .add("rule", text("绩效管理制度", "Performance rule"))
                .add("units", Json.createArrayBuilder().add("DAT"))
                .add("days", days)
                .add(
                        "grades",
                        Json.createArrayBuilder()
                                .add(grade("A", 90))
                                .add(grade("B", 60))
                                .add(grade("C", 0)))
                .add(
                        "guidelines",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "letters",
                                                Json.createArrayBuilder().add("A"))
                                        .add("bound", "AT_MOST")
                                        .add("share", 20)))
                .add("minimumGroup", 5)
                .add("panel", panel)
                .build();
    }

    private static JsonObject text(String zh, String en) {
        return Json.createObjectBuilder().add("zh", zh).add("en", en).build();
    }

    private static JsonObject grade(String letter, int from) {
        return Json.createObjectBuilder()
                .add("letter", letter)
                .add("from", from)
                .add("words", text(letter, letter))
                .build();
    }

    private void hrAndTheHeadsSeeHowFarItIsAndNobodyElse() {
        for (String reader : List.of("hr.staff", "hr.manager", "gm", "head.operations", HEAD)) {
            JsonObject total = progress(reader, "").getJsonObject("total");
            assertThat(total.getInt("reviews")).as(reader).isEqualTo(3);
            assertThat(total.getInt("done")).as(reader).isZero();
        }
        assertThat(progress(HEAD, "").getJsonObject("total").getString("unit")).isEqualTo("DAT");
        assertThat(progress("head.marketing", "").getJsonObject("total").getInt("reviews"))
                .isZero();
        for (String path : List.of("/progress?unit=DAT", "/progress/overdue?unit=DAT")) {
            isRefused(company.get("head.marketing", cycle + path));
            for (String reader : List.of("data.analyst", "board.1", "auditor", "admin")) {
                isRefused(company.get(reader, cycle + path));
            }
        }
        isRefused(company.post("head.marketing", cycle + "/progress/reminders?unit=DAT", ""));
        isRefused(company.post("board.1", cycle + "/progress/reminders", ""));
        isRefused(company.post("data.analyst", cycle + "/progress/reminders", ""));
        assertThat(company.get("hr.staff", "/api/performance/cycles/1/progress").statusCode())
                .isEqualTo(404);
    }

    private void whatIsOverdueIsListedAndRemindedOfOnceADay() throws Exception {
        assertThat(overdue("hr.staff").getInt("total")).isZero();
        String rounds = "(SELECT g.id FROM approval_round g JOIN performance_review r ON r.request_id = g.request_id"
                + " WHERE r.cycle_id = " + id + ")";
        tables.execute("UPDATE approval_round SET due_at = TIMESTAMP '2026-01-02 00:00:00' WHERE id IN " + rounds);
        terms.sweep();
        int late = overdue("hr.staff").getInt("total");
        assertThat(late)
                .as("the superiors were asked now, and it is late all the same")
                .isPositive();
        assertThat(progress(HEAD, "").getJsonObject("total").getInt("overdue")).isEqualTo(3);
        assertThat(remind("hr.staff")).as("who was asked just now").isZero();

        tables.execute("UPDATE approval_work_item SET opened_at = TIMESTAMP '2026-01-02 00:00:00' WHERE round_id IN "
                + rounds);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> remind("hr.manager"));
        int mine = remind("hr.staff");
        assertThat(mine + other.get()).as("two at the same moment").isEqualTo(late);
        assertThat(remind(HEAD)).isZero();
        String number = overdue(HEAD).getJsonArray("items").getJsonObject(0).getString("request");
        assertThat(overdue(HEAD).getJsonArray("items").getValuesAs(JsonObject.class))
                .noneMatch(item -> item.isNull("remindedAt"));
        assertThat(company.get("hr.staff", "/api/requests/" + number).body()).contains("ASKED_FOR");
        assertThat(company.request(number).getBoolean("recordIntact")).isTrue();
        assertThat(tables.value(
                        "SELECT COUNT(*) FROM notification_mail WHERE occasion = 'REMINDER' AND request_number IN"
                                + " (SELECT q.request_number FROM approval_request q JOIN performance_review r ON r.request_id = q.id"
                                + " WHERE r.cycle_id = " + id + ")"))
                .isEqualTo(String.valueOf(late));
        assertThat(Integer.parseInt(
                        tables.value("SELECT COUNT(*) FROM shared_audit_entry WHERE action = 'REVIEWS_REMINDED'"
                                + " AND target = 'cycle " + id + "'")))
                .isPositive();
    }

    /** Six more in the data department and two in logistics, below operations as well. */
    private void gradesAreToldAfterPublicationAndOfNoFewPeople() throws SQLException {
        tables.execute(
                "UPDATE performance_review SET stage = 'CLOSED', grade_before = 'B', grade_after = 'B' WHERE cycle_id = "
                        + id);
        for (int person = 1; person <= 8; person++) {
            graded(900_000_000L + person, person <= 6 ? "DAT" : "LOG", person <= 2 ? "A" : "C");
        }
        stage("HEAD");
        isRefused(company.get("hr.staff", cycle + "/distribution"));
        stage("CALIBRATION");
        ok(company.get("hr.staff", cycle + "/distribution"));
        for (String reader : List.of("board.1", "gm", HEAD)) {
            isRefused(company.get(reader, cycle + "/distribution"));
        }
        stage("PUBLISHED");
        for (String reader : List.of("data.analyst", "auditor", "admin")) {
            isRefused(company.get(reader, cycle + "/distribution"));
        }
        isRefused(company.get("head.marketing", cycle + "/distribution?unit=DAT"));
        JsonObject all = distribution("board.1", "?unit=OPS");
        assertThat(all.getJsonObject("total").getJsonObject("present").getInt("rated"))
                .isEqualTo(11);
        assertThat(all.getJsonArray("units").getValuesAs(JsonObject.class))
                .as("logistics has two people, and the rest would tell of them")
                .hasSize(2)
                .allMatch(unit -> unit.isNull("present"));
        JsonObject own = distribution(HEAD, "").getJsonObject("total");
        assertThat(own.getString("unit")).isEqualTo("DAT");
        assertThat(own.getJsonObject("present").getJsonArray("counts").toString())
                .isEqualTo("[2,3,4]");
        assertThat(own.getJsonArray("guidelines").getJsonObject(0).getBoolean("kept"))
                .isFalse();
    }

    private void graded(long person, String unit, String grade) throws SQLException {
        tables.execute("INSERT INTO people_person (id, version, name_zh, name_en, active) VALUES (" + person
                + ", 0, '员工', 'Person', 1)");
        tables.execute(
                "INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, unit, title_zh,"
                        + " content_version, round_count, run_no, decision_count, draft_version, created_at) VALUES ("
                        + person
                        + ", 0, 'OV-" + person + "', 'review', 'APPROVED', " + person + ", '" + unit
                        + "', 'x', 1, 0, 1, 0, 0, TIMESTAMP '2026-01-01 00:00:00')");
        tables.execute(
                "INSERT INTO performance_review (id, version, cycle_id, person_id, request_id, unit_code, stage, grade_before,"
                        + " grade_after, created_at) VALUES (" + person + ", 0, " + id + ", " + person + ", " + person
                        + ", '"
                        + unit + "', 'CLOSED', '" + grade + "', '" + grade + "', TIMESTAMP '2026-01-01 00:00:00')");
    }

    private void pagesAndFilesTellTheSameToTheSame() throws Exception {
        String page = "/performance/grade-distribution.xhtml?id=" + id;
        String file = "/shared/export?list=grade-distribution&id=" + id + "&unit=OPS&format=";
        Visitor board = new Visitor(url);
        board.signIn("board.1", "remit-demo");
        assertThat(board.open(page + "&unit=OPS").body())
                .contains("Units not shown: 2")
                .doesNotContain("???");
        assertThat(board.open(file + "csv").body()).contains("Data analysis").contains("not shown");
        assertThat(board.open(file + "pdf").body()).startsWith("%PDF");
        assertThat(board.open("/performance/cycle-progress.xhtml?id=" + id).statusCode())
                .isEqualTo(403);
        Visitor stranger = new Visitor(url);
        stranger.signIn("data.analyst", "remit-demo");
        for (String closed : List.of(
                page,
                file + "csv",
                "/performance/cycle-progress.xhtml?id=" + id,
                "/shared/export?list=cycle-progress&id=" + id,
                "/shared/export?list=reviews-overdue&id=" + id)) {
            assertThat(stranger.open(closed).statusCode()).as(closed).isEqualTo(403);
        }
        Visitor head = new Visitor(url);
        head.signIn(HEAD, "remit-demo");
        assertThat(head.open("/shared/export?list=reviews-overdue&format=csv&id=" + id)
                        .body())
                .contains("Overdue since")
                .contains("Heads propose targets");
        assertThat(head.open("/shared/export?list=cycle-progress&format=csv&id=" + id)
                        .body())
                .contains("Data analysis");
        assertThat(head.open("/shared/export?list=reviews&format=csv&cycle=" + id)
                        .body())
                .contains("March review");
    }

    private void stage(String stage) throws SQLException {
        tables.execute("UPDATE performance_cycle SET stage = '" + stage + "' WHERE id = " + id);
    }

    private JsonObject progress(String username, String query) {
        return found(company.get(username, cycle + "/progress" + query));
    }

    private JsonObject overdue(String username) {
        return found(company.get(username, cycle + "/progress/overdue?size=200"));
    }

    private JsonObject distribution(String username, String query) {
        return found(company.get(username, cycle + "/distribution" + query));
    }

    private int remind(String username) {
        return found(company.post(username, cycle + "/progress/reminders", "")).getInt("people");
    }

    private static JsonObject found(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer);
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }
}

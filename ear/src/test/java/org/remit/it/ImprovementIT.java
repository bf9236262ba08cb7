package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** KPIs of Logistics are measured below what was agreed on: what the sweep, the people and the clock make of it. */
@ExtendWith(ArquillianExtension.class)
class ImprovementIT {

    private static final String PATH = "/api/performance/improvements";
    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth BEFORE = YearMonth.now().minusMonths(2);
    private static final YearMonth AFTER = YearMonth.now().minusMonths(1);
    private static final List<String> KPIS = List.of("IMP.ONTIME", "IMP.DAMAGE", "IMP.STOCK");

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    private final Company company = new Company(System.getProperty("remit.url"));

    @Test
    void whatFellIsFoundOutAboutImprovedAndClosed() throws Exception {
        KPIS.forEach(this::enter);
        agreeOnSheet();
        measured("IMP.ONTIME", BEFORE, 10);
        measured("IMP.DAMAGE", BEFORE, 30);
        measured("IMP.STOCK", BEFORE, 60);

        Company.await(() -> all("hr.staff", "IMP.ONTIME") == 1 && all("hr.staff", "IMP.DAMAGE") == 1);

        assertThat(all("hr.staff", "IMP.STOCK")).as("60 points are enough").isZero();
        assertThat(new Tables(database)
                        .value("SELECT COUNT(*) FROM notification_mail WHERE kind = 'improvement' AND page ="
                                + " '/performance/improvement.xhtml?id=" + id("IMP.ONTIME") + "'"))
                .as("the head of the unit is told")
                .isEqualTo("1");
        String path = PATH + "/" + id("IMP.ONTIME");
        whoMaySeeIt(path);
        assertThat(post("data.analyst", path + "/finding", "{}")).isEqualTo(400);
        assertThat(post("data.analyst", path + "/finding", "{\"finding\":\"Two carriers were late all month\"}"))
                .isEqualTo(204);
        assertThat(post("head.data", path + "/finding", "{\"finding\":\"Once more\"}"))
                .isEqualTo(409);
        assertThat(post("data.analyst", path + "/measure", measure("Call the carriers")))
                .isEqualTo(403);
        HttpResponse<String> wrong = company.post("head.logistics", path + "/measure", "{\"due\":\"2020-01-01\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"measure\"", "\"owner\"", "\"due\"");

        String number = sent(company.post("head.logistics", path + "/measure", measure("Call the carriers")));
        assertThat(post("head.logistics", path + "/measure", measure("Another one")))
                .as("it is being decided on")
                .isEqualTo(409);
        company.decide("head.operations", number, "RETURNED", "With a date for each carrier");
        assertThat(sent(company.post("head.logistics", path + "/measure", measure("A date for each carrier"))))
                .isEqualTo(number);
        company.decide("head.operations", number, "APPROVED", "fine");
        assertThat(one(path).getJsonObject("improvement").getString("stage")).isEqualTo("MEASURE");

        isOver(number);
        letTheDayCome(number);
        Company.await(() -> waitsForAnotherDay(number));
        assertThat(one(path).getJsonObject("improvement").getString("stage"))
                .as("nothing was measured since")
                .isEqualTo("MEASURE");
        measured("IMP.ONTIME", AFTER, 55);
        letTheDayCome(number);
        Company.await(
                () -> one(path).getJsonObject("improvement").getString("stage").equals("CHECK"));
        assertThat(all("hr.staff", "IMP.ONTIME")).as("one is open").isOne();
        company.decide("head.operations", number, "APPROVED", "enough");

        JsonObject closed = one(path);
        assertThat(closed.getJsonObject("improvement").getString("stage")).isEqualTo("CLOSED");
        assertThat(closed.getJsonObject("improvement").getString("effect")).isEqualTo("IMPROVED");
        assertThat(closed.getJsonArray("measures")).hasSize(2);
        assertThat(closed.getJsonArray("measures").getJsonObject(1).get("value").toString())
                .startsWith("55");
        assertThat(company.request(number).getString("state")).isEqualTo("APPROVED");
        whatIsDismissedOrTakenBack();
    }

    @Test
    void theReportIsForTheBoardHrAuditorsAndHeads() {
        String report = "/api/performance/service-report";
        for (String reader : List.of("board.chair", "hr.staff", "hr.manager", "auditor", "head.logistics")) {
            HttpResponse<String> answer = company.get(reader, report + "?period=" + BEFORE.getYear());
            assertThat(answer.statusCode()).as(reader).isEqualTo(200);
            assertThat(Company.object(answer).getString("label")).isEqualTo(String.valueOf(BEFORE.getYear()));
        }
        for (String stranger : List.of("seo.specialist", "data.analyst", "admin")) {
            assertThat(company.get(stranger, report).statusCode()).as(stranger).isEqualTo(403);
        }
        assertThat(company.get("hr.staff", report + "?period=soon").statusCode())
                .isEqualTo(400);
    }

    private void whatIsDismissedOrTakenBack() {
        String path = PATH + "/" + id("IMP.DAMAGE");
        post("head.logistics", path + "/finding", "{\"finding\":\"A new packing line\"}");
        String number = sent(company.post("head.logistics", path + "/measure", measure("Train the packers")));
        company.post("head.logistics", "/api/requests/" + number + "/withdrawal", "{}");
        assertThat(one(path).getJsonObject("improvement").getString("stage"))
                .as("another one may be proposed")
                .isEqualTo("PROPOSAL");

        assertThat(post("data.analyst", path + "/dismissal", "{\"reason\":\"Not worth it\"}"))
                .isEqualTo(403);
        assertThat(post("head.operations", path + "/dismissal", "{}")).isEqualTo(400);
        assertThat(post("head.operations", path + "/dismissal", "{\"reason\":\"The line is gone\"}"))
                .isEqualTo(204);
        assertThat(one(path).getString("dismissal")).isEqualTo("The line is gone");
        assertThat(Company.object(company.get("hr.staff", PATH + "?kpi=IMP.DAMAGE"))
                        .getInt("total"))
                .as("it is open no more")
                .isZero();
    }

    private void whoMaySeeIt(String path) {
        for (String reader : List.of("hr.staff", "head.logistics", "head.operations", "data.analyst")) {
            assertThat(company.get(reader, path).statusCode()).as(reader).isEqualTo(200);
            assertThat(all(reader, "IMP.ONTIME")).as(reader).isOne();
        }
        for (String stranger : List.of("head.marketing", "seo.specialist", "auditor", "board.chair", "admin")) {
            assertThat(company.get(stranger, path).statusCode()).as(stranger).isEqualTo(404);
            assertThat(all(stranger, "IMP.ONTIME")).as(stranger).isZero();
            assertThat(post(stranger, path + "/finding", "{\"finding\":\"x\"}"))
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    /** Out of a hundred, the more the better. */
    private void enter(String code) {
        String name = "物流改进 " + code;
        HttpResponse<String> answer =
                company.post("hr.staff", "/api/performance/kpis", """
                {"code":"%s","name":{"zh":"%s"},"unit":"%%","direction":"HIGHER","frequency":"MONTHLY","overTime":"MEAN",
                 "overPeople":"MEAN","targetKind":"LEVEL","formula":{"zh":"%s"},"source":{"zh":"物流系统"}}""".formatted(code, name, name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void agreeOnSheet() {
        HttpResponse<String> made = company.post("hr.staff", "/api/performance/sheets", """
                {"subject":"UNIT","code":"LOG","from":"%s","to":"%s"}""".formatted(
                        BEFORE.minusMonths(3).atDay(1), TODAY.plusMonths(2)));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonArrayBuilder targets = Json.createArrayBuilder();
        KPIS.forEach(kpi -> targets.add(Json.createObjectBuilder()
                .add("kpi", kpi)
                .add("weight", kpi.equals("IMP.ONTIME") ? 40 : 30)
                .add("method", "COMPLETION_RATE")
                .add("target", 100)));
        String path = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> ready = company.put(
                "hr.staff",
                path,
                Json.createObjectBuilder()
                        .add("version", Company.object(made).getInt("version"))
                        .add("targets", targets)
                        .add("ready", true)
                        .add("reason", "Agreed")
                        .build()
                        .toString());
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(204);
    }

    private void measured(String kpi, YearMonth month, int value) {
        HttpResponse<String> answer =
                company.post("hr.staff", "/api/performance/measurements", """
                {"measurements":[{"kpi":"%s","unit":"LOG","period":"%s","value":%d}]}""".formatted(kpi, month, value));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String measure(String text) {
        int owner = Company.object(company.get("hr.staff", "/api/positions/LOG-MANAGER"))
                .getJsonArray("incumbents")
                .getJsonObject(0)
                .getJsonObject("person")
                .getInt("id");
        return Json.createObjectBuilder()
                .add("measure", text)
                .add("owner", owner)
                .add("due", TODAY.plusDays(1).toString())
                .build()
                .toString();
    }

    private static String sent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Company.object(answer).getString("number");
    }

    private int post(String username, String path, String body) {
        return company.post(username, path, body).statusCode();
    }

    private JsonObject one(String path) {
        return Company.object(company.get("hr.staff", path));
    }

    private int all(String username, String kpi) {
        return Company.object(company.get(username, PATH + "?show=ALL&kpi=" + kpi))
                .getInt("total");
    }

    private int id(String kpi) {
        return Company.object(company.get("hr.staff", PATH + "?show=ALL&kpi=" + kpi))
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
    }

    /** The date is over, and so is the month after it. */
    private void isOver(String number) throws Exception {
        Tables tables = new Tables(database);
        tables.execute("UPDATE performance_improvement_measure SET due_date = DATE '" + AFTER.atDay(10)
                + "' WHERE request_id = " + tables.requestId(number));
    }

    private void letTheDayCome(String number) throws Exception {
        Tables tables = new Tables(database);
        tables.execute("UPDATE ACT_RU_JOB SET DUEDATE_ = TIMESTAMP '2020-01-01 00:00:00' WHERE PROCESS_INSTANCE_ID_ IN"
                + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + tables.requestId(number) + "')");
    }

    private boolean waitsForAnotherDay(String number) {
        try {
            Tables tables = new Tables(database);
            return tables.value(
                            "SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE ACT_ID_ = 'timer_nextDay' AND PROC_INST_ID_ IN"
                                    + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '"
                                    + tables.requestId(number)
                                    + "')")
                    .equals("1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.remit.ui.page.LoginPage;

/** Requests that a test begins with and that it is not about: made over REST, which is quicker than the pages. */
final class Requests {

    private static final Map<String, String> TOKENS = new HashMap<>();

    private final APIRequestContext api;

    Requests(APIRequestContext api) {
        this.api = api;
    }

    /** A request of HR staff that waits for the head of Marketing; its number. */
    String waitingForHead(String title) {
        return waitingForHead(title, 8);
    }

    /** The code of a position of Marketing that begins in three months. */
    String planned(String title) {
        String number = waitingForHead(title, 1);
        approve("head.marketing", number);
        approve("hr.manager", number);
        JsonObject request = json(api.get("/api/requests/" + number, as("hr.staff")));
        assertThat(request.get("state").getAsString()).isEqualTo("APPROVED");
        return request.get("subject").getAsString();
    }

    private String waitingForHead(String title, int seats) {
        LocalDate from = LocalDate.now().plusMonths(3);
        Map<String, Object> kpi = Map.of(
                "name", Map.of("zh", "完播率"),
                "unit", "%",
                "direction", "HIGHER",
                "target", 35,
                "frequency", "WEEKLY");
        Map<String, Object> duty =
                Map.of("text", Map.of("zh", "策划短视频。"), "function", "NEW_MEDIA", "kpis", List.of(kpi));
        APIResponse answer = post(
                "hr.staff",
                "/api/position-requests",
                Map.ofEntries(
                        Map.entry("unit", "MKT"),
                        Map.entry("title", Map.of("zh", title, "en", title)),
                        Map.entry("layer", "EXECUTION"),
                        Map.entry("headcount", seats),
                        Map.entry("monthlyCost", 9000),
                        Map.entry("currency", "CNY"),
                        Map.entry("permanent", false),
                        Map.entry("validFrom", from.toString()),
                        Map.entry("validTo", from.plusWeeks(6).toString()),
                        Map.entry("reportsTo", "MKT-MANAGER"),
                        Map.entry("duties", List.of(duty))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.headers().get("location").replaceAll(".*/", "");
    }

    /** A request for the handbook of a unit, as it is in force today; its number. */
    String handbook(String unit, String title) {
        APIResponse answer = post(
                "hr.staff",
                "/api/handbooks",
                Map.of("scope", "UNIT", "code", unit, "day", LocalDate.now().toString(), "title", Map.of("zh", title)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.headers().get("location").replaceAll(".*/", "");
    }

    /** The same, published; the edition's id. */
    String publishedHandbook(String unit, String title) {
        approve("hr.manager", handbook(unit, title));
        JsonObject list = json(api.get("/api/handbooks?size=1", as("hr.staff")));
        return list.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString();
    }

    String waitingForHrManager(String title) {
        String number = waitingForHead(title);
        approve("head.marketing", number);
        return number;
    }

    /** One that the board has to vote on. */
    String waitingForBoard(String title) {
        String number = waitingForHrManager(title);
        approve("hr.manager", number);
        return number;
    }

    /** Withdraws what other tests have left waiting for somebody: their home page shows the first few only. */
    void clearDesk(String username) {
        inbox(username)
                .map(item -> item.get("request").getAsString())
                .forEach(number -> post("hr.staff", "/api/requests/" + number + "/withdrawal", Map.of()));
    }

    /** The id of somebody who holds a position. */
    String incumbentOf(String position) {
        JsonArray incumbents =
                json(api.get("/api/positions/" + position, as("hr.staff"))).getAsJsonArray("incumbents");
        return incumbents
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("person")
                .get("id")
                .getAsString();
    }

    private Stream<JsonObject> inbox(String username) {
        JsonArray items = json(api.get("/api/inbox?size=100", as(username))).getAsJsonArray("items");
        return StreamSupport.stream(items.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    void approve(String username, String number) {
        decide(username, number, Map.of("outcome", "APPROVED"));
    }

    void abstain(String username, String number) {
        decide(username, number, Map.of("outcome", "ABSTAINED"));
    }

    /** A rule that the head of operations has decided on, in force from today. */
    void rule(String code, String title) {
        String number = waitingRule(code, title);
        approve("hr.manager", number);
        approve("finance.manager", number);
        approve("head.operations", number);
        read("head.data", number);
        read("data.analyst", number);
    }

    void read(String username, String number) {
        decide(username, number, Map.of("outcome", "ACKNOWLEDGED"));
    }

    /** A process that waits for the HR manager; its number. */
    String waitingRule(String code, String title) {
        Map<String, Object> article = Map.of(
                "heading", Map.of("zh", "总则", "en", "General"),
                "body",
                        Map.of(
                                "zh",
                                "本流程适用于全公司。\n\n- 立项\n- 验收",
                                "en",
                                "It is for everybody.\n\n- start\n- acceptance"));
        APIResponse answer = post(
                "hr.staff",
                "/api/rule-requests",
                Map.ofEntries(
                        Map.entry("code", code),
                        Map.entry("kind", "PROCESS"),
                        Map.entry("title", Map.of("zh", title, "en", code)),
                        Map.entry("prevailing", "ZH"),
                        Map.entry("owner", "OPS"),
                        Map.entry("audience", List.of("DAT")),
                        Map.entry("from", LocalDate.now().toString()),
                        Map.entry("articles", List.of(article))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.headers().get("location").replaceAll(".*/", "");
    }

    void giveBack(String username, String number, String comment) {
        decide(username, number, Map.of("outcome", "RETURNED", "comment", comment));
    }

    private void decide(String username, String number, Map<String, String> word) {
        JsonObject item = inbox(username)
                .filter(each -> each.get("request").getAsString().equals(number))
                .findFirst()
                .orElseThrow();
        post(username, "/api/work-items/" + item.get("workItem").getAsLong() + "/decision", word);
    }

    /** A KPI out of a hundred, by which a unit is scored, and which was measured in a month. */
    void fallenKpi(String code, String unit, YearMonth month, int value) {
        List<String> kpis = kpis(code);
        ready("UNIT", unit, month.minusMonths(2).atDay(1), month.plusMonths(3).atEndOfMonth(), kpis);
        measured(Map.of("kpi", code, "unit", unit, "period", month.toString(), "value", value));
    }

    /** Everybody who holds a position is scored by KPIs in a month, and what was measured of them. */
    void rated(List<String> kpis, String position, List<String> usernames, YearMonth month, int value) {
        handOut(ready("POSITION", position, month.atDay(1), month.atEndOfMonth(), kpis));
        for (String username : usernames) {
            kpis.forEach(kpi -> measured(Map.of(
                    "kpi", kpi, "position", position, "person", username, "period", month.toString(), "value", value)));
        }
    }

    /** Somebody falls short in a KPI of a sheet whose period today belongs to. */
    void fallingShort(String code, String position, String username) {
        List<String> kpis = kpis(code);
        YearMonth month = YearMonth.now();
        handOut(ready("POSITION", position, month.minusMonths(2).atDay(1), month.atEndOfMonth(), kpis));
        measured(Map.of(
                "kpi",
                code,
                "position",
                position,
                "person",
                username,
                "period",
                month.minusMonths(1).toString(),
                "value",
                10));
    }

    /** To all who hold its position. */
    private void handOut(JsonObject sheet) {
        String path = "/api/performance/sheets/"
                + sheet.getAsJsonObject("sheet").get("id").getAsLong();
        int version = json(api.get(path, as("hr.staff"))).get("version").getAsInt();
        json(post("hr.staff", path + "/hand-out", Map.of("version", version)));
    }

    /** Three new KPIs out of a hundred. */
    List<String> kpis(String code) {
        List<String> codes = List.of(code, code + ".B", code + ".C");
        for (String each : codes) {
            Map<String, String> name = Map.of("zh", "按期上线 " + each, "en", "Launches in time " + each);
            json(post(
                    "hr.staff",
                    "/api/performance/kpis",
                    Map.ofEntries(
                            Map.entry("code", each),
                            Map.entry("name", name),
                            Map.entry("unit", "%"),
                            Map.entry("direction", "HIGHER"),
                            Map.entry("frequency", "MONTHLY"),
                            Map.entry("overTime", "MEAN"),
                            Map.entry("overPeople", "MEAN"),
                            Map.entry("targetKind", "LEVEL"),
                            Map.entry("formula", name),
                            Map.entry("source", name))));
        }
        return codes;
    }

    /** A sheet of a position for a year, still a draft; its id. */
    long sheet(String position, Year year) {
        JsonObject sheet = json(post(
                "hr.staff",
                "/api/performance/sheets",
                Map.of(
                        "subject",
                        "POSITION",
                        "code",
                        position,
                        "from",
                        year.atDay(1).toString(),
                        "to",
                        year.atDay(year.length()).toString())));
        return sheet.getAsJsonObject("sheet").get("id").getAsLong();
    }

    private JsonObject ready(String subject, String code, LocalDate from, LocalDate to, List<String> kpis) {
        JsonObject sheet = json(post(
                "hr.staff",
                "/api/performance/sheets",
                Map.of("subject", subject, "code", code, "from", from.toString(), "to", to.toString())));
        List<Map<String, Object>> targets = kpis.stream()
                .map(kpi -> Map.<String, Object>of(
                        "kpi",
                        kpi,
                        "weight",
                        kpi.equals(kpis.get(0)) ? 40 : 30,
                        "method",
                        "COMPLETION_RATE",
                        "target",
                        100))
                .toList();
        Map<String, Object> edit = Map.of(
                "version", sheet.get("version").getAsInt(), "targets", targets, "ready", true, "reason", "Agreed");
        String path = "/api/performance/sheets/"
                + sheet.getAsJsonObject("sheet").get("id").getAsLong();
        assertThat(api.put(path, as("hr.staff").setData(edit)).status()).isEqualTo(204);
        return sheet;
    }

    private void measured(Map<String, Object> measurement) {
        json(post("hr.staff", "/api/performance/measurements", Map.of("measurements", List.of(measurement))));
    }

    private APIResponse post(String username, String path, Object body) {
        return api.post(path, as(username).setData(body));
    }

    private RequestOptions as(String username) {
        return RequestOptions.create()
                .setHeader("Authorization", "Bearer " + TOKENS.computeIfAbsent(username, this::token));
    }

    private String token(String username) {
        RequestOptions login =
                RequestOptions.create().setData(Map.of("username", username, "password", LoginPage.DEMO_PASSWORD));
        return json(api.post("/api/tokens", login)).get("token").getAsString();
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }
}

package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured of KPIs, as a program pushes, corrects, withdraws and reads it. */
class MeasurementIT extends ApiTest {

    private static final String PATH = "/api/performance/measurements";
    private static final String COUNTED = "MIT.VISITS";
    private static final String SHARE = "MIT.BOUNCE";
    private static final String RATIO = "MIT.REPEAT";

    @BeforeAll
    static void enterKpis() {
        enter(COUNTED, "#", "SUM", "CUMULATIVE", "访问人数");
        enter(SHARE, "%", "MEAN", "LEVEL", "平均跳出占比");
        enter(RATIO, "%", "RATIO_OF_SUMS", "LEVEL", "访客复购占比");
    }

    @Test
    void aBatchIsTakenInOnceHoweverOftenItIsSent() {
        String batch = batch(
                of(COUNTED)
                        .add("unit", "MKT")
                        .add("period", "2026-01")
                        .add("value", 1200.5)
                        .add("key", "ERP-1"),
                of(RATIO)
                        .add("position", "MKT-SEO")
                        .add("period", "2026-01")
                        .add("numerator", 17)
                        .add("denominator", 20),
                seo(SHARE).add("from", "2026-01-01").add("to", "2026-01-31").add("value", 35));

        Answer first = staff().post(PATH, batch).is(200);
        assertThat(first.number("/added")).isEqualTo(3);
        Answer second = staff().post(PATH, batch).is(200);
        assertThat(second.number("/added")).isZero();
        assertThat(second.number("/unchanged")).isEqualTo(3);

        JsonObject visits = only(staff(), "kpi=" + COUNTED + "&unit=MKT&from=2026-01-01&to=2026-01-31");
        assertThat(visits.getString("period")).isEqualTo("2026-01");
        assertThat(visits.get("value").toString()).isEqualTo("1200.5");
        assertThat(visits.getString("origin")).isEqualTo("PUSHED");
        assertThat(visits.getJsonObject("recordedBy").getString("en")).isEqualTo("HR specialist");
        JsonObject repeat = only(staff(), "kpi=" + RATIO + "&position=MKT-SEO&from=2026-01-01&to=2026-01-31");
        assertThat(repeat.get("value").toString()).isEqualTo("85");
        assertThat(repeat.get("denominator").toString()).isEqualTo("20");
    }

    @Test
    void oneWrongMeasurementKeepsTheWholeBatchOut() {
        String batch = batch(
                of(COUNTED).add("unit", "MKT").add("period", "2026-02").add("value", 1),
                of("MIT.NOPE").add("unit", "NOPE").add("period", "2026-02").add("value", 1),
                of(SHARE).add("unit", "MKT").add("period", "2026Q1").add("value", 0.85));

        assertThat(staff().post(PATH, batch).isProblem(400).fields())
                .containsExactly(
                        "measurements[1].kpi",
                        "measurements[1].unit",
                        "measurements[2].period",
                        "measurements[2].value");
        assertThat(list(staff(), "kpi=" + COUNTED + "&unit=MKT&from=2026-02-01&to=2026-02-28"))
                .isEmpty();
    }

    @Test
    void aFractionForAPercentageIsTakenOnlyWhenConfirmed() {
        JsonObjectBuilder share =
                of(SHARE).add("unit", "PRD").add("period", "2026-02").add("value", 0.85);
        JsonObject body = share.build();

        Answer asked = staff().post(PATH, batch(Json.createObjectBuilder(body))).isProblem(400);
        assertThat(asked.fields()).containsExactly("measurements[0].value");
        assertThat(asked.body()).contains("0.85 %", "85 %");
        staff().post(PATH, batch(Json.createObjectBuilder(body).add("confirmed", true)))
                .is(200);
        assertThat(only(staff(), "kpi=" + SHARE + "&unit=PRD").get("value").toString())
                .isEqualTo("0.85");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"measurements\":[]}',measurements",
        "'{}',measurements",
        "'{\"measurements\":[{\"value\":\"1,5\"}]}',measurements[0].value",
        "'{\"measurements\":[{\"period\":\"soon\"}]}',measurements[0].period",
        "'{\"measurements\":[{\"worth\":5}]}',measurements[0].worth"
    })
    void whatCannotBeReadIsNamed(String body, String field) {
        staff().post(PATH, body).refuses(field);
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsWhatWasBefore() {
        staff().post(PATH, batch(visits("SVC", "2026-03", 10).add("key", "ERP-3")))
                .is(200);

        staff().post(PATH, batch(visits("SVC", "2026-03", 12).add("key", "ERP-3")))
                .refuses("measurements[0].reason");
        Answer corrected = staff().post(
                        PATH,
                        batch(visits("SVC", "2026-03", 12).add("key", "ERP-3").add("reason", "Late orders")))
                .is(200);
        assertThat(corrected.number("/corrected")).isEqualTo(1);
        assertThat(staff().post(PATH, batch(visits("SVC", "2026-03", 12).add("key", "ERP-4")))
                        .refuses("measurements[0].period")
                        .body())
                .contains("ERP-3");

        Answer one = staff().get(PATH + "/" + id("unit=SVC&kpi=" + COUNTED)).is(200);
        assertThat(one.json().getJsonArray("history").getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("revision") + " " + row.get("value") + " " + row.getBoolean("present"))
                .containsExactly("2 12 true", "1 10 false");
        assertThat(one.text("/history/0/reason")).isEqualTo("Late orders");
    }

    @Test
    void aWithdrawalNeedsAReasonAndIsSeenInTheHistory() {
        staff().post(PATH, batch(visits("LOG", "2026-03", 10))).is(200);
        String path = PATH + "/" + id("unit=LOG&kpi=" + COUNTED);

        staff().post(path + "/withdrawal", "{}").refuses("reason");
        Api.as("head.logistics")
                .post(path + "/withdrawal", "{\"reason\":\"Not ours\"}")
                .is(204);
        staff().post(path + "/withdrawal", "{\"reason\":\"Not ours\"}").isProblem(409);

        assertThat(list(staff(), "unit=LOG&kpi=" + COUNTED)).isEmpty();
        Answer one = staff().get(path).is(200);
        assertThat(one.text("/measurement/reason")).isEqualTo("Not ours");
        assertThat(one.at("/measurement/withdrawn").toString()).isEqualTo("true");
    }

    @Test
    void aHeadHandsInForTheirPeopleAndNobodyElses() {
        Api head = Api.as("head.marketing");

        head.post(PATH, batch(seo(COUNTED).add("period", "2026-04").add("value", 5)))
                .is(200);
        assertThat(head.post(PATH, batch(visits("DAT", "2026-04", 5)))
                        .isProblem(403)
                        .fields())
                .containsExactly("measurements[0].unit");
        head.post(
                        PATH,
                        batch(of(COUNTED)
                                .add("position", "MKT-MANAGER")
                                .add("person", "head.marketing")
                                .add("period", "2026-04")
                                .add("value", 5)))
                .isProblem(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seo.specialist", "head.data", "auditor", "data.analyst"})
    void nobodyElseHandsInOrWithdraws(String username) {
        staff().post(PATH, batch(seo(COUNTED).add("period", "2026-05").add("value", 5)))
                .is(200);
        String path = PATH + "/" + id("person=seo.specialist&from=2026-05-01&to=2026-05-31");
        Api other = Api.as(username);

        other.post(PATH, batch(seo(COUNTED).add("period", "2026-06").add("value", 5)))
                .isProblem(403);
        int refused = username.equals("seo.specialist") ? 403 : 404;
        other.post(path + "/withdrawal", "{\"reason\":\"Mine\"}").isProblem(refused);
    }

    @Test
    void aPersonsNumbersAreReadByThemselvesTheirHeadsAndHrAlone() {
        staff().post(PATH, batch(seo(SHARE).add("period", "2026-07").add("value", 5)))
                .is(200);
        String query = "person=seo.specialist&kpi=" + SHARE + "&from=2026-07-01&to=2026-07-31";
        String path = PATH + "/" + id(query);

        for (String reader : List.of("seo.specialist", "head.marketing", "head.operations", "hr.manager")) {
            assertThat(list(Api.as(reader), query)).as(reader).hasSize(1);
            Api.as(reader).get(path).is(200);
        }
        for (String stranger : List.of("social.specialist", "head.data", "auditor", "admin", "board.chair")) {
            assertThat(list(Api.as(stranger), query)).as(stranger).isEmpty();
            Api.as(stranger).get(path).isProblem(404);
        }
        NOBODY.get(path).isProblem(401);
    }

    @Test
    void theListIsPagedSortedAndRefusesWhatItDoesNotKnow() {
        staff().post(PATH, batch(visits("FIN", "2026-01", 1), visits("FIN", "2026-02", 2), visits("FIN", "2026-03", 3)))
                .is(200);

        Answer page = staff().get(PATH + "?unit=FIN&kpi=" + COUNTED + "&size=2&sort=period")
                .is(200);
        assertThat(page.number("/total")).isEqualTo(3);
        assertThat(page.items()).extracting(row -> row.getString("period")).containsExactly("2026-01", "2026-02");
        staff().get(PATH + "?sort=worth").refuses("sort");
        staff().get(PATH + "?from=soon").refuses("from");
        staff().get(PATH + "/x").isProblem(404);
        staff().get(PATH + "/999999999").isProblem(404);
    }

    private static JsonObjectBuilder of(String kpi) {
        return Json.createObjectBuilder().add("kpi", kpi);
    }

    private static JsonObjectBuilder visits(String unit, String period, int value) {
        return of(COUNTED).add("unit", unit).add("period", period).add("value", value);
    }

    private static JsonObjectBuilder seo(String kpi) {
        return of(kpi).add("position", "MKT-SEO").add("person", "seo.specialist");
    }

    private static String batch(JsonObjectBuilder... measurements) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        Stream.of(measurements).forEach(all::add);
        return Json.createObjectBuilder().add("measurements", all).build().toString();
    }

    private static List<JsonObject> list(Api who, String query) {
        return who.get(PATH + "?" + query).is(200).items();
    }

    private static JsonObject only(Api who, String query) {
        List<JsonObject> all = list(who, query);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static int id(String query) {
        return only(staff(), query).getInt("id");
    }

    private static void enter(String code, String unit, String aggregation, String targetKind, String name) {
        JsonObjectBuilder kpi = Json.createObjectBuilder()
                .add("code", code)
                .add("name", Json.createObjectBuilder().add("zh", name))
                .add("unit", unit)
                .add("direction", "HIGHER")
                .add("frequency", "MONTHLY")
                .add("overTime", aggregation)
                .add("overPeople", aggregation)
                .add("targetKind", targetKind)
                .add("formula", Json.createObjectBuilder().add("zh", name))
                .add("source", Json.createObjectBuilder().add("zh", "网站统计"));
        if (aggregation.equals("RATIO_OF_SUMS")) {
            kpi.add("per", 100)
                    .add("numerator", Json.createObjectBuilder().add("zh", "复购访客"))
                    .add("denominator", Json.createObjectBuilder().add("zh", "访客"));
        }
        int status = staff().post("/api/performance/kpis", kpi.build()).status();
        assertThat(status).isIn(201, 409);
    }
}

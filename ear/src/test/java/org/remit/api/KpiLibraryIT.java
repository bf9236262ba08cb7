package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The KPI library: everybody reads it, HR keeps it, and the KPIs of duties come into it by themselves. */
class KpiLibraryIT extends ApiTest {

    private static final String KPIS = "/api/performance/kpis";

    @Test
    void everyKpiOfTheDemoCompanyIsOneOfTheLibrary() {
        String kpi = stranger().get("/api/positions/MKT-SEO").is(200).text("/duties/0/kpis/0/name/zh");

        JsonObject known = find(kpi).get(0);

        assertThat(known.getString("state")).isEqualTo("COMPLETE");
        assertThat(known.getInt("duties")).isPositive();
        String code = known.getString("code");
        Answer duties =
                stranger().get(KPIS + "/" + code + "/duties?sort=-position").is(200);
        assertThat(duties.items())
                .extracting(duty -> duty.getString("position"))
                .contains("MKT-SEO");
        assertThat(duties.items().get(0).get("target")).isNotNull();
        Answer one = stranger().get(KPIS + "/" + code).is(200);
        assertThat(one.text("/definition/formula/zh")).isNotBlank();
        assertThat(one.text("/definition/formula/en")).isNotBlank();
        assertThat(one.at("/versions/0/changedBy")).isEqualTo(JsonValue.NULL);
        assertThat(one.at("/definition/owner")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void hrEntersChangesRetiresAndTakesBackAKpiAndEveryVersionStays() {
        String path = KPIS + "/IT.REPEAT";
        Answer made = staff().post(KPIS, kpi("IT.REPEAT", "复购客户占比")).is(201);
        assertThat(made.header("Location")).isEqualTo(path);
        assertThat(made.text("/state")).isEqualTo("COMPLETE");
        staff().post(KPIS, kpi("IT.REPEAT", "别的名称")).isProblem(409);
        staff().post(KPIS, kpi("IT.OTHER", "复购客户占比")).isProblem(409);

        long version = made.number("/version");
        String changed = with(kpi(null, "复购客户占比"), "formula", "下单两次及以上的客户 ÷ 全部下单客户");
        manager().put(path, with(changed, "version", version)).refuses("reason");
        manager().put(path, with(changed, "reason", "口径更清楚")).refuses("version");
        manager()
                .put(path, with(with(changed, "version", version), "reason", "口径更清楚"))
                .is(204);
        assertThat(staff().put(path, with(with(changed, "version", version), "reason", "晚了一步"))
                        .isProblem(409)
                        .text("/detail"))
                .contains("Somebody else");

        staff().post(path + "/retirement", move(version + 1, null)).refuses("reason");
        staff().post(path + "/retirement", move(version + 1, "不再使用")).is(204);
        assertThat(find("复购客户占比")).isEmpty();
        staff().put(path, with(with(changed, "version", version + 2), "reason", "停用后"))
                .isProblem(409);
        staff().post(path + "/return", move(version + 2, "恢复")).is(204);

        Answer kpi = stranger().get(path).is(200);
        assertThat(kpi.json().getJsonArray("versions")).hasSize(4);
        assertThat(kpi.text("/versions/0/move")).isEqualTo("IN_USE");
        assertThat(kpi.text("/versions/1/move")).isEqualTo("RETIRED");
        assertThat(kpi.text("/versions/2/reason")).isEqualTo("口径更清楚");
        assertThat(kpi.at("/versions/2/changed").toString()).isEqualTo("[\"formula\"]");
        assertThat(kpi.text("/versions/3/definition/formula/zh")).isEqualTo("复购客户 ÷ 客户");
    }

    @Test
    void whatDoesNotFitTogetherIsNamedByItsField() {
        staff().post(KPIS, "{}")
                .refuses(
                        "code",
                        "name",
                        "unit",
                        "direction",
                        "frequency",
                        "overTime",
                        "overPeople",
                        "targetKind",
                        "formula",
                        "source");
        String kpi = kpi("IT.WRONG", "不合适");
        staff().post(KPIS, with(kpi, "overPeople", "LAST")).refuses("overPeople");
        staff().post(KPIS, with(kpi, "targetKind", "CUMULATIVE")).refuses("targetKind");
        staff().post(KPIS, with(kpi, "per", 0)).refuses("per");
        staff().post(KPIS, with(kpi, "denominator", null)).refuses("denominator");
        staff().post(KPIS, with(with(kpi, "function", "NOPE"), "owner", "NOBODY"))
                .refuses("function", "owner");
        staff().post(KPIS, with(kpi, "code", "KPI-7")).refuses("code");
        staff().put(KPIS + "/NOPE", with(kpi, "code", null)).isProblem(404);
        staff().put(KPIS + "/NOPE", kpi).refuses("code");
    }

    @ParameterizedTest
    @CsvSource({"stage=NOPE,stage", "state=NOPE,state", "sort=formula,sort", "size=0,size"})
    void aWrongParameterIsNamed(String query, String field) {
        stranger().get(KPIS + "?" + query).refuses(field);
    }

    @Test
    void nobodyButHrWrites() {
        for (Api other : List.of(head(), stranger(), Api.as("data.analyst"), Api.as("admin"), Api.as("auditor"))) {
            other.get(KPIS).is(200);
            other.post(KPIS, kpi("IT.MINE", "我的指标")).isProblem(403);
            other.put(KPIS + "/IT.MINE", kpi(null, "我的指标")).isProblem(403);
            other.post(KPIS + "/IT.MINE/retirement", move(0, "why")).isProblem(403);
            other.post(KPIS + "/IT.MINE/return", move(0, "why")).isProblem(403);
        }
        NOBODY.get(KPIS).isProblem(401);
        NOBODY.post(KPIS, kpi("IT.MINE", "我的指标")).isProblem(401);
        stranger().get(KPIS + "/NOPE").isProblem(404);
        stranger().get(KPIS + "/NOPE/duties").isProblem(404);
    }

    @Test
    void theKpiOfANewPositionComesInForHrToComplete() {
        JsonObject desk = Proposal.with(Proposal.temporary(), "/unit", "\"LOG\"");
        desk = Proposal.with(desk, "/reportsTo", "\"LOG-MANAGER\"");
        desk = Proposal.with(
                desk, "/duties/0/kpis/0/name", "{\"zh\":\"专席接通时长\",\"en\":\"Time to answer at the VIP desk\"}");
        desk = Proposal.withText(desk, "/duties/0/kpis/0/unit", "s");
        String number = submit(desk);
        assertThat(find("专席接通时长")).isEmpty();
        decide(Api.as("head.logistics"), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);

        JsonObject kpi = find("专席接通时长").get(0);

        assertThat(kpi.getString("code")).startsWith("KPI-");
        assertThat(kpi.getString("state")).isEqualTo("TO_BE_COMPLETED");
        assertThat(kpi.getJsonObject("definition").getString("overTime")).isEqualTo("MEAN");
        assertThat(kpi.getJsonObject("definition").getString("function")).isEqualTo("NEW_MEDIA");
        assertThat(kpi.getInt("duties")).isZero();

        String path = KPIS + "/" + kpi.getString("code");
        String complete = with(kpi(null, "专席接通时长"), "reason", "补充公式");
        staff().put(path, with(complete, "version", staff().get(path).is(200).number("/version")))
                .is(204);
        assertThat(find("专席接通时长").get(0).getString("state")).isEqualTo("COMPLETE");
    }

    private static List<JsonObject> find(String text) {
        return stranger()
                .get(KPIS + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .is(200)
                .items();
    }

    /** A ratio. */
    private static String kpi(String code, String name) {
        JsonObjectBuilder kpi = Json.createObjectBuilder()
                .add("name", zh(name))
                .add("unit", "%")
                .add("direction", "HIGHER")
                .add("frequency", "MONTHLY")
                .add("overTime", "RATIO_OF_SUMS")
                .add("overPeople", "RATIO_OF_SUMS")
                .add("targetKind", "LEVEL")
                .add("per", 100)
                .add("formula", zh("复购客户 ÷ 客户"))
                .add("numerator", zh("复购客户"))
                .add("denominator", zh("客户"))
                .add("source", zh("订单系统"))
                .add("owner", "MKT-MANAGER");
        return (code == null ? kpi : kpi.add("code", code)).build().toString();
    }

    private static JsonObject zh(String text) {
        return Json.createObjectBuilder().add("zh", text).build();
    }

    /** @param value a number, null, a word, or the Chinese text of what has two languages */
    private static String with(String kpi, String field, Object value) {
        JsonValue json;
        if (value == null) {
            json = JsonValue.NULL;
        } else if (value instanceof Number number) {
            json = Json.createValue(number.longValue());
        } else {
            json = List.of("formula", "source").contains(field) ? zh((String) value) : Json.createValue((String) value);
        }
        JsonObject object = Json.createReader(new StringReader(kpi)).readObject();
        return Json.createObjectBuilder(object).add(field, json).build().toString();
    }

    private static String move(long version, String reason) {
        JsonObjectBuilder move = Json.createObjectBuilder().add("version", version);
        return (reason == null ? move : move.add("reason", reason)).build().toString();
    }
}

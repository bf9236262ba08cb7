package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Score sheets: HR and heads keep them, everybody reads their own. */
class SheetIT extends ApiTest {

    private static final String SHEETS = "/api/performance/sheets";

    @Test
    void aPositionsSheetIsProposedMendedMadeReadyAndHandedToItsHolders() {
        Answer made = Api.as("head.service")
                .post(SHEETS, start("POSITION", "SVC-REPRESENTATIVE", 2031))
                .is(201);
        String path = made.header("Location");
        assertThat(made.json().getJsonArray("targets")).hasSize(7);
        assertThat(made.text("/sheet/state")).isEqualTo("DRAFT");
        assertThat(made.at("/sheet/weights").toString()).startsWith("100");

        JsonArray mended = complete(made.json().getJsonArray("targets"));
        put(path, made.number("/version"), with(mended, "weight", "15.1"), true).refuses("targets");
        put(path, made.number("/version"), with(mended, "weight", "14.9"), true).refuses("targets");
        put(path, made.number("/version"), with(mended, "weight", "-1"), false).refuses("targets[0].weight");
        put(path, made.number("/version"), with(mended, "target", "null"), true).refuses("targets[0].target");
        put(path, made.number("/version"), mended, true).is(204);
        put(path, made.number("/version"), mended, true).isProblem(409);

        Answer ready = Api.as("head.service").get(path).is(200);
        assertThat(ready.text("/sheet/state")).isEqualTo("READY");
        assertThat(ready.text("/changes/0/reason")).isEqualTo("Agreed");
        Api.as("head.service").post(path + "/hand-out", "{\"version\": 99}").isProblem(409);
        Answer handed = Api.as("head.service")
                .post(path + "/hand-out", "{\"version\": " + ready.number("/version") + "}")
                .is(200);
        assertThat(handed.number("/created")).isPositive();
        List<JsonObject> all = staff().get(SHEETS + "?text=SVC-REPRESENTATIVE&subject=ASSIGNMENT&day=2031-06-01")
                .is(200)
                .items();
        assertThat(all).hasSize((int) handed.number("/created"));

        JsonObject own = Api.as("service.representative")
                .get(SHEETS + "?day=2031-06-01")
                .is(200)
                .items()
                .get(0);
        String theirs = SHEETS + "/" + own.getJsonNumber("id");
        Answer read = Api.as("service.representative").get(theirs).is(200);
        assertThat(read.at("/editable")).isEqualTo(JsonValue.FALSE);
        Api.as("service.representative").get(path).isProblem(403);
        Api.as("service.representative")
                .put(theirs, edit(read.number("/version"), mended, true).toString())
                .isProblem(403);
        Api.as("data.analyst").get(theirs).isProblem(403);
        Api.as("admin").get(theirs + "?reason=Curious").isProblem(403);
        Api.as("auditor").get(theirs).refuses("reason");
        Api.as("auditor").get(theirs + "?reason=A%20complaint").is(200);

        String checkIns = theirs + "/check-ins";
        Api.as("head.service")
                .post(checkIns, "{\"remark\": \"First answers are slow\", \"dueOn\": \"2031-06-30\"}")
                .refuses("agreed");
        Api.as("head.service")
                .post(checkIns, "{\"remark\": \"First answers are slow\"}")
                .is(201);
        Api.as("service.representative")
                .post(
                        checkIns,
                        "{\"remark\": \"Two of us were ill\", \"agreed\": \"Templates\", \"dueOn\": \"2031-06-30\"}")
                .is(201);
        Answer written = Api.as("head.service").get(checkIns).is(200);
        assertThat(written.text("/items/0/agreed")).isEqualTo("Templates");
        assertThat(written.at("/items/0/byHolder")).isEqualTo(JsonValue.TRUE);
        assertThat(written.text("/items/1/remark")).isEqualTo("First answers are slow");
        Api.as("data.analyst").get(checkIns).isProblem(403);
        Api.as("data.analyst").post(checkIns, "{\"remark\": \"Me too\"}").isProblem(403);
        Api.as("head.service").get(path + "/check-ins").isProblem(404);
    }

    @Test
    void nobodyButHrAndTheHeadsAboveKeepsASheet() {
        Answer made = staff().post(SHEETS, start("POSITION", "MKT-SEO", 2032)).is(201);
        String path = made.header("Location");
        for (String editor : List.of("head.marketing", "head.operations", "gm", "hr.manager")) {
            Api.as(editor).get(path).is(200);
        }
        for (String other : List.of("head.data", "data.analyst", "auditor", "admin")) {
            Api.as(other).get(path).isProblem(other.equals("auditor") ? 400 : 403);
            Api.as(other)
                    .put(
                            path,
                            edit(made.number("/version"), made.json().getJsonArray("targets"), false)
                                    .toString())
                    .isProblem(403);
            Api.as(other).post(path + "/hand-out", "{\"version\": 0}").isProblem(403);
            Api.as(other).post(SHEETS, start("POSITION", "MKT-SEO", 2033)).isProblem(403);
            assertThat(Api.as(other)
                            .get(SHEETS + "?text=MKT-SEO&day=2032-02-01")
                            .is(200)
                            .items())
                    .isEmpty();
        }
        NOBODY.get(SHEETS).isProblem(401);
        NOBODY.post(SHEETS, start("POSITION", "MKT-SEO", 2033)).isProblem(401);
        head().post(SHEETS, start("POSITION", "MKT-MANAGER", 2032)).isProblem(403);
        staff().get(SHEETS + "/1").isProblem(404);
    }

    @Test
    void aSheetIsCopiedForAnotherPosition() {
        Answer made =
                staff().post(SHEETS, start("POSITION", "DAT-ANALYST", 2034)).is(201);
        long source = made.number("/sheet/id");
        JsonObject wish = Json.createObjectBuilder(start("POSITION", "DAT-ENGINEER", 2034))
                .add("source", source)
                .build();
        Answer copy = staff().post(SHEETS, wish).is(201);
        assertThat(copy.text("/targets/0/kpi")).isEqualTo(made.text("/targets/0/kpi"));
        assertThat(copy.at("/monitored").asJsonArray()).isNotEmpty();
        staff().post(SHEETS, wish).isProblem(409);
    }

    @ParameterizedTest
    @CsvSource({"subject=NOPE,subject", "state=NOPE,state", "day=soon,day", "sort=weights,sort", "size=0,size"})
    void aWrongParameterIsNamed(String query, String field) {
        staff().get(SHEETS + "?" + query).refuses(field);
    }

    @Test
    void whatIsBegunForNobodyOrNeverIsNamedByItsField() {
        staff().post(SHEETS, start("POSITION", "NOPE", 2035)).refuses("code");
        staff().post(SHEETS, start("UNIT", "NOPE", 2035)).refuses("code");
        staff().post(SHEETS, start("ASSIGNMENT", "MKT", 2035)).refuses("subject");
        staff().post(SHEETS, "{\"subject\":\"UNIT\",\"code\":\"MKT\"}").refuses("from", "to");
    }

    private Answer put(String path, long version, JsonArray targets, boolean ready) {
        return Api.as("head.service").put(path, edit(version, targets, ready).toString());
    }

    private static JsonObject start(String subject, String code, int year) {
        return Json.createObjectBuilder()
                .add("subject", subject)
                .add("code", code)
                .add("from", year + "-01-01")
                .add("to", year + "-12-31")
                .build();
    }

    private static JsonObject edit(long version, JsonArray targets, boolean ready) {
        return Json.createObjectBuilder()
                .add("version", version)
                .add("targets", targets)
                .add("ready", ready)
                .add("reason", "Agreed")
                .build();
    }

    /** What a proposal leaves open: twice the target as the baseline of what is to fall, a tenth as the tolerance. */
    private static JsonArray complete(JsonArray targets) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObject target : targets.getValuesAs(JsonObject.class)) {
            JsonObjectBuilder complete = Json.createObjectBuilder(target);
            BigDecimal goal = target.getJsonNumber("target").bigDecimalValue();
            if (target.getString("method").equals("LINEAR_LOWER")) {
                complete.add("baseline", goal.multiply(BigDecimal.valueOf(2)).add(BigDecimal.ONE));
            } else if (target.getString("method").equals("CLOSEST_IS_BEST")) {
                complete.add("tolerance", goal.movePointLeft(1));
            }
            all.add(complete);
        }
        return all.build();
    }

    /** The same with another value in the first line. */
    private static JsonArray with(JsonArray targets, String field, String value) {
        JsonObjectBuilder first = Json.createObjectBuilder(targets.getJsonObject(0));
        if (value.equals("null")) {
            first.addNull(field);
        } else {
            first.add(field, new BigDecimal(value));
        }
        return Json.createArrayBuilder(targets).set(0, first).build();
    }
}

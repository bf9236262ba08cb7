package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions that a company keeps itself, and people who hold two posts at once. */
class FunctionsAndPostsIT extends ApiTest {

    private static final String FUNCTIONS = "/api/functions";
    private static final String ASSIGNMENTS = "/api/assignments";
    private static final String CHANGES = "/api/assignment-changes";
    private static final String SHEETS = "/api/performance/sheets";
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LAST = TODAY.plusYears(1).withDayOfYear(1).minusDays(1);

    @Test
    void aFunctionIsEnteredChangedAndRetiredByTheHrManagerAndAdministrators() {
        JsonObject trial = function("TRIAL_STREAMS", "USER_ACQUISITION").build();
        Answer made = manager().post(FUNCTIONS, trial).is(201);
        String path = "/api/functions/TRIAL_STREAMS";
        assertThat(made.header("Location")).isEqualTo(path);
        assertThat(made.text("/line/measures/0/zh")).isEqualTo("观看人数");
        assertThat(made.text("/above/0/function/code")).isEqualTo("USER_ACQUISITION");
        manager().post(FUNCTIONS, trial).isProblem(409);
        manager().post(FUNCTIONS, "{}").refuses("code", "name");
        manager().post(FUNCTIONS, function("TRIAL_OTHER", "NOPE").build()).refuses("parent");

        Api admin = Api.as("admin");
        admin.post(FUNCTIONS, function("TRIAL_PART", "TRIAL_STREAMS").build()).is(201);
        manager().put(path, read(path, function(null, "TRIAL_PART"))).refuses("parent");
        manager().put(path, function(null, null).build().toString()).refuses("version");
        manager().put(path, read(path, function("TRIAL_PART", null))).refuses("code");
        manager()
                .put(path, read(path, function(null, null).add("retired", true)))
                .refuses("retired");
        String part = "/api/functions/TRIAL_PART";
        admin.put(part, read(part, function(null, "TRIAL_STREAMS").add("retired", true)))
                .is(204);
        String retired = read(path, function(null, null).add("retired", true));
        manager().put(path, retired).is(204);
        manager().put(path, retired).isProblem(409);

        assertThat(stranger().get(path).is(200).at("/line/function/retired")).isEqualTo(JsonValue.TRUE);
        assertThat(stranger().get("/api/coverage").is(200).body()).doesNotContain("TRIAL_");
        String used = "/api/functions/SEO";
        manager()
                .put(used, read(used, function(null, "USER_ACQUISITION").add("retired", true)))
                .refuses("retired");
        staff().post(
                        "/api/position-requests",
                        Proposal.withText(Proposal.permanent(), "/duties/0/function", "TRIAL_STREAMS"))
                .refuses("duties[0].function");
    }

    @Test
    void nobodyElseWritesFunctions() {
        JsonObject mine = function("MINE", null).build();
        for (Api other : List.of(staff(), head(), stranger(), Api.as("data.analyst"), Api.as("auditor"))) {
            other.post(FUNCTIONS, mine).isProblem(403);
            other.put("/api/functions/SEO", function(null, null).build().toString())
                    .isProblem(403);
        }
        NOBODY.post(FUNCTIONS, mine).isProblem(401);
        NOBODY.put("/api/functions/SEO", mine.toString()).isProblem(401);
    }

    @Test
    void whoHoldsOnePostWithAllTheirTimeTakesOnASecondOneAndGivesItUpAgain() {
        // one of whom no other story tells
        long member = staff().get("/api/positions/BRD-MEMBER").is(200).number("/incumbents/3/person/id");
        staff().post(ASSIGNMENTS, second(member).build()).refuses("share");
        staff().post(ASSIGNMENTS, second(member).add("mainShare", 100).build()).refuses("share", "mainShare");

        aSheetForTheYearIsHandedOut("BRD-MEMBER");
        String number = number(
                staff().post(ASSIGNMENTS, second(member).add("mainShare", 60).build())
                        .is(201));
        assertThat(staff().post(CHANGES, lastDay(member, "BRD-MEMBER", 100, true))
                        .isProblem(409)
                        .body())
                .contains(number);
        decide(Api.as("head.logistics"), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_reviewByHead");
        decide(Api.as("board.chair"), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_reviewByHrManager");
        decide(manager(), number, "APPROVED", null).is(204);

        assertPlace(number, "APPROVED");
        assertThat(posts(member)).containsExactlyInAnyOrder("BRD-MEMBER 60 true", "LOG-WAREHOUSE 40 false");
        theirSheetGoesOnWithThem("BRD-MEMBER");

        String ended = number(staff().post(CHANGES, lastDay(member, "LOG-WAREHOUSE", 40, false))
                .is(201));
        decide(Api.as("board.chair"), ended, "APPROVED", null).is(204);
        assertPlace(ended, "OPEN userTask_reviewByHeads");
        decide(Api.as("head.logistics"), ended, "APPROVED", null).is(204);
        decide(manager(), ended, "APPROVED", null).is(204);

        assertPlace(ended, "APPROVED");
        Answer person = stranger().get("/api/persons/" + member).is(200);
        assertThat(person.body()).contains("\"to\":\"" + TODAY + "\"");
    }

    private static void aSheetForTheYearIsHandedOut(String position) {
        JsonObject start = Json.createObjectBuilder()
                .add("subject", "POSITION")
                .add("code", position)
                .add("from", TODAY.withDayOfYear(1).toString())
                .add("to", LAST.toString())
                .build();
        Answer made = staff().post(SHEETS, start).is(201);
        JsonArrayBuilder targets = Json.createArrayBuilder();
        List<JsonObject> kpis =
                staff().get("/api/performance/kpis?size=3&life=IN_USE").is(200).items();
        kpis.forEach(kpi -> targets.add(Json.createObjectBuilder()
                .add("kpi", kpi.getString("code"))
                .add("part", "ITEM")
                .add("weight", kpi.equals(kpis.get(0)) ? 40 : 30)
                .add("method", "COMPLETION_RATE")
                .add("target", 1200)));
        JsonObjectBuilder edit = Json.createObjectBuilder()
                .add("version", made.number("/version"))
                .add("targets", targets)
                .add("ready", true)
                .add("reason", "For the year");
        String path = made.header("Location");
        staff().put(path, edit.build().toString()).is(204);
        staff().post(
                        path + "/hand-out",
                        "{\"version\": " + staff().get(path).is(200).number("/version") + "}")
                .is(200);
    }

    /** By a new assignment, with another share. */
    private static void theirSheetGoesOnWithThem(String position) {
        List<JsonObject> rest =
                staff().get(SHEETS + "?subject=ASSIGNMENT&text=" + position + "&day=" + TODAY).is(200).items().stream()
                        .filter(sheet -> sheet.getString("from").equals(TODAY.toString()))
                        .toList();
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).getString("to")).isEqualTo(LAST.toString());
        assertThat(rest.get(0).getString("state")).isEqualTo("READY");
        Answer sheet = staff().get(SHEETS + "/" + rest.get(0).getInt("id")).is(200);
        assertThat(sheet.text("/changes/0/move")).isEqualTo("CONTINUED");
        assertThat(sheet.json().getJsonArray("targets")).hasSize(3);
    }

    @Test
    void whoHeadsAnotherUnitOrNoneChangesNothingOfWhatSomebodyHolds() {
        JsonObject change = lastDay(holder("LOG-WAREHOUSE"), "LOG-WAREHOUSE", 50, true);
        stranger().post(CHANGES, change).isProblem(403);
        Api.as("warehouse.keeper").post(CHANGES, change).isProblem(403);
        NOBODY.post(CHANGES, change).isProblem(401);
        staff().post(CHANGES, "{\"position\":\"LOG-WAREHOUSE\",\"date\":\"" + TODAY + "\"}")
                .refuses("person", "reason");
        staff().post(CHANGES, lastDay(holder("MKT-SEO"), "LOG-WAREHOUSE", 50, true))
                .refuses("person");
    }

    private static JsonObjectBuilder function(String code, String parent) {
        JsonObjectBuilder function = Json.createObjectBuilder()
                .add("name", Json.createObjectBuilder().add("zh", "直播运营").add("en", "Live streaming"))
                .add("stage", "ACQUISITION")
                .add(
                        "measures",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("zh", "观看人数")));
        if (code != null) {
            function.add("code", code);
        }
        return parent == null ? function : function.add("parent", parent);
    }

    /** The body with the version that the function has now. */
    private static String read(String path, JsonObjectBuilder body) {
        return body.add("version", manager().get(path).is(200).number("/version"))
                .build()
                .toString();
    }

    private static long holder(String position) {
        return staff().get("/api/positions/" + position).is(200).number("/incumbents/0/person/id");
    }

    private static JsonObjectBuilder second(long person) {
        return Json.createObjectBuilder()
                .add("position", "LOG-WAREHOUSE")
                .add("person", person)
                .add("date", TODAY.toString())
                .add("share", 40);
    }

    private static JsonObject lastDay(long person, String position, int share, boolean main) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("person", person)
                .add("date", TODAY.toString())
                .add("share", share)
                .add("main", main)
                .add("until", TODAY.toString())
                .add("reason", "The peak is over")
                .build();
    }

    private static List<String> posts(long person) {
        return stranger().get("/api/persons/" + person).is(200).json().getJsonArray("holds").stream()
                .map(JsonValue::asJsonObject)
                .map(post -> post.getString("position") + " "
                        + post.getJsonNumber("sharePercent").bigDecimalValue().intValueExact() + " "
                        + post.getBoolean("main"))
                .toList();
    }
}

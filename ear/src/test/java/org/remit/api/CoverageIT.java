package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who covers which function, and which duties overlap. */
class CoverageIT extends ApiTest {

    @Test
    void everybodySeesWhichUnitsCoverAFunction() {
        Answer matrix = Api.as("data.analyst").get("/api/coverage?unit=OPS").is(200);

        assertThat(codes(matrix, "columns", "code")).contains("OPS", "MKT", "DAT");
        JsonObject social = row(matrix, "NEW_MEDIA");
        assertThat(social.getString("state")).isNotEqualTo("GAP");
        assertThat(cell(social, "MKT").getString("state")).startsWith("OWNER");
        assertThat(cell(social, "DAT").getString("state")).isEqualTo("NOBODY");
        assertThat(row(matrix, "PAID_TRAFFIC").getString("state")).isEqualTo("GAP");
    }

    @Test
    void aUnitWithoutUnitsBelowIsSeenByItsPositions() {
        Answer matrix = stranger().get("/api/coverage?unit=MKT&show=TOUCHED").is(200);

        assertThat(codes(matrix, "columns", "code")).contains("MKT-MANAGER", "MKT-SEO", "MKT-SOCIAL");
        assertThat(cell(row(matrix, "SEO"), "MKT-SEO").getString("state")).isEqualTo("OWNER");
        assertThat(codes(matrix, "rows", "function")).doesNotContain("PAID_TRAFFIC");
    }

    @Test
    void functionsAreFilteredByStage() {
        Answer matrix = stranger().get("/api/coverage?stage=REFERRAL").is(200);

        assertThat(matrix.json().getJsonArray("rows").getValuesAs(JsonObject.class))
                .filteredOn(row -> !row.isNull("state"))
                .isNotEmpty()
                .allMatch(row -> row.getString("stage").equals("REFERRAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/coverage?unit=NOPE,unit",
        "/api/coverage?stage=NOPE,stage",
        "/api/coverage?show=NOPE,show",
        "/api/overlaps?size=0,size",
        "/api/overlaps?sort=score,sort"
    })
    void aWrongParameterIsNamed(String path, String field) {
        staff().get(path).refuses(field);
    }

    @Test
    void nobodySeesAnythingWithoutAToken() {
        NOBODY.get("/api/coverage").isProblem(401);
        NOBODY.get("/api/overlaps").isProblem(401);
    }

    @ParameterizedTest
    @CsvSource({"hr.staff", "hr.manager", "auditor", "head.marketing"})
    void overlapsAreForHrTheAuditorAndHeads(String reader) {
        Api.as(reader).get("/api/overlaps?page=0&size=5").is(200).number("/total");
    }

    @ParameterizedTest
    @CsvSource({"data.analyst", "admin"})
    void overlapsAreForNobodyElse(String stranger) {
        Api.as(stranger).get("/api/overlaps").isProblem(403);
    }

    @Test
    void hrGivesAGapToSomebodyAndSaysWhatCameOfIt() {
        String owner = staff().get("/api/me").is(200).json().get("personId").toString();
        String gap = "{\"kind\":\"GAP\",\"function\":\"PAID_TRAFFIC\",\"note\":\"找人负责\",\"owner\":" + owner
                + ",\"dueOn\":\"" + LocalDate.now().plusDays(7) + "\"}";
        String todo = staff().post("/api/todos", gap).is(201).header("Location");
        assertThat(staff().get(todo).is(200).text("/state")).isEqualTo("OPEN");
        staff().post("/api/todos", gap).isProblem(409);
        staff().post("/api/todos", "{}").refuses("kind");
        for (Api other : List.of(head(), stranger(), Api.as("admin"))) {
            other.get(todo).isProblem(403);
            other.post(todo + "/completion", "{\"result\":\"x\"}").isProblem(403);
        }
        staff().post(todo + "/completion", "{}").refuses("result");
        staff().post(todo + "/completion", "{\"result\":\"职位已申请\"}").is(204);
        staff().post(todo + "/completion", "{\"result\":\"again\"}").isProblem(409);
        assertThat(staff().get(todo).is(200).text("/state")).isEqualTo("DONE");
        staff().get("/api/todos/0").isProblem(404);
        staff().get("/api/todos/x").isProblem(404);
    }

    @Test
    void onlyHrDecidesOnAPairAndAnUnknownOneIsNotThere() {
        staff().post("/api/overlaps/0/decision", "{\"verdict\":\"ACCEPT\"}").refuses("reason");
        staff().post("/api/overlaps/0/decision", "{\"verdict\":\"ACCEPT\",\"reason\":\"x\"}")
                .isProblem(404);
        for (Api other : List.of(head(), stranger(), Api.as("auditor"))) {
            other.post("/api/overlaps/0/decision", "{\"verdict\":\"MERGE\"}").isProblem(403);
        }
    }

    private static List<String> codes(Answer matrix, String list, String field) {
        return matrix.json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString(field))
                .toList();
    }

    private static JsonObject row(Answer matrix, String function) {
        return matrix.json().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("function").equals(function))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject cell(JsonObject row, String column) {
        return row.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                .filter(cell -> cell.getString("column").equals(column))
                .findFirst()
                .orElseThrow();
    }
}

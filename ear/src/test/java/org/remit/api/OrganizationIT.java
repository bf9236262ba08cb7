package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units and positions. */
class OrganizationIT extends ApiTest {

    @Test
    void theUnitsComeWithTheirHeads() {
        Answer units = stranger().get("/api/org-units").is(200);

        assertThat(units.items())
                .extracting(unit -> unit.getString("code"))
                .contains("MKT", "PRD", "SVC", "LOG", "DAT");
        JsonObject marketing = units.items().stream()
                .filter(unit -> unit.getString("code").equals("MKT"))
                .findFirst()
                .orElseThrow();
        assertThat(marketing.getJsonObject("name").getString("zh")).isEqualTo("市场部");
        assertThat(marketing.getJsonArray("heads")).hasSize(1);
    }

    @Test
    void theHrManagerEntersChangesAndClosesAUnit() {
        String path = "/api/org-units/TRIAL";
        LocalDate first = LocalDate.now().minusDays(9);
        Answer made = manager()
                .post("/api/org-units", unit("TRIAL", "DAT", first, null))
                .is(201);
        assertThat(made.header("Location")).isEqualTo(path);
        assertThat(made.text("/path/0/code")).isEqualTo("CO");
        manager().post("/api/org-units", unit("TRIAL", "DAT", first, null)).isProblem(409);
        manager().post("/api/org-units", "{}").refuses("code", "name", "layer", "validFrom", "parent");

        manager().put(path, unit("OTHER", "DAT", first, null)).refuses("code");
        manager().put(path, read(path, unit("TRIAL", "TRIAL", first, null))).refuses("parent");
        manager().put("/api/org-units/NOPE", unit(null, "DAT", first, null)).isProblem(404);
        String moved = read(path, unit("TRIAL", "MKT", first, null));
        manager().put(path, moved).is(204);
        assertThat(manager().put(path, moved).isProblem(409).text("/detail")).contains("Somebody else");
        assertThat(manager()
                        .with("Accept-Language", "zh")
                        .put(path, moved)
                        .isProblem(409)
                        .text("/detail"))
                .contains("其他人");
        manager().put(path, unit("TRIAL", "MKT", first, null)).refuses("version");
        assertThat(stranger().get(path).is(200).body()).contains("\"MKT\"");

        manager()
                .put(path, read(path, unit(null, "MKT", first, LocalDate.now().minusDays(1))))
                .is(204);
        assertThat(stranger().get(path).is(200).at("/inForce").toString()).isEqualTo("false");
        assertThat(stranger().get("/api/org-units").is(200).items())
                .extracting(unit -> unit.getString("code"))
                .doesNotContain("TRIAL");
    }

    @Test
    void aUnitThatBeginsLaterIsPlannedAndNothingIsInItBeforeOrAfter() {
        String path = "/api/org-units/SEASON";
        LocalDate first = LocalDate.now().plusYears(3);
        manager()
                .post("/api/org-units", unit("SEASON", "MKT", first, first.plusMonths(2)))
                .is(201);
        assertThat(listed("SEASON").getString("plannedFrom")).isEqualTo(first.toString());
        assertThat(listed("MKT").isNull("plannedFrom")).isTrue();
        assertThat(stranger().get(path).is(200).json().getBoolean("inForce")).isFalse();
        assertThat(stranger().get(path + "?asOf=" + first).is(200).json().getBoolean("inForce"))
                .isTrue();

        assertThat(stranger().get("/api/coverage?unit=SEASON").is(200).text("/day"))
                .isEqualTo(first.toString());
        assertThat(stranger().get("/api/coverage?unit=MKT").is(200).text("/day"))
                .isEqualTo(LocalDate.now().toString());

        JsonObject permanent = Proposal.with(Proposal.permanent(), "/unit", "\"SEASON\"");
        staff().post("/api/position-requests", permanent).refuses("validFrom", "unit");
        JsonObject temporary = Proposal.with(Proposal.temporary(), "/unit", "\"SEASON\"");
        temporary = Proposal.withText(temporary, "/validFrom", first.toString());
        staff().post(
                        "/api/position-requests",
                        Proposal.withText(
                                temporary, "/validTo", first.plusMonths(3).toString()))
                .refuses("validTo");

        LocalDate past = LocalDate.now().minusDays(9);
        manager().put(path, read(path, unit(null, "MKT", past, past))).is(204);
    }

    private static JsonObject listed(String code) {
        return stranger().get("/api/org-units").is(200).items().stream()
                .filter(unit -> unit.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitWithPositionsIsNotClosedAndNobodyButTheHrManagerChangesOne() {
        String close = unit(null, "OPS", null, LocalDate.now());
        manager().put("/api/org-units/MKT", read("/api/org-units/MKT", close)).refuses("validTo");
        for (Api other : List.of(staff(), head(), stranger(), Api.as("data.analyst"), Api.as("admin"))) {
            other.put("/api/org-units/MKT", close).isProblem(403);
            other.post("/api/org-units", unit("MINE", "MKT", LocalDate.now(), null))
                    .isProblem(403);
        }
        NOBODY.put("/api/org-units/MKT", close).isProblem(401);
    }

    /** The body with the version that the unit has now. */
    private static String read(String path, String body) {
        long version = manager().get(path).is(200).number("/version");
        return body.replaceFirst("}$", ",\"version\":" + version + "}");
    }

    private static String unit(String code, String parent, LocalDate from, LocalDate to) {
        JsonObjectBuilder unit = Json.createObjectBuilder()
                .add("name", Json.createObjectBuilder().add("zh", "试点组"))
                .add("layer", "EXECUTION")
                .add("parent", parent);
        Map<String, Object> others = new HashMap<>();
        others.put("code", code);
        others.put("validFrom", from);
        others.put("validTo", to);
        others.forEach((name, value) -> {
            if (value != null) {
                unit.add(name, value.toString());
            }
        });
        return unit.build().toString();
    }

    @Test
    void thePositionsOfAUnitComeInPages() {
        Answer page = stranger()
                .get("/api/positions?unit=MKT&page=0&size=2&sort=code")
                .is(200);

        assertThat(page.items())
                .hasSize(2)
                .allMatch(position -> position.getString("unit").equals("MKT"));
        assertThat(page.items())
                .extracting(position -> position.getString("code"))
                .isSorted();
        assertThat(page.number("/total")).isGreaterThanOrEqualTo(3);
        assertThat(stranger().get("/api/positions").is(200).number("/total")).isGreaterThan(page.number("/total"));
        assertThat(page.body()).doesNotContain("Cost");
    }

    @ParameterizedTest
    @CsvSource({"unit=NOPE,unit", "size=0,size", "page=x,page", "sort=monthlyCost,sort"})
    void aWrongParameterIsNamed(String query, String field) {
        stranger().get("/api/positions?" + query).refuses(field);
    }

    @Test
    void aPositionHasItsDutiesAndTheirKpis() {
        Answer position = stranger().get("/api/positions/MKT-MANAGER").is(200);

        assertThat(position.text("/code")).isEqualTo("MKT-MANAGER");
        assertThat(position.text("/duties/0/text/zh")).isNotBlank();
        assertThat(position.text("/duties/0/kpis/0/name/en")).isNotBlank();
        assertThat(position.text("/incumbents/0/person/name/zh")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr.staff", "hr.manager", "finance.manager", "auditor", "head.marketing"})
    void whatAPositionCostsIsForHrFinanceTheAuditorAndItsHead(String reader) {
        assertThat(Api.as(reader).get("/api/positions/MKT-SEO").is(200).body()).contains("\"monthlyCost\":14000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head.data", "head.operations", "gm", "admin", "board.1"})
    void nobodyElseSeesWhatAPositionCosts(String reader) {
        assertThat(Api.as(reader).get("/api/positions/MKT-SEO").is(200).body()).doesNotContain("Cost", "14000");
    }

    @Test
    void anUnknownPositionIsNotFound() {
        stranger().get("/api/positions/NOPE").isProblem(404);
        stranger().get("/api/positions/" + "X".repeat(300)).isProblem(404);
    }

    @Test
    void theHrManagerSetsABudgetAndFinanceReadsWhatIsLeft() {
        String budgets = "/api/budgets/" + (LocalDate.now().getYear() + 3);
        JsonObject before =
                budgetOf("DAT", Api.as("finance.manager").get(budgets).is(200));
        assertThat(before.isNull("version")).isTrue();
        String budget = "{\"amount\":500000,\"headcount\":4,\"onCostRate\":0.35,\"currency\":\"CNY\"}";
        for (Api other : List.of(staff(), head(), stranger(), Api.as("admin"))) {
            other.put(budgets + "/DAT", budget).isProblem(403);
        }
        Api.as("head.data").get(budgets).isProblem(403);
        manager()
                .put(budgets + "/DAT", "{\"amount\":-1,\"headcount\":4,\"onCostRate\":0.35}")
                .refuses("amount");
        manager().put(budgets + "/DAT", budget).is(204);
        manager().put(budgets + "/DAT", budget).isProblem(409);
        manager().get("/api/budgets/x").refuses("year");
        JsonObject set = budgetOf("DAT", staff().get(budgets).is(200));
        assertThat(set.getJsonObject("budget").getInt("headcount")).isEqualTo(4);
    }

    private static JsonObject budgetOf(String unit, Answer budgets) {
        return budgets.json().getJsonArray("units").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getJsonObject("unit").getString("code").equals(unit))
                .findFirst()
                .orElseThrow();
    }
}

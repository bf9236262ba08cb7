package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
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
}

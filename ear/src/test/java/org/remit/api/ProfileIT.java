package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search, people, functions and duties. */
class ProfileIT extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"scjl", "shichangjingli", "shi chang jing li", "市场经理", "marketing manager", "MKT-MANAGER"})
    void aPositionIsFoundByItsWordsAndByHowTheySound(String typed) {
        assertThat(found(typed).items())
                .extracting(hit -> hit.getString("kind") + " " + hit.getString("code"))
                .contains("POSITION MKT-MANAGER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "_%", "' or '1'='1", "🎭", "!"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(found(typed).items()).isEmpty();
    }

    @Test
    void whatIsFoundComesInPages() {
        Answer page = stranger().get("/api/search?q=jingli&size=2&page=1").is(200);

        assertThat(page.items()).hasSize(2);
        assertThat(page.number("/total")).isGreaterThan(3);
        stranger().get("/api/search?q=jingli&size=0").refuses("size");
        stranger().get("/api/search?q=jingli&sort=code").refuses("sort");
    }

    @Test
    void aPersonHasPostsDutiesAndASuperior() {
        Answer person =
                stranger().get("/api/persons/" + incumbent().getInt("id")).is(200);

        assertThat(person.text("/holds/0/position")).isEqualTo("MKT-MANAGER");
        assertThat(person.text("/superior/name/zh")).isNotBlank();
        assertThat(person.text("/duties/0/kpis/0/name/zh")).isNotBlank();
        assertThat(person.text("/functions/0/name/en")).isNotBlank();
        assertThat(person.body()).doesNotContain("Cost", "head.marketing", "@remit.example");
    }

    @Test
    void aDutyHasItsVersions() {
        Answer duty = stranger().get("/api/duties/MKT-SEO-D1").is(200);

        assertThat(duty.text("/shown/duty/position")).isEqualTo("MKT-SEO");
        assertThat(duty.text("/versions/0/duty/text/zh")).isNotBlank();
    }

    @Test
    void aFunctionHasMeasuresAndWhoCoversIt() {
        Answer function = stranger().get("/api/functions/SEO").is(200);

        assertThat(function.text("/line/measures/0/zh")).isEqualTo("搜索排名");
        assertThat(function.text("/above/0/function/code")).isEqualTo("USER_ACQUISITION");
        assertThat(stranger().get("/api/functions/SEO/duties").is(200).items())
                .extracting(duty -> duty.getString("position"))
                .contains("MKT-SEO");
        assertThat(stranger().get("/api/functions").is(200).items())
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(line.getJsonArray("measures")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persons/0",
                "persons/x",
                "persons/99999999999999999999",
                "duties/NOPE",
                "duties/%25",
                "functions/NOPE",
                "functions/NOPE/duties"
            })
    void whatDoesNotExistIsNotFound(String path) {
        stranger().get("/api/" + path).isProblem(404);
    }

    @ParameterizedTest
    @CsvSource({"search?q=scjl", "persons/1", "duties/MKT-SEO-D1", "functions", "functions/SEO", "functions/SEO/duties"
    })
    void nobodyReadsWithoutAToken(String path) {
        NOBODY.get("/api/" + path).isProblem(401);
    }

    @Test
    void hrRecordsThatSomebodyLeavesAndTakesItBack() {
        String keeper = "/api/positions/SVC-REPRESENTATIVE";
        long person = staff().get(keeper).is(200).number("/incumbents/0/person/id");
        LocalDate last = LocalDate.now().plusDays(40);
        String path = "/api/leavings/" + person;

        staff().get(path).isProblem(404);
        staff().put(path, "{\"lastDay\":\"" + LocalDate.now().minusDays(1) + "\"}")
                .refuses("lastDay", "reason");
        staff().put(path, leaving(last)).is(204);
        assertThat(manager().get(path).is(200).text("/reason")).isEqualTo("moves to another town");
        assertThat(incumbents(keeper + "?asOf=" + last)).isNotEmpty();
        assertThat(incumbents(keeper + "?asOf=" + last.plusDays(1))).isEmpty();

        manager().put(path, leaving(last.plusDays(9))).is(204);
        assertThat(incumbents(keeper + "?asOf=" + last.plusDays(1))).isNotEmpty();

        staff().delete(path).is(204);
        assertThat(incumbents(keeper + "?asOf=" + last.plusDays(10))).isNotEmpty();
        staff().delete(path).isProblem(404);
        staff().put("/api/leavings/0", leaving(last)).isProblem(404);
    }

    @Test
    void nobodyButHrReadsOrRecordsWhoLeaves() {
        String path = "/api/leavings/" + incumbent().getInt("id");
        String body = leaving(LocalDate.now());
        for (Api other : List.of(head(), stranger(), Api.as("data.analyst"), Api.as("board.4"), Api.as("auditor"))) {
            other.get(path).isProblem(403);
            other.put(path, body).isProblem(403);
            other.delete(path).isProblem(403);
        }
        NOBODY.put(path, body).isProblem(401);
    }

    private static String leaving(LocalDate day) {
        return "{\"lastDay\":\"" + day + "\",\"reason\":\"moves to another town\"}";
    }

    private static JsonArray incumbents(String path) {
        return staff().get(path).is(200).json().getJsonArray("incumbents");
    }

    private static JsonObject incumbent() {
        return stranger()
                .get("/api/positions/MKT-MANAGER")
                .is(200)
                .json()
                .getJsonArray("incumbents")
                .getJsonObject(0)
                .getJsonObject("person");
    }

    private static Answer found(String typed) {
        return stranger()
                .get("/api/search?size=100&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .is(200);
    }

    @Test
    void everybodyTakesAwayWhatIsHeldAboutThemAndNothingElse() {
        Answer mine = Api.as("seo.specialist").get("/api/me/data").is(200);
        assertThat(mine.text("/username")).isEqualTo("seo.specialist");
        Map<String, JsonArray> data = mine.json().getJsonArray("data").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(kind -> kind.getString("kind"), kind -> kind.getJsonArray("records")));
        assertThat(data)
                .containsOnlyKeys(
                        "account",
                        "assignments",
                        "audit",
                        "board-terms",
                        "check-ins",
                        "decisions",
                        "deputies",
                        "erasures",
                        "improvements",
                        "learning",
                        "learning-record",
                        "mails",
                        "measurements",
                        "measures",
                        "requests",
                        "reviews",
                        "scores",
                        "sheets",
                        "tokens",
                        "votes");
        assertThat(data.get("account").getJsonObject(0).getString("username")).isEqualTo("seo.specialist");
        assertThat(data.get("assignments").getValuesAs(JsonObject.class))
                .extracting(post -> post.getString("position"))
                .contains("MKT-SEO");
        assertThat(data.get("tokens")).isNotEmpty();
        assertThat(mine.body()).doesNotContain("passwordHash", "tokenHash", "seo.specialist\",\"password");
        assertThat(data.get("audit").toString()).doesNotContain("hr.staff", "head.marketing");
        Api.nobody().get("/api/me/data").isProblem(401);
    }
}

package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The score of sheets: what the numbers of a unit make of the analysts' sheet, who may know, and a run over a period. */
class ScoreIT extends ApiTest {

    private static final String SHEETS = "/api/performance/sheets";
    private static final String RUNS = "/api/performance/score-runs";
    private static final List<String> KPIS = List.of("SCI.REPORTS", "SCI.QUERIES", "SCI.MODELS");

    @BeforeAll
    static void enterKpis() {
        KPIS.forEach(code -> {
            JsonObjectBuilder kpi = Json.createObjectBuilder()
                    .add("code", code)
                    .add("name", Json.createObjectBuilder().add("zh", "评分" + code))
                    .add("unit", "#")
                    .add("direction", "HIGHER")
                    .add("frequency", "MONTHLY")
                    .add("overTime", "SUM")
                    .add("overPeople", "SUM")
                    .add("targetKind", "CUMULATIVE")
                    .add("formula", Json.createObjectBuilder().add("zh", "数量"))
                    .add("source", Json.createObjectBuilder().add("zh", "数据平台"));
            assertThat(staff().post("/api/performance/kpis", kpi.build()).status())
                    .isIn(201, 409);
        });
    }

    /** 60 of 120 reports are 50 points, 5 of 5 queries 100; without models they weigh 62.5 and 37.5 %: 31.25 + 37.5 = 68.75. */
    @Test
    void aScoreShowsEachStepToThoseWhoMayReadTheSheet() {
        String path = begin("2024-05-01", "2024-05-31");
        staff().get(path + "/score").isProblem(409);
        ready(path);
        Answer empty = staff().get(path + "/score").is(200);
        assertThat(empty.at("/rated")).isEqualTo(JsonValue.FALSE);
        assertThat(empty.at("/owing").asJsonArray()).hasSize(3);

        measure(KPIS.get(0), 60);
        measure(KPIS.get(1), 5);
        Answer scored = Api.as("head.data").get(path + "/score").is(200);
        assertThat(scored.at("/score").toString()).isEqualTo("68.75");
        assertThat(scored.at("/percentMeasured").toString()).startsWith("80");
        assertThat(scored.text("/owing/0")).isEqualTo(KPIS.get(2));
        assertThat(scored.text("/lines/0/points/formula")).isEqualTo("100 × 60 / 120 = 50");
        assertThat(scored.text("/lines/0/contribution/formula")).isEqualTo("62.5 × 50 / 100 = 31.25");
        assertThat(scored.text("/lines/0/actual/from")).isEqualTo("UNIT");
        assertThat(scored.text("/lines/0/actual/lastDay")).isEqualTo("2024-05-31");
        assertThat(scored.text("/steps/0/formula")).isEqualTo("31.25 + 37.5 = 68.75");

        for (String other : List.of("head.marketing", "data.analyst", "auditor", "admin")) {
            Api.as(other).get(path + "/score").isProblem(403);
        }
        NOBODY.get(path + "/score").isProblem(401);
        staff().get(SHEETS + "/1/score").isProblem(404);
    }

    @Test
    void theHrManagerHasAllSheetsOfAPeriodScoredAndEverybodySeesTheirOwnScore() {
        String path = begin("2037-01-01", "2037-12-31");
        ready(path);
        long version = staff().get(path).is(200).number("/version");
        staff().post(path + "/hand-out", "{\"version\": " + version + "}").is(200);

        JsonObject own = Api.as("data.analyst")
                .get(SHEETS + "?day=2037-06-01")
                .is(200)
                .items()
                .get(0);
        Answer score = Api.as("data.analyst")
                .get(SHEETS + "/" + own.getJsonNumber("id") + "/score")
                .is(200);
        assertThat(score.at("/rated")).isEqualTo(JsonValue.FALSE);
        Api.as("head.marketing")
                .get(SHEETS + "/" + own.getJsonNumber("id") + "/score")
                .isProblem(403);

        Answer started = manager().post(RUNS, days("2037-01-01", "2037-12-31")).is(202);
        Answer finished = finished(started.header("Location"));
        assertThat(finished.number("/sheets")).isPositive();
        assertThat(finished.number("/scored")).isEqualTo(finished.number("/sheets"));

        staff().post(RUNS, days("2037-01-01", "2037-12-31")).isProblem(403);
        staff().get(started.header("Location")).isProblem(403);
        NOBODY.post(RUNS, days("2037-01-01", "2037-12-31")).isProblem(401);
        manager().post(RUNS, "{}").refuses("from", "to");
        manager().post(RUNS, days("2037-12-31", "2037-01-01")).refuses("to");
        manager().get(RUNS + "/1").isProblem(404);
    }

    private static Answer finished(String path) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(120));
        Answer view = manager().get(path).is(200);
        while (view.at("/finishedAt").equals(JsonValue.NULL)) {
            assertThat(Instant.now()).isBefore(deadline);
            view = manager().get(path).is(200);
        }
        return view;
    }

    private static String begin(String from, String to) {
        JsonObject start = Json.createObjectBuilder(days(from, to))
                .add("subject", "POSITION")
                .add("code", "DAT-ANALYST")
                .build();
        return staff().post(SHEETS, start).is(201).header("Location");
    }

    private static JsonObject days(String from, String to) {
        return Json.createObjectBuilder().add("from", from).add("to", to).build();
    }

    private static void ready(String path) {
        JsonArrayBuilder targets = Json.createArrayBuilder()
                .add(line(KPIS.get(0), 50, 120))
                .add(line(KPIS.get(1), 30, 5))
                .add(line(KPIS.get(2), 20, 10));
        JsonObject edit = Json.createObjectBuilder()
                .add("version", staff().get(path).is(200).number("/version"))
                .add("targets", targets)
                .add("ready", true)
                .add("reason", "Agreed")
                .build();
        staff().put(path, edit.toString()).is(204);
    }

    private static JsonObjectBuilder line(String kpi, int weight, int target) {
        return Json.createObjectBuilder()
                .add("kpi", kpi)
                .add("weight", weight)
                .add("method", "COMPLETION_RATE")
                .add("target", target);
    }

    private static void measure(String kpi, int value) {
        JsonObjectBuilder measurement = Json.createObjectBuilder()
                .add("kpi", kpi)
                .add("unit", "DAT")
                .add("period", "2024-05")
                .add("value", value);
        staff().post(
                        "/api/performance/measurements",
                        Json.createObjectBuilder()
                                .add("measurements", Json.createArrayBuilder().add(measurement))
                                .build())
                .is(200);
    }
}

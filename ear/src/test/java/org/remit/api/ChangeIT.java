package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Asking for changes of positions and of who holds them. */
class ChangeIT extends ApiTest {

    private static final String CLOSINGS = "/api/position-closings";
    private static final String CHANGES = "/api/position-changes";
    private static final LocalDate LATER = LocalDate.now().plusMonths(2);

    @Test
    void whoHeadsAnotherUnitOrNoneMayAskForNothing() {
        stranger().post(CLOSINGS, closing("MKT-SEO")).isProblem(403);
        Api.as("auditor").post(CLOSINGS, closing("MKT-SEO")).isProblem(403);
        NOBODY.post(CLOSINGS, closing("MKT-SEO")).isProblem(401);
    }

    @Test
    void aSecondChangeOfTheSamePositionIsRefusedAndTellsTheFirst() {
        String number = number(staff().post(CLOSINGS, closing("MKT-SEO")).is(201));

        Answer second = staff().post(CHANGES, change("MKT-SEO", 5).build()).isProblem(409);

        assertThat(second.body()).contains(number);
    }

    @Test
    void aRepetitionWithTheSameKeyLeadsToTheSameRequestAndAnotherBodyIsRefused() {
        Api caller = staff().with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject change = change("MKT-SEO", 2).build();
        String number = number(caller.post(CHANGES, change).is(201));

        assertThat(caller.post(CHANGES, change).is(201).text("/number")).isEqualTo(number);
        caller.post(CHANGES, change("MKT-SEO", 3).build()).isProblem(409);
        caller.post(CLOSINGS, closing("MKT-SEO")).isProblem(409);
    }

    @Test
    void aHeadClosesAPositionOfTheirUnitByTheirSuperiorAndTheHrManager() {
        Answer answer = head().post(CLOSINGS, closing("MKT-SEO")).is(201);
        String number = answer.text("/number");
        assertThat(answer.header("Location")).isEqualTo("/api/requests/" + number);

        head().post("/api/requests/" + number + "/withdrawal").is(204);
        number(staff().post(CLOSINGS, closing("MKT-SEO")).is(201));
    }

    @Test
    void aFreezeAddsNothingNeedsNoBoardAndIsInForceWithItsApproval() {
        freeze(true);
        assertThat(staff().get("/api/positions/LOG-WAREHOUSE").is(200).text("/status"))
                .isEqualTo("FROZEN");
        assertThat(staff().post("/api/assignments", assignment("LOG-WAREHOUSE"))
                        .isProblem(400)
                        .fields())
                .contains("position");

        freeze(false);
        assertThat(staff().get("/api/positions/LOG-WAREHOUSE").is(200).text("/status"))
                .isEqualTo("OPEN");
    }

    private void freeze(boolean frozen) {
        JsonObject now = staff().get("/api/positions/LOG-WAREHOUSE").is(200).json();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("position", "LOG-WAREHOUSE")
                .add("date", LocalDate.now().toString())
                .add("frozen", frozen);
        for (String same : List.of("title", "unit", "layer", "headcount", "monthlyCost", "reportsTo")) {
            body.add(same, now.get(same));
        }
        String number = number(staff().post(CHANGES, body.build()).is(201));
        decide(Api.as("head.logistics"), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);
        assertThat(request(number).text("/state")).isEqualTo("APPROVED");
    }

    @Test
    void whatIsWrongIsToldByItsField() {
        staff().post(CHANGES, "{\"position\":\"MKT-SEO\",\"date\":\"" + LATER + "\",\"headcount\":0}")
                .refuses("title", "unit", "layer", "headcount", "monthlyCost", "reportsTo");
        staff().post("/api/assignments", "{\"position\":\"MKT-SEO\",\"date\":\"" + LATER + "\"}")
                .refuses("person");
        staff().post("/api/transfers", "{\"position\":\"MKT-SEO\",\"date\":\"" + LATER + "\"}")
                .refuses("toPosition", "person");
        staff().post("/api/position-prolongations", "{\"position\":\"MKT-SEO\",\"date\":\"" + LATER + "\"}")
                .refuses("position");
        staff().post(CLOSINGS, "{\"position\":\"MKT-SEO\",\"date\":\"2020-01-01\",\"reason\":\"r\",\"salary\":1}")
                .refuses("salary");
    }

    private static JsonObject assignment(String position) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("date", LATER.toString())
                .add("person", staff().get("/api/positions/DAT-ANALYST").is(200).number("/incumbents/0/person/id"))
                .add("share", 10)
                .build();
    }

    private static JsonObject closing(String position) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("date", LATER.toString())
                .add("reason", "Bought in")
                .build();
    }

    private static JsonObjectBuilder change(String position, int headcount) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("date", LATER.toString())
                .add("title", Json.createObjectBuilder().add("zh", "SEO专员"))
                .add("unit", "MKT")
                .add("layer", "EXECUTION")
                .add("headcount", headcount)
                .add("monthlyCost", 1)
                .add("reportsTo", "MKT-MANAGER");
    }
}

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
    void aPlannedPositionIsCancelledWithTheLastYesAndWhoWasToHoldItIsFreeAgain() {
        String code = planned();
        Answer position = staff().get("/api/positions/" + code).is(200);
        assertThat(position.text("/status")).isEqualTo("PLANNED");
        String first = position.text("/validFrom");
        staff().post("/api/transfers", transferTo(code, LocalDate.parse(first).minusDays(1)))
                .refuses("date");
        String transfer = number(staff().post("/api/transfers", transferTo(code, LocalDate.parse(first)))
                .is(201));
        assertThat(staff().post(CLOSINGS, cancellation(code)).isProblem(409).body())
                .as("nothing that is undecided is swept away")
                .contains(transfer);
        approved(transfer);
        staff().post(CLOSINGS, closing("MKT-SEO")).isProblem(409);

        staff().post(CLOSINGS, Json.createObjectBuilder().add("position", code).build())
                .refuses("reason");
        stranger().post(CLOSINGS, cancellation(code)).isProblem(403);
        String cancellation = number(staff().post(CLOSINGS, cancellation(code)).is(201));
        assertThat(request(cancellation).body()).contains("SEO专员").contains("SEO specialist");
        approved(cancellation);

        assertPlace(cancellation, "APPROVED");
        assertPlace(transfer, "LAPSED");
        assertThat(request(transfer).body()).contains("error.positionCancelled", code);
        Answer cancelled = staff().get("/api/positions/" + code).is(200);
        assertThat(cancelled.text("/status")).isEqualTo("CLOSED");
        assertThat(cancelled.text("/validTo"))
                .isEqualTo(LocalDate.parse(first).minusDays(1).toString());
        assertThat(staff().get("/api/positions/" + code + "?asOf=" + first)
                        .is(200)
                        .text("/status"))
                .isEqualTo("CLOSED");
        number(staff().post(CLOSINGS, closing("MKT-SEO")).is(201));
        staff().post(CLOSINGS, closing(code)).refuses("position");
    }

    @Test
    void aPlannedPositionIsShortenedAndWhoWasToBeginAfterItsNewLastDayIsFreeAgain() {
        String code = planned(Proposal.with(Proposal.temporary(), "/headcount", "2"));
        LocalDate first =
                LocalDate.parse(staff().get("/api/positions/" + code).is(200).text("/validFrom"));
        String early =
                number(staff().post("/api/transfers", transferTo(code, first)).is(201));
        approved(early);
        String late = number(staff().post("/api/transfers", transfer("MKT-SOCIAL", code, first.plusDays(5)))
                .is(201));
        approved(late);

        String closing =
                number(staff().post(CLOSINGS, closing(code, first.plusDays(2))).is(201));
        assertThat(request(closing).body()).contains("They were to begin after this day");
        approved(closing);

        assertPlace(early, "APPROVED");
        assertPlace(late, "LAPSED");
        assertThat(request(late).body()).contains("error.positionClosesBefore", code);
        assertThat(staff().get("/api/positions/" + code).is(200).text("/status"))
                .as("it still opens on its first day")
                .isEqualTo("PLANNED");
        approved(number(staff().post(CLOSINGS, cancellation(code)).is(201)));
        assertPlace(early, "LAPSED");
        assertPlace(closing, "LAPSED");
    }

    @Test
    void anApprovedChangeOfDutiesLapsesWithThePlannedPositionThatStillTellsWhatItWasToAnswerFor() {
        String code = planned(Proposal.with(
                Proposal.with(Proposal.temporary(), "/validFrom", "\"%s\"".formatted(LATER)),
                "/validTo",
                "\"%s\"".formatted(LATER.plusDays(30))));
        String duties =
                number(staff().post("/api/duty-changes", otherDuties(code)).is(201));
        assertThat(staff().post(CLOSINGS, cancellation(code)).isProblem(409).body())
                .as("nothing that is undecided is swept away")
                .contains(duties);
        approved(duties);
        assertPlace(duties, "APPROVED");

        String cancellation = number(staff().post(CLOSINGS, cancellation(code)).is(201));
        approved(cancellation);

        assertPlace(cancellation, "APPROVED");
        assertPlace(duties, "LAPSED");
        assertThat(request(duties).body()).contains("error.positionCancelled", code);
        for (LocalDate day : List.of(LocalDate.now(), LATER, LATER.plusYears(1))) {
            assertThat(staff().get("/api/positions/" + code + "?asOf=" + day)
                            .is(200)
                            .text("/duties/0/text/en"))
                    .isEqualTo("Plans and films short videos");
        }
    }

    private static JsonObject otherDuties(String position) {
        JsonObject inForce =
                staff().get("/api/duty-changes/of/" + position).is(200).json();
        return Proposal.withText(
                Proposal.withText(inForce, "/effectiveFrom", LATER.toString()),
                "/duties/0/text/en",
                "Plans and films two short videos a week");
    }

    private String planned() {
        return planned(Proposal.temporary());
    }

    private String planned(JsonObject proposal) {
        String number = submit(proposal);
        approved(number);
        assertPlace(number, "APPROVED");
        return request(number).text("/subject");
    }

    private static void approved(String number) {
        decide(head(), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);
    }

    private static JsonObject cancellation(String position) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("reason", "Not needed after all")
                .build();
    }

    private static JsonObject transferTo(String position, LocalDate date) {
        return transfer("MKT-SEO", position, date);
    }

    private static JsonObject transfer(String from, String to, LocalDate date) {
        return Json.createObjectBuilder()
                .add("position", from)
                .add("toPosition", to)
                .add("date", date.toString())
                .add("person", staff().get("/api/positions/" + from).is(200).number("/incumbents/0/person/id"))
                .build();
    }

    @Test
    void aProlongationThatTheUnitCannotBearWaitsForTheBoard() {
        String code = planned();
        LocalDate lastDay =
                LocalDate.parse(staff().get("/api/positions/" + code).is(200).text("/validTo"));

        String number = number(staff().post("/api/position-prolongations", prolongation(code, lastDay.plusYears(3)))
                .is(201));
        approved(number);

        assertPlace(number, "OPEN userTask_voteByBoard");
        assertThat(request(number).body()).contains("no budget is set for the unit");
        staff().post("/api/requests/" + number + "/withdrawal").is(204);
        approved(number(staff().post(CLOSINGS, cancellation(code)).is(201)));
    }

    private static JsonObject prolongation(String position, LocalDate lastDay) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("date", lastDay.toString())
                .build();
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
        return closing(position, LATER);
    }

    private static JsonObject closing(String position, LocalDate lastDay) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("date", lastDay.toString())
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

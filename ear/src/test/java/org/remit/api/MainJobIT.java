package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From HR's request to the open position, over the API alone. */
class MainJobIT extends ApiTest {

    @Test
    void aPermanentPositionIsThereAfterHeadHrManagerAndBoardHaveSaidYes() {
        String number = submit(Proposal.withText(Proposal.permanent(), "/title/en", "Brand lead <b>& 😀𠮷"));
        assertPlace(number, "OPEN userTask_reviewByHead");
        decide(head(), number, "APPROVED", null).is(204);
        assertPlace(number, "OPEN userTask_reviewByHrManager");
        decide(manager(), number, "APPROVED", "合适").is(204);

        theBoardVotes(number);

        Answer request = request(number);
        assertThat(request.text("/state")).isEqualTo("APPROVED");
        assertThat(request.text("/closedAt")).endsWith("Z");
        assertThat(request.json().getBoolean("recordIntact")).isTrue();
        assertThat(actions(request))
                .containsExactly(
                        "SUBMITTED",
                        "APPROVED",
                        "APPROVED",
                        "APPROVED",
                        "RECUSED",
                        "ABSTAINED",
                        "APPROVED",
                        "APPROVED",
                        "SETTLED",
                        "APPLIED");
        theResolutionIsRegistered(number);
        Answer position =
                staff().get("/api/positions/" + request.text("/subject")).is(200);
        assertThat(position.text("/title/en")).isEqualTo("Brand lead <b>& 😀𠮷");
        assertThat(position.text("/status")).isEqualTo("PLANNED");
        assertThat(position.text("/request")).isEqualTo(number);
        assertThat(position.body()).contains("\"monthlyCost\":12000.00");
    }

    private void theResolutionIsRegistered(String number) {
        Api member = Api.as("board.2");
        JsonObject row =
                member.get("/api/resolutions?find=" + number).is(200).items().get(0);
        String resolution = row.getString("number");
        assertThat(resolution).matches("B\\d{4}-\\d{4}");
        assertThat(row.getString("outcome")).isEqualTo("APPROVED");
        Answer whole = member.get("/api/resolutions/" + resolution).is(200);
        assertThat(whole.text("/request")).isEqualTo(number);
        assertThat(whole.json().getJsonArray("ballots").getValuesAs(JsonObject.class))
                .extracting(ballot -> ballot.getString("vote"))
                .containsExactly("APPROVED", "RECUSED", "ABSTAINED", "APPROVED", "APPROVED");
        assertThat(whole.json().getBoolean("intact")).isTrue();
        assertThat(member.get("/api/resolutions?find=" + whole.text("/code"))
                        .is(200)
                        .items())
                .extracting(found -> found.getString("number"))
                .containsExactly(resolution);
        for (String stranger : List.of("data.analyst", "head.marketing", "admin")) {
            Api.as(stranger).get("/api/resolutions").isProblem(403);
            Api.as(stranger).get("/api/resolutions/" + resolution).isProblem(403);
        }
        member.get("/api/resolutions/B1999-0001").isProblem(404);
        member.get("/api/resolutions?outcome=RETURNED").refuses("outcome");
        member.get("/api/resolutions?year=soon").refuses("year");
    }

    private void theBoardVotes(String number) {
        assertPlace(number, "OPEN userTask_voteByBoard");
        decide(Api.as("board.chair"), number, "RETURNED", "no").refuses("outcome");
        decide(Api.as("board.chair"), number, "APPROVED", null).is(204);
        decide(Api.as("board.1"), number, "RECUSED", null).is(204);
        decide(Api.as("board.2"), number, "ABSTAINED", null).is(204);
        decide(Api.as("board.3"), number, "APPROVED", null).is(204);

        Answer open = request(number);
        assertThat(open.text("/state")).isEqualTo("OPEN");
        assertThat(yetToSpeak(open)).hasSize(1);
        assertThat(open.at("/openRound/vote"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("members", 5)
                        .add("yes", 2)
                        .add("no", 0)
                        .add("abstained", 1)
                        .add("recused", 1)
                        .add("present", 3)
                        .add("silent", 1)
                        .add("quorum", "1/2")
                        .add("quorumNeeded", 3)
                        .add("majority", "1/2")
                        .add("yesNeeded", 3)
                        .add("base", "MEMBERS")
                        .add("casting", false)
                        .addNull("castingVote")
                        .add("result", "REJECTED")
                        .build());

        decide(Api.as("board.4"), number, "APPROVED", null).is(204);
    }

    @Test
    void aBoardThatSaysNoRejectsAlsoWithoutAWordOfReason() {
        String number = submit(Proposal.permanent());
        decide(head(), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);

        List.of("board.chair", "board.1", "board.2", "board.3", "board.4")
                .forEach(member ->
                        decide(Api.as(member), number, "REJECTED", null).is(204));

        assertPlace(number, "REJECTED");
        staff().get("/api/positions/" + request(number).text("/subject")).isProblem(404);
    }

    @Test
    void aTemporaryPositionWithinTheBudgetNeedsNoBoard() {
        // no other test draws on this unit's budget
        JsonObject agent = Proposal.with(Proposal.temporary(), "/unit", "\"SVC\"");
        String number = submit(Proposal.with(agent, "/reportsTo", "\"SVC-MANAGER\""));

        decide(Api.as("head.service"), number, "APPROVED", null).is(204);
        decide(manager(), number, "APPROVED", null).is(204);

        assertPlace(number, "APPROVED");
    }

    @Test
    void aReturnedRequestIsMendedAndGoesItsWayAgain() {
        String number = submit(Proposal.temporary());
        decide(head(), number, "RETURNED", "一个编制不够").is(204);
        assertPlace(number, "RETURNED userTask_mendByApplicant");
        assertThat(entry(staff(), number).orElseThrow().getJsonArray("outcomes").getString(0))
                .isEqualTo("RESUBMITTED");
        JsonObject proposed =
                staff().get("/api/position-requests/" + number).is(200).json();
        assertThat(proposed).isEqualTo(Proposal.withWhatWasLeftOut(Proposal.temporary()));

        JsonObject mended = Proposal.with(proposed, "/headcount", "2");
        staff().post("/api/requests/" + number + "/resubmission", Proposal.withText(mended, "/comment", "改为两个"))
                .is(204);

        assertPlace(number, "OPEN userTask_reviewByHead");
        assertThat(request(number).number("/contentVersion")).isEqualTo(2);
        assertThat(actions(request(number))).containsExactly("SUBMITTED", "RETURNED", "RESUBMITTED");
        assertThat(request(number).text("/timeline/2/comment")).isEqualTo("改为两个");
    }

    private static List<String> actions(Answer request) {
        return request.json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("action"))
                .toList();
    }

    private static List<JsonObject> yetToSpeak(Answer request) {
        return request.at("/openRound/yetToSpeak").asJsonArray().getValuesAs(JsonObject.class);
    }
}

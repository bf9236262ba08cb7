package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One's word on a work item. */
class DecisionIT extends ApiTest {

    @Test
    void anItemThatIsNotMineIsForbidden() {
        String number = submit(Proposal.temporary());
        String path = "/api/work-items/" + workItem(head(), number) + "/decision";

        stranger().post(path, word("APPROVED", null)).isProblem(403);
        manager().post(path, word("APPROVED", null)).isProblem(403);
        Api.as("auditor").post(path, word("APPROVED", null)).isProblem(403);

        assertPlace(number, "OPEN userTask_reviewByHead");
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        String number = submit(Proposal.temporary());

        staff().post("/api/work-items/" + workItem(head(), number) + "/decision", word("APPROVED", null))
                .isProblem(403);

        assertThat(entry(staff(), number)).isEmpty();
    }

    @Test
    void anUnknownItemIsNotFound() {
        head().post("/api/work-items/999999999/decision", word("APPROVED", null))
                .isProblem(404);
        head().post("/api/work-items/none/decision", word("APPROVED", null)).isProblem(404);
        head().post("/api/work-items/99999999999999999999/decision", word("APPROVED", null))
                .isProblem(404);
    }

    @Test
    void aRejectionAndAReturnNeedAReason() {
        String number = submit(Proposal.temporary());

        decide(head(), number, "REJECTED", null).refuses("comment");
        decide(head(), number, "RETURNED", "   ").refuses("comment");
        decide(head(), number, "APPROVED", "x".repeat(2001)).refuses("comment");

        assertPlace(number, "OPEN userTask_reviewByHead");
    }

    @Test
    void aWordThatTheStepDoesNotKnowIsRefused() {
        String number = submit(Proposal.temporary());

        decide(head(), number, "ABSTAINED", null).refuses("outcome");
        decide(head(), number, "RESUBMITTED", null).refuses("outcome");
        decide(head(), number, "YES", null).refuses("outcome");
        head().post("/api/work-items/" + workItem(head(), number) + "/decision", "{}")
                .refuses("outcome");
        head().post("/api/work-items/" + workItem(head(), number) + "/decision", "{\"outcome\":\"APPROVED\",\"why\":1}")
                .refuses("why");

        assertPlace(number, "OPEN userTask_reviewByHead");
    }

    @Test
    void anAnsweredItemTellsWhoWasFaster() {
        String number = submit(Proposal.temporary());
        int item = workItem(head(), number);
        decide(head(), number, "REJECTED", "不需要").is(204);

        Answer late = head().with("Accept-Language", "zh")
                .post("/api/work-items/" + item + "/decision", word("APPROVED", null));

        late.isProblem(409);
        assertThat(late.text("/detail")).contains("市场经理");
        assertPlace(number, "REJECTED");
    }

    @Test
    void ofSeveralDecisionsAtTheSameMomentOneWins() {
        String number = submit(Proposal.temporary());
        String path = "/api/work-items/" + workItem(head(), number) + "/decision";

        List<CompletableFuture<Answer>> decisions = Stream.of("APPROVED", "REJECTED", "RETURNED", "APPROVED")
                .map(outcome -> CompletableFuture.supplyAsync(() -> head().post(path, word(outcome, "at once"))))
                .toList();

        assertThat(decisions)
                .extracting(decision -> decision.join().status())
                .containsExactlyInAnyOrder(204, 409, 409, 409);
        assertThat(request(number).json().getJsonArray("timeline")).hasSize(2);
    }

    @Test
    void aDecisionOnAWithdrawnRequestIsTooLate() {
        String number = submit(Proposal.temporary());
        int item = workItem(head(), number);
        staff().post("/api/requests/" + number + "/withdrawal").is(204);

        head().post("/api/work-items/" + item + "/decision", word("APPROVED", null))
                .isProblem(409);

        assertThat(entry(head(), number)).isEmpty();
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.it.Company;
import org.remit.server.TestServer;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;

/** The HR manager records who is in the chair and by what votes are counted; the next vote is counted like that. */
class BoardUiIT extends UiTest {

    private static final String USUAL =
            "{\"quorum\":\"HALF\",\"majority\":\"HALF_OF_MEMBERS\",\"casting\":false,\"reason\":\"As before\"}";

    private final Company company = new Company(TestServer.url());

    @Test
    void inATieTheChairDecidesOnceTheBoardHasAgreedOnThat() {
        Page page = signIn(Language.ZH, "hr.manager").page();
        page.navigate("/governance/board.xhtml");
        recordsTheChair(page);
        String before = new Requests(newPage(Language.EN).request()).waitingForBoard("Called by the usual rules");
        try {
            setsTheRules(page);
            String number = new Requests(newPage(Language.EN).request()).waitingForBoard("A tie of two");

            HomePage member = signInByPhone(Language.EN, "board.4");
            member.page().navigate("/approval/request.xhtml?number=" + number);
            Locator vote = member.page().locator(".vote-rules").first();
            assertThat(vote).containsText("1/2 of the votes for and against");
            assertThat(vote).containsText(Language.EN.text("vote.casting"));
            votes(number);
            member.page().reload();
            assertThat(member.page().locator(".vote-rules").last())
                    .containsText("the chair’s vote counts twice and is no");
            screenshot(member.page(), "casting-390-en");
            assertThat(company.request(number).getString("state")).isEqualTo("REJECTED");
            assertThat(count(number).getString("base")).isEqualTo("VOTES");
            assertThat(count(number).getString("castingVote")).isEqualTo("REJECTED");

            votes(before);
            assertThat(count(before).getString("base"))
                    .as("a vote keeps the rules under which it was called")
                    .isEqualTo("MEMBERS");
            assertThat(count(before).isNull("castingVote")).isTrue();
        } finally {
            assertThat(company.put("hr.manager", "/api/board/voting-rule", USUAL)
                            .statusCode())
                    .isEqualTo(204);
        }
        nobodyElseChangesTheBoard();
    }

    private void recordsTheChair(Page page) {
        page.getByText(Language.ZH.text("board.record"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".field-error, .message-error").first()).isVisible();
        screenshot(page, "board-refused-zh");
        JsonObject chair = Company.object(company.get("board.chair", "/api/me"));
        page.locator("[id='term:person']").selectOption(String.valueOf(chair.getInt("personId")));
        page.locator("[id='term:chair']").check();
        page.locator("[id='term:from']").fill(LocalDate.now().toString());
        page.locator("[id='term:basis']").fill("股东会决议 2026-02");
        page.getByText(Language.ZH.text("board.record"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main")).containsText(Language.ZH.text("board.appointed"));
        assertThat(page.locator("main table")).containsText("股东会决议 2026-02");
        assertAccessible(page);
        screenshot(page, "board-zh");
    }

    private void setsTheRules(Page page) {
        page.locator("[id='rule:majority']").selectOption("HALF_OF_VOTES");
        page.locator("[id='rule:casting']").check();
        page.locator("[id='rule:reason']").fill("公司章程第三十一条");
        page.getByText(Language.ZH.text("board.set"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main")).containsText(Language.ZH.text("board.majority.HALF_OF_VOTES"));
        assertThat(page.locator("main")).containsText("公司章程第三十一条");
    }

    /** Two against it, with the chair, and two for it: nothing opens that would take seats from other stories. */
    private void votes(String number) {
        List.of("board.chair", "board.1").forEach(member -> company.decide(member, number, "REJECTED", ""));
        List.of("board.2", "board.3").forEach(member -> company.decide(member, number, "APPROVED", ""));
        company.decide("board.4", number, "ABSTAINED", "");
    }

    /** As the register tells it. */
    private JsonObject count(String number) {
        JsonObject entry = Company.object(company.get("board.1", "/api/resolutions?find=" + number))
                .getJsonArray("items")
                .getJsonObject(0);
        return Company.object(company.get("board.1", "/api/resolutions/" + entry.getString("number")))
                .getJsonObject("count");
    }

    private void nobodyElseChangesTheBoard() {
        for (String somebody : List.of("board.chair", "hr.staff", "auditor", "data.analyst")) {
            assertThat(company.put(somebody, "/api/board/voting-rule", USUAL).statusCode())
                    .as(somebody)
                    .isEqualTo(403);
            assertThat(company.post(somebody, "/api/board/terms", "{}").statusCode())
                    .as(somebody)
                    .isEqualTo(403);
        }
        assertThat(company.get("data.analyst", "/api/board").statusCode()).isEqualTo(403);
        assertThat(company.get("auditor", "/api/board").statusCode()).isEqualTo(200);
    }
}

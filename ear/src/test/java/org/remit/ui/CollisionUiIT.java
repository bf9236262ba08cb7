package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.DecisionSheet;
import org.remit.ui.page.ErrorPage;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;
import org.remit.ui.page.RequestPage;

/** Twice, at once, forged, or somebody else's. */
class CollisionUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;

    @Test
    void aDoubleClickMakesOneRequest() {
        String title = "Clicked twice " + System.nanoTime();
        LocalDate from = LocalDate.now().plusMonths(4);
        PositionFormPage form = signIn(LANGUAGE, "hr.staff").newPosition().startFrom("template:PRD-UX");
        form.fill("opening.titleEn", title).temporary(from, from.plusMonths(1));
        form.submitButton().dblclick();
        RequestPage request = new RequestPage(form.page(), LANGUAGE);
        request.seesHeading(title);
        request.home().seesMineOnce(title);
    }

    @Test
    void aDiscardedDraftIsGone() {
        String title = "Not wanted " + System.nanoTime();
        HomePage home = signIn(LANGUAGE, "hr.staff");
        PositionFormPage form = home.newPosition().startFrom("template:PRD-UX");
        form.fill("opening.titleEn", title).saveDraft();
        HomePage after = home.home().resumeDraft(title).discard();
        after.seesNothingMine(title);
    }

    @Test
    void twoPostsOfOneFormMakeOneRequest() {
        LocalDate from = LocalDate.now().plusMonths(5);
        PositionFormPage form = signIn(LANGUAGE, "hr.staff").newPosition().startFrom("template:PRD-UX");
        form.fill("opening.titleEn", "Posted twice").temporary(from, from.plusMonths(1));

        Object ends = form.page().evaluate("""
                async () => {
                  const form = document.getElementById('opening');
                  const data = new URLSearchParams(new FormData(form));
                  data.append('opening:submit', 'opening:submit');
                  const post = () => fetch(form.action, { method: 'POST', body: data });
                  const first = await post();
                  const second = await post();
                  return first.url + ' ' + second.url;
                }
                """);

        String[] addresses = String.valueOf(ends).split(" ");
        assertThat(addresses[0]).contains("/approval/request.xhtml?number=R");
        assertThat(addresses[1]).isEqualTo(addresses[0]);
    }

    @Test
    void theSecondOfTwoDecisionsIsToldOfTheFirstAndKeepsItsComment() {
        Requests requests = new Requests(newPage(LANGUAGE).request());
        requests.clearDesk("hr.manager");
        String number = requests.waitingForHrManager("Wanted by two");
        HomePage desk = signIn(LANGUAGE, "hr.manager");
        HomePage phone = signInByPhone(LANGUAGE, "hr.manager");
        DecisionSheet slow = phone.choose(number, "decide.RETURNED").comment("Two are too many.");
        desk.choose(number, "decide.APPROVED").confirm();
        desk.seesNothingOf(number);
        slow.confirmInVain(
                LANGUAGE.text("error.workItemAnsweredByYou", "HR manager", "", "")
                        .split(":")[0],
                LANGUAGE.text("decide.kept"));
        slow.stillHasComment("Two are too many.");
    }

    @Test
    void theOldLinkToADraftLeadsToItsRequest() {
        LocalDate from = LocalDate.now().plusMonths(5);
        PositionFormPage form = signIn(LANGUAGE, "hr.staff").newPosition().startFrom("template:PRD-UX");
        form.fill("opening.titleEn", "Bookmarked").temporary(from, from.plusMonths(1));
        PositionFormPage draft = form.saveDraft();
        String link = draft.page().url();
        RequestPage request = draft.submit();

        Response answer = request.page().navigate(link);

        assertThat(answer.status()).isEqualTo(200);
        RequestPage told = new RequestPage(request.page(), LANGUAGE);
        told.seesHeading("Bookmarked");
        told.seesNotice(LANGUAGE.text("request.sentAlready", told.number()));
    }

    @Test
    void aForgedViewStateLeadsToAnErrorPage() {
        PositionFormPage form = signIn(LANGUAGE, "hr.staff").newPosition();
        form.page()
                .evaluate(
                        "document.getElementsByName('jakarta.faces.ViewState').forEach(field => { field.value = 'rO0ABXQ='; })");
        form.submitButton().click();
        new ErrorPage(form.page(), LANGUAGE, "errorExpired").showsNoTrace();
    }

    @Test
    void somebodyElsesRequestIsRefused() {
        Page page = signIn(LANGUAGE, "data.analyst").page();
        String number = new Requests(newPage(LANGUAGE).request()).waitingForHead("Not yours");
        Response answer = page.navigate("/approval/request.xhtml?number=" + number);
        assertThat(answer.status()).isEqualTo(403);
        new ErrorPage(page, LANGUAGE, "error403").showsNoTrace();
    }

    @Test
    void anUnknownNumberDoesNotExist() {
        Page page = signIn(LANGUAGE, "hr.staff").page();
        for (String address : new String[] {
            "/approval/request.xhtml?number=NO-SUCH-1",
            "/approval/request.xhtml",
            "/organization/position.xhtml?code=NO-SUCH",
            "/organization/position-opening-form.xhtml?start=template:NO-SUCH",
            "/organization/position-opening-form.xhtml?request=999999999"
        }) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            new ErrorPage(page, LANGUAGE, "error404").showsNoTrace();
        }
    }
}

package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.InboxPage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;
import org.remit.ui.page.RequestPage;

/** Texts come out as they were typed in, whatever they would like to be. */
class HostileTextUiIT extends UiTest {

    private static final Language LANGUAGE = Language.ZH;
    private static final String SCRIPT = "<script>window.hacked=1</script>\"'><img src=x onerror=window.hacked=1>";

    @Test
    void aScriptInEveryFieldIsShownAsText() {
        new Requests(newPage(LANGUAGE).request()).clearDesk("head.product");
        PositionFormPage form = form();
        form.fill("opening.titleZh", SCRIPT).fill("opening.titleEn", SCRIPT).fillDuty(1, SCRIPT, SCRIPT);
        form.fillKpi(1, 1, SCRIPT, "1", "<script>x()</script>");
        form.reason(SCRIPT);
        RequestPage request = form.submit();
        request.seesHeading(SCRIPT);
        request.sees("<script>x()</script>");
        staysHarmless(request.page());
        String number = request.number();
        HomePage head = signIn(LANGUAGE, "head.product");
        head.seesWaiting(number, SCRIPT);
        staysHarmless(head.page());
        InboxPage inbox = head.inbox();
        inbox.seesWaiting(number, SCRIPT);
        inbox.choose(number, "decide.RETURNED").comment(SCRIPT).confirm();
        staysHarmless(inbox.page());
        RequestPage returned = request.home().openMine(number);
        returned.seesComment(SCRIPT);
        staysHarmless(returned.page());
    }

    private static void staysHarmless(Page page) {
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }

    @Test
    void emojiRareCharactersAndFormulasSurvive() {
        String title = "=SUM(A1:A9) 𠮷𪚥龘 🎬👩‍💻";
        PositionFormPage form = form();
        form.fill("opening.titleZh", title).fill("opening.titleEn", "").fillDuty(1, "@cmd|' /C calc'!A0 🐉", "");
        form.leaveField().reason("🐉");
        RequestPage request = form.submit();
        request.seesHeading(title);
        request.sees("@cmd|' /C calc'!A0 🐉");
        String number = request.number();
        request.home().seesMine(number, title);
    }

    private PositionFormPage form() {
        LocalDate from = LocalDate.now().plusMonths(4);
        return signIn(LANGUAGE, "hr.staff")
                .newPosition()
                .startFrom("template:PRD-UX")
                .temporary(from, from.plusMonths(1));
    }
}

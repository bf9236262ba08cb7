package org.remit.ui;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.Language;
import org.remit.ui.page.LeavingPage;
import org.remit.ui.page.LoginPage;

/** HR sees what somebody leaves behind before it is recorded that they leave. */
class LeftBehindUiIT extends UiTest {

    private static final String HEAD = "head.marketing";

    @ParameterizedTest
    @EnumSource
    void whoHeadsAUnitLeavesItsDecisionsItsFunctionsAndTheUnitBehind(Language language) {
        Page page = newPage(language);
        Requests requests = new Requests(page.request());
        requests.clearDesk(HEAD);
        String number = requests.waitingForHead("直播 " + language.code());
        LoginPage.open(page, language).signIn("hr.staff");
        LeavingPage leaving = LeavingPage.open(page, language, requests.incumbentOf("MKT-MANAGER"));

        leaving.seesBehind(language.of("市场部", "Marketing"));
        leaving.seesBehind(language.text("behind.asked", language.of("运营负责人", "Head of operations")));
        leaving.seesBehind(language.of("渠道推广", "Channels and promotion"));
        // reviews may wait as well, which nobody can take back
        leaving.seesBehind(language.text("behind.waiting", "#").split("#")[0], number);
        screenshot(page, "left-behind-" + language.code());
        assertAccessible(page);
        leaving.switchTheme("dark");
        leaving.isShownIn(language, "dark");
        screenshot(page, "left-behind-dark-" + language.code());
        leaving.switchTheme("auto");
        leaving.isShownIn(language, "light");
        page.setViewportSize(390, 844);
        screenshot(page, "left-behind-390-" + language.code());
        page.setViewportSize(1440, 900);
        leaving.lastDay(LocalDate.now().plusDays(30)).seesBehind(number);
        requests.clearDesk(HEAD);
    }

    @ParameterizedTest
    @EnumSource
    void whoLeavesNothingBehindIsToldSo(Language language) {
        Page page = newPage(language);
        Requests requests = new Requests(page.request());
        List.of("board.1", "board.2", "board.3", "board.4").forEach(requests::clearDesk);
        LoginPage.open(page, language).signIn("hr.staff");

        LeavingPage.open(page, language, requests.incumbentOf("BRD-MEMBER"))
                .seesBehind(language.text("behind.nothing"));
    }
}

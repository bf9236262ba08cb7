package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.it.Company;
import org.remit.server.TestServer;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;

/** A member of the board looks up what was decided, months later: on a phone, and on paper. */
class ResolutionUiIT extends UiTest {

    private final Company company = new Company(TestServer.url());

    @ParameterizedTest
    @EnumSource
    void aVoteIsFoundInTheRegisterAndItsMinutesLeadBackToIt(Language language) throws IOException {
        String title = "Resolved in " + language.code();
        String number = decided(title);

        HomePage member = signInByPhone(language, "board.2");
        Page page = member.page();
        page.navigate("/approval/request.xhtml?number=" + number);
        assertThat(page.locator("main a[href*='resolution.xhtml']")).hasCount(1);
        page.navigate("/governance/resolutions.xhtml?find=" + number);
        assertThat(page.locator("[id='resolutions:rows'] tbody tr")).hasCount(1);
        screenshot(page, "resolutions-390-" + language.code());
        page.getByText(title).click();
        assertThat(page.locator("main")).containsText(language.text("vote.result.REJECTED"));
        assertThat(page.locator("main")).containsText(language.text("vote.word.ABSTAINED"));
        screenshot(page, "resolution-390-" + language.code());
        assertAccessible(page);
        page.setViewportSize(1440, 900);
        screenshot(page, "resolution-" + language.code());

        Download file = page.waitForDownload(
                () -> page.getByText(language.text("resolution.minutes")).click());
        String minutes;
        try (var pdf = Loader.loadPDF(file.path().toFile())) {
            minutes = new PDFTextStripper().getText(pdf);
        }
        String code = page.locator("dd.code").innerText();
        assertThat(minutes)
                .contains(title, number, code)
                .contains(language.text("resolution.ballots"), language.text("vote.word.REJECTED"));

        page.navigate("/governance/resolutions.xhtml?find=" + code);
        page.getByText(title).click();
        assertThat(page.locator("dd.code")).hasText(code);
        member.switchTheme("dark");
        screenshot(page, "resolution-dark-" + language.code());
        assertAccessible(page);
        member.switchTheme("auto");
        Page stranger = signIn(language, "data.analyst").page();
        for (String address : List.of("resolutions.xhtml", "resolution-minutes?number=B2026-0001")) {
            assertThat(stranger.navigate("/governance/" + address).status())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(page.navigate("/governance/resolution-minutes?number=B1999-0001")
                        .status())
                .isEqualTo(404);
    }

    private String decided(String title) {
        Requests requests = new Requests(newPage(Language.EN).request());
        String number = requests.waitingForBoard(title);
        company.decide("board.chair", number, "REJECTED", "too dear");
        company.decide("board.1", number, "ABSTAINED", "");
        List.of("board.2", "board.3", "board.4").forEach(member -> company.decide(member, number, "REJECTED", ""));
        return number;
    }
}

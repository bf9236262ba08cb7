package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.it.Company;
import org.remit.server.TestServer;
import org.remit.ui.page.Language;

/** A member of the board prepares on a phone, and votes from there. */
class BoardPackUiIT extends UiTest {

    private final Company company = new Company(TestServer.url());

    @ParameterizedTest
    @EnumSource
    void aMemberReadsASheetAndVotesFromIt(Language language) throws IOException {
        String title = "Sheet in " + language.code();
        String number = new Requests(newPage(Language.EN).request()).waitingForBoard(title);
        company.decide("board.chair", number, "REJECTED", "too dear");

        Page page = signInByPhone(language, "board.2").page();
        Locator sheet = sheet(page, number);
        assertThat(sheet).containsText(title);
        assertThat(sheet).containsText("too dear");
        assertThat(sheet).containsText("9,000");
        screenshot(page, "board-390-" + language.code());
        sheet.locator("button.word-approved").click();
        page.locator("[id='decide:confirm']").click();
        assertThat(sheet.locator("button.word-approved")).hasCount(0);
        Locator voted = sheet(page, number);
        assertThat(voted.locator("button.word-approved")).hasCount(0);
        assertThat(voted).containsText(language.text("vote.word.APPROVED"));
        voted.locator("details")
                .all()
                .forEach(details -> details.locator("summary").click());
        screenshot(page, "board-open-390-" + language.code());
        assertAccessible(page);
        page.setViewportSize(1440, 900);
        screenshot(page, "board-" + language.code());

        Download file = page.waitForDownload(
                () -> page.getByText(language.text("forBoard.pack")).click());
        try (var pdf = Loader.loadPDF(file.path().toFile())) {
            String pack = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(pack).contains(title, number, "too dear", language.text("forBoard.packTitle"));
        }
        Page manager = signIn(language, "hr.manager").page();
        assertThat(sheet(manager, number).locator("button.word-approved")).hasCount(0);
        Page stranger = signIn(language, "data.analyst").page();
        for (String address : List.of("for-board.xhtml", "board-pack")) {
            assertThat(stranger.navigate("/governance/" + address).status())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(company.post("hr.staff", "/api/requests/" + number + "/withdrawal", "{}")
                        .statusCode())
                .as("its seats are for the stories after this one")
                .isEqualTo(204);
    }

    /** Others have votes open as well: it may stand on a later page. */
    private static Locator sheet(Page page, String number) {
        page.navigate("/governance/for-board.xhtml");
        Locator sheet = page.locator(".board-item").filter(new Locator.FilterOptions().setHasText(number));
        Locator next = page.locator(".ui-paginator-next:not(.ui-state-disabled)");
        while (sheet.count() == 0 && next.count() > 0) {
            page.waitForResponse(response -> response.url().contains("for-board.xhtml"), next::click);
        }
        assertThat(sheet).hasCount(1);
        return sheet;
    }
}

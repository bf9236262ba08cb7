package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.server.TestServer;
import org.remit.ui.page.Language;
import org.remit.ui.page.MeasurementFormPage;
import org.remit.ui.page.MeasurementsPage;
import org.remit.ui.page.SheetFormPage;
import org.remit.ui.page.SheetPage;

/** How people stand: a head hands out a sheet and types numbers, the employee sees the trend and the shortfall, the head the board. */
class InsightUiIT extends UiTest {

    private static final String ACCURACY_EN = "Stock accuracy";
    private static final String ACCURACY_ZH = "库存账实相符率";

    @Test
    void whatAHeadTypesIsSeenByTheEmployeeAsATrendAndByTheHeadOnTheBoard() {
        YearMonth month = YearMonth.now();
        SheetFormPage form = SheetFormPage.propose(
                signIn(Language.EN, "head.logistics"),
                "LOG-WAREHOUSE",
                month.minusMonths(5).atDay(1).toString(),
                month.atEndOfMonth().toString());
        form.fill(0, "baseline", "2")
                .fill(4, "baseline", "1")
                .reason("Agreed with the team")
                .saveReady();
        SheetPage sheet = new SheetPage(form.page(), Language.EN);
        sheet.seesNotice(Language.EN.text("sheetForm.ready"));
        sheet.handOut().seesNotice(Language.EN.text("sheet.handed", 1, 0, 0));
        Page head = sheet.page();
        for (int back = 4; back >= 1; back--) {
            MeasurementFormPage typing = MeasurementsPage.open(head, Language.EN)
                    .type()
                    .show("LOG", month.minusMonths(back).toString());
            typing.fill("measurements.numerator", ACCURACY_EN, String.valueOf(116 - 4 * back))
                    .fill("measurements.denominator", ACCURACY_EN, "200")
                    .save();
            typing.seesNotice(Language.EN.text("measurementForm.saved", 1, 0, 0));
        }

        employeeSeesTheTrendAndTheShortfall();
        headSeesTheBoardAndLooksAtTheSheet(head);
    }

    private void employeeSeesTheTrendAndTheShortfall() {
        Language language = Language.ZH;
        Page page = signIn(language, "warehouse.keeper").page();
        page.navigate("/performance/mine.xhtml");
        Locator main = page.locator("main");
        assertThat(main).containsText(language.text("insight.notRated"));
        Locator shortfall = page.locator(".card").filter(having(language.text("insight.short")));
        assertThat(shortfall.locator("li")).hasCount(1);
        assertThat(shortfall.locator("li")).containsText(ACCURACY_ZH);
        assertThat(shortfall.locator("li")).containsText(language.text("enum.Light.FALLS_SHORT"));
        Locator line = page.locator(".insight-line").filter(having(ACCURACY_ZH));
        assertThat(line.locator("canvas")).hasAttribute("role", "img");
        assertThat(line).containsText("100 × 53 / 99.5 = 53.2663");
        // 50, 52, 54 and 56 % go on as 58 and 60 %
        assertThat(line.locator(".trend-table tbody tr")).hasCount(6);
        assertThat(line.locator(".trend-table tbody tr").nth(4)).containsText("58%");
        assertThat(line.locator(".trend-table tbody tr").nth(5)).containsText("60%");
        Locator missing = page.locator(".card").filter(having(language.text("insight.missing")));
        assertThat(missing.locator("li")).hasCount(5);
        pictures(page, language, "performance-mine");
        APIRequestContext reader = page.request();
        assertThat(reader.get("/performance/team.xhtml").status()).isEqualTo(403);
        assertThat(reader.get("/performance/team.xhtml?unit=LOG").status()).isEqualTo(403);
        page.navigate("/performance/funnel.xhtml?unit=MKT");
        assertThat(page.locator(".funnel > li")).hasCount(5);
        pictures(page, language, "performance-funnel-employee");
    }

    private void headSeesTheBoardAndLooksAtTheSheet(Page page) {
        Language language = Language.EN;
        page.navigate("/performance/team.xhtml");
        Locator row = page.locator(".heat-table tbody tr").first();
        assertThat(row).containsText(language.text("enum.Light.FALLS_SHORT"));
        assertThat(row).containsText(language.text("enum.Light.NO_DATA"));
        assertThat(row).containsText(language.text("insight.notRated"));
        pictures(page, language, "performance-team");
        row.locator("a").first().click();
        assertThat(page.locator("main")).containsText(language.text("insight.recorded"));
        assertThat(page.locator("main")).containsText(language.text("insight.shortTheirs"));
        String address = page.url().replaceFirst("^https?://[^/]+", "");
        pictures(page, language, "performance-insight");
        Page hr = signIn(language, "hr.staff").page();
        hr.navigate("/performance/funnel.xhtml?unit=OPS");
        assertThat(hr.locator(".funnel > li")).hasCount(5);
        assertThat(hr.locator(".funnel-table").first()).containsText(language.text("funnel.noOwner"));
        assertThat(hr.locator(".funnel-table").first()).containsText("specialist");
        pictures(hr, language, "performance-funnel");
        onAPhoneTheStagesBeginFolded();

        for (String stranger : List.of("data.analyst", "head.data", "auditor", "admin")) {
            APIRequestContext reader = signIn(language, stranger).page().request();
            assertThat(reader.get(address).status()).as(stranger).isEqualTo(403);
        }
        Page auditor = signIn(language, "auditor").page();
        auditor.navigate("/shared/audit.xhtml");
        assertThat(auditor.locator("tbody tr")
                        .filter(having(language.text("audit.action.SCORE_SEEN")))
                        .first())
                .containsText("head.logistics");
        auditor.navigate("/performance/mine.xhtml");
        assertThat(auditor.locator("main")).containsText(language.text("insight.noneText"));
    }

    /** At a desk and on a phone, in both languages and themes; nothing scrolls sideways, and axe has nothing against it. */
    private static void pictures(Page page, Language reader, String name) {
        String address = page.url();
        for (Language language : Language.values()) {
            for (String theme : List.of("light", "dark")) {
                page.context()
                        .addCookies(List.of(
                                new Cookie("remit_language", language.code()).setUrl(TestServer.url()),
                                new Cookie("remit_theme", theme).setUrl(TestServer.url())));
                page.setViewportSize(1440, 900);
                page.navigate(address);
                screenshot(page, name + "-" + language.code() + "-" + theme + "-1440");
                page.setViewportSize(390, 844);
                page.navigate(address);
                screenshot(page, name + "-" + language.code() + "-" + theme + "-390");
                assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(name + " scrolls sideways")
                        .isTrue();
            }
            assertAccessible(page);
        }
        page.setViewportSize(1440, 900);
        page.context()
                .addCookies(List.of(
                        new Cookie("remit_language", reader.code()).setUrl(TestServer.url()),
                        new Cookie("remit_theme", "light").setUrl(TestServer.url())));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void onAPhoneTheStagesBeginFolded() {
        Page phone = signInByPhone(Language.ZH, "hr.staff").page();
        phone.navigate("/performance/funnel.xhtml?unit=OPS");
        Locator stage = phone.locator(".funnel details").first();
        assertThat(stage.locator("table")).isHidden();
        stage.locator("summary").click();
        assertThat(stage.locator("table")).isVisible();
        screenshot(phone, "funnel-folded-390-zh");
        assertAccessible(phone);

        phone.navigate("/performance/review-cycle-form.xhtml");
        assertThat(phone.locator("[id='cycle:stage:0:day']")).isHidden();
        phone.locator("#foldDays > summary").click();
        assertThat(phone.locator("[id='cycle:stage:0:day']")).isVisible();
        phone.locator("[id='cycle:minimumGroup']").evaluate("field => field.value = '1'");
        screenshot(phone, "review-cycle-form-390-zh");
        assertAccessible(phone);
        phone.locator("[id='cycle:submit']").click();
        assertThat(phone.locator("[id='cycle:minimumGroupNote'] .field-error")).isVisible();
        screenshot(phone, "review-cycle-form-refused-390-zh");
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;
import org.remit.ui.page.RequestPage;

/** A KPI of Product falls: what is done about it. And what the board is told of all people. */
class ImprovementUiIT extends UiTest {

    private static final Language ZH = Language.ZH;
    private static final Language EN = Language.EN;
    private static final RequestOptions CHINESE = RequestOptions.create().setHeader("Accept-Language", "zh-CN");
    private static final String KPI = "IUI.LAUNCH";
    private static final YearMonth MONTH = YearMonth.now().minusMonths(1);

    @Test
    void aFallIsFoundOutAboutAMeasureIsProposedReturnedMendedAndAgreedOn() {
        Page hr = signIn(EN, "hr.staff").page();
        new Requests(hr.request()).fallenKpi(KPI, "PRD", MONTH, 10);
        String address = opened(hr);

        Page analyst = signIn(ZH, "data.analyst").page();
        analyst.navigate("/performance/improvements.xhtml");
        assertThat(analyst.locator("[id='improvements:rows']")).containsText(MONTH.toString());
        screenshot(analyst, "improvements-zh-1440");
        assertAccessible(analyst);
        analyst.navigate(address);
        assertThat(analyst.locator("[id='dismiss:save']")).hasCount(0);
        analyst.locator("[id='find:save']").click();
        assertThat(analyst.locator("[id='find:findingNote'] .field-error")).hasText(ZH.text("error.required"));
        analyst.locator("[id='find:finding']").fill("两个版本的测试环境不可用，上线推迟。");
        analyst.locator("[id='find:save']").click();
        assertThat(analyst.locator(".timeline")).containsText("测试环境不可用");
        assertThat(analyst.locator("a[href*='improvement-form']")).hasCount(0);

        Page head = signIn(ZH, "head.product").page();
        head.navigate(address);
        head.locator("a[href*='improvement-form']").click();
        head.locator("[id='proposal:send']").click();
        for (String field : List.of("measure", "owner", "due")) {
            assertThat(head.locator("[id='proposal:" + field + "Note'] .field-error"))
                    .hasText(ZH.text("error.required"));
        }
        screenshot(head, "improvement-form-zh-1440");
        assertAccessible(head);
        fill(head, "备用测试环境两周内就绪", LocalDate.now().plusDays(14));
        head.locator("[id='proposal:send']").click();
        String number = new RequestPage(head, ZH).number();

        Page superior = signIn(EN, "head.operations").page();
        superior.navigate("/approval/request.xhtml?number=" + number);
        new RequestPage(superior, EN).seesSummary(EN.text("summary.improvement.measure"), "备用测试环境两周内就绪");
        String due = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                .format(LocalDate.now().plusDays(14));
        new RequestPage(superior, EN).seesSummary(EN.text("summary.improvement.due"), due);
        assertThat(superior.locator("body")).containsText(EN.text("improvement.words"));
        screenshot(superior, "improvement-request-en-1440");
        assertAccessible(superior);
        new Requests(superior.request()).giveBack("head.operations", number, "Who pays for it?");
        head.navigate("/approval/request.xhtml?number=" + number);
        head.locator("a[href*='improvement-form']").first().click();
        assertThat(head.locator("[id='proposal:measure']")).hasValue("备用测试环境两周内就绪");
        head.locator("[id='proposal:measure']").fill("备用测试环境两周内就绪，费用列入产品部预算");
        head.locator("[id='proposal:send']").click();
        new RequestPage(head, ZH);
        new Requests(head.request()).approve("head.operations", number);
        head.navigate("/approval/request.xhtml?number=" + number);
        new RequestPage(head, ZH).seesStanding(ZH.text("request.waitsForDay"));

        head.navigate(address);
        assertThat(head.locator(".timeline")).containsText(ZH.text("improvement.agreed"));
        assertThat(head.locator(".timeline")).containsText("费用列入产品部预算");
        screenshot(head, "improvement-zh-1440");
        assertAccessible(head);
        onAPhoneInTheDark(
                "head.product",
                Map.of(
                        address,
                        "improvement-en-390-dark",
                        "/performance/improvements.xhtml",
                        "improvements-en-390-dark"));
        nobodyElseSeesIt(address);
    }

    /** Two in the report are enough to be hidden behind each other. */
    @Test
    void theBoardReadsHowItsPeopleStandAndNothingOfFewOfThem() throws IOException {
        // what others score is scored for longer
        YearMonth month = YearMonth.of(LocalDate.now().getYear(), 2);
        String period = month.toString();
        Requests requests = new Requests(signIn(EN, "hr.staff").page().request());
        List<String> kpis = requests.kpis("IUI.REPORT");
        requests.rated(kpis, "BRD-MEMBER", List.of("board.1", "board.2", "board.3", "board.4"), month, 90);
        requests.rated(kpis, "BRD-CHAIR", List.of("board.chair"), month, 80);

        Page board = signIn(ZH, "board.4").page();
        board.navigate("/performance/service-report.xhtml?period=" + period);
        Locator rows = board.locator("[id='departments:rows_data'] tr");
        assertThat(rows.filter(hasText("董事会"))).containsText("88");
        screenshot(board, "service-report-zh-1440");
        assertAccessible(board);
        byte[] pdf = board.request()
                .get("/performance/service-report-pdf?period=" + period, CHINESE)
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("员工服务表现报表 " + period, "董事会", "88");
        }
        assertThat(board.request()
                        .get("/shared/export?list=service-report&format=csv&period=" + period, CHINESE)
                        .text())
                .contains("董事会", "88");

        requests.rated(kpis, "FIN-MANAGER", List.of("finance.manager"), month, 10);
        board.navigate("/performance/service-report.xhtml?period=" + period);
        assertThat(rows.filter(hasText("财务部"))).containsText(ZH.text("serviceReport.hidden"));
        assertThat(rows.filter(hasText("董事会"))).containsText(ZH.text("serviceReport.hidden"));
        assertThat(board.locator("body")).containsText(ZH.text("serviceReport.hiddenCount", 2));
        board.locator("#period").fill("someday");
        board.locator("#period").press("Enter");
        assertThat(board.locator(".remark")).containsText(ZH.text("error.reportPeriod"));
        onAPhoneInTheDark(
                "board.4", Map.of("/performance/service-report.xhtml?period=" + period, "service-report-en-390-dark"));

        for (String stranger : List.of("data.analyst", "admin")) {
            Page page = signIn(EN, stranger).page();
            assertThat(page.locator("a[href*='service-report']")).hasCount(0);
            for (String address : List.of(
                    "/performance/service-report.xhtml",
                    "/performance/service-report-pdf",
                    "/shared/export?list=service-report&format=csv")) {
                assertThat(page.request().get(address).status())
                        .as(stranger + address)
                        .isEqualTo(403);
            }
        }
        Page head = signIn(EN, "head.product").page();
        head.navigate("/performance/service-report.xhtml?period=" + period);
        assertThat(head.locator("body")).not().containsText("Board");
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The sweep comes by every minute. */
    private static String opened(Page hr) {
        Locator link = hr.locator("[id='improvements:rows'] a.list-title");
        for (int tries = 0; tries < 90; tries++) {
            hr.navigate("/performance/improvements.xhtml?kpi=" + KPI);
            if (link.count() == 1) {
                break;
            }
            hr.waitForTimeout(1_000);
        }
        link.click();
        assertThat(hr).hasURL(Pattern.compile(".*/performance/improvement.xhtml\\?id=\\d+"));
        String address = hr.url().replaceFirst("^https?://[^/]+", "");
        hr.navigate("/performance/kpi.xhtml?code=" + KPI);
        hr.locator("section[aria-labelledby=improvedTitle] a[href*='improvement.xhtml']")
                .click();
        assertThat(hr.locator(".timeline")).containsText(EN.text("improvement.next.FINDING"));
        screenshot(hr, "improvement-found-en-1440");
        hr.navigate("/organization/unit.xhtml?code=PRD");
        assertThat(hr.locator("section[aria-labelledby=improvedTitle] a[href='" + address + "']"))
                .hasCount(1);
        screenshot(hr, "unit-improvements-en-1440");
        return address;
    }

    private static void fill(Page form, String measure, LocalDate due) {
        form.locator("[id='proposal:measure']").fill(measure);
        form.locator("[id='proposal:owner_input']").pressSequentially("chanpinjingli");
        form.locator(".ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText("产品经理"))
                .first()
                .click();
        form.locator("[id='proposal:due']").fill(due.toString());
    }

    private void onAPhoneInTheDark(String username, Map<String, String> shownAs) {
        Page page = newPage(new Browser.NewContextOptions()
                .setLocale(EN.tag())
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK)
                .setStorageState(signIn(EN, username).page().context().storageState()));
        for (Map.Entry<String, String> shown : shownAs.entrySet()) {
            page.navigate(shown.getKey());
            screenshot(page, shown.getValue());
            assertAccessible(page);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing scrolls sideways")
                    .isTrue();
        }
    }

    private void nobodyElseSeesIt(String address) {
        for (String stranger : List.of("head.marketing", "seo.specialist", "auditor")) {
            Page page = signIn(EN, stranger).page();
            assertThat(page.request().get(address).status()).as(stranger).isEqualTo(404);
            assertThat(page.request()
                            .get(address.replace("improvement.xhtml", "improvement-form.xhtml"))
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(page.request()
                            .get("/shared/export?list=improvements&format=csv&show=all")
                            .text())
                    .doesNotContain(KPI);
        }
    }
}

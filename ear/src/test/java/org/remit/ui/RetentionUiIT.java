package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

/** How long what is kept, and who may look at what is kept. */
class RetentionUiIT extends UiTest {

    private static final Language ZH = Language.ZH;
    private static final Language EN = Language.EN;
    private static final String ADDRESS = "/people/retention.xhtml";

    @Test
    void theHrManagerSetsRulesAndHoldsAndTheAuditorReadsThem() {
        Page manager = signIn(ZH, "hr.manager").page();
        manager.locator("#menu a[href*='retention']").click();
        assertThat(manager.locator("h1")).hasText(ZH.text("retention.title"));
        aRuleIsSet(manager);
        nothingIsDueYet(manager);
        aHoldIsSetAndLifted(manager);
        screenshot(manager, "retention-zh-1440");
        assertAccessible(manager);
        onAPhoneInTheDark();

        Page auditor = signIn(EN, "auditor").page();
        auditor.locator("#menu a[href*='retention']").click();
        assertThat(auditor.locator("body")).containsText("House rule");
        assertThat(auditor.locator("[id='rule:save'], [id='erase:start'], [id='hold:save']"))
                .hasCount(0);
        screenshot(auditor, "retention-auditor-en-1440");
        Page staff = signIn(EN, "hr.staff").page();
        assertThat(staff.locator("#menu a[href*='retention']")).hasCount(0);
        assertThat(staff.navigate(ADDRESS).status()).isEqualTo(403);
    }

    private void aRuleIsSet(Page page) {
        page.locator("a[href*='kind=reviews']").click();
        page.locator("[id='rule:years']").fill("101");
        page.locator("[id='rule:zh']").fill("");
        page.locator("[id='rule:en']").fill("");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator("[id='rule:yearsNote'] .field-error")).hasText(ZH.text("error.retentionYears", 100));
        assertThat(page.locator("[id='rule:zhNote'] .field-error")).hasText(ZH.text("error.required"));
        screenshot(page, "retention-rule-zh-1440");
        assertAccessible(page);
        page.locator("[id='rule:years']").fill("5");
        page.locator("[id='rule:basis']").selectOption("PERIOD");
        page.locator("[id='rule:zh']").fill("内部档案管理制度第 8 条");
        page.locator("[id='rule:en']").fill("House rule, § 8");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator("body")).containsText(ZH.text("retention.saved"));
        assertThat(page.locator("body")).containsText("内部档案管理制度第 8 条");
        assertThat(page.locator("body"))
                .containsText(ZH.text("retention.keptFor", 5, ZH.text("enum.RetentionBasis.PERIOD")));
    }

    private void nothingIsDueYet(Page page) {
        page.locator("[id='erase:start']").click();
        assertThat(page.locator("[id='erase:reasonNote'] .field-error")).hasText(ZH.text("error.required"));
        page.locator("[id='erase:reason']").fill("年度清理");
        page.locator("[id='erase:start']").click();
        assertThat(page.locator(".messages").first()).containsText(ZH.text("error.nothingDue"));
        assertThat(page.locator("[id='erase:reason']")).hasValue("年度清理");
    }

    private void aHoldIsSetAndLifted(Page page) {
        page.navigate(ADDRESS);
        page.locator("[id='hold:save']").click();
        for (String field : List.of("person", "from", "reason")) {
            assertThat(page.locator("[id='hold:" + field + "Note'] .field-error"))
                    .hasText(ZH.text("error.required"));
        }
        page.locator("[id='hold:person_input']").pressSequentially("data");
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        page.locator("[id='hold:from']").fill(LocalDate.now().plusDays(1).toString());
        page.locator("[id='hold:reason']").fill("劳动争议仲裁");
        page.locator("[id='hold:save']").click();
        assertThat(page.locator("[id='hold:fromNote'] .field-error")).hasText(ZH.text("error.holdInFuture"));
        page.locator("[id='hold:from']").fill(LocalDate.now().toString());
        page.locator("[id='hold:save']").click();
        assertThat(page.locator("[id='holds:rows']")).containsText("劳动争议仲裁");
        page.locator("a[href*='lift=']").first().click();
        page.locator("[id='lift:reason']").fill("已裁决");
        page.locator("[id='lift:save']").click();
        assertThat(page.locator("[id='holds:rows']")).containsText(ZH.text("hold.liftedBecause", "已裁决"));
    }

    private void onAPhoneInTheDark() {
        Page phone = newPage(new Browser.NewContextOptions()
                .setLocale(EN.tag())
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844)
                .setStorageState(signIn(EN, "hr.manager").page().context().storageState()));
        phone.navigate(ADDRESS + "?kind=reviews");
        screenshot(phone, "retention-en-390-dark");
        assertAccessible(phone);
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void anAuditorSaysWhyBeforeTheyReadASheet() {
        Page auditor = signIn(EN, "auditor").page();
        long id = new Requests(auditor.request())
                .sheet("LOG-WAREHOUSE", Year.now().plusYears(7));
        auditor.navigate("/performance/sheet.xhtml?id=" + id);
        assertThat(auditor.locator("h1")).hasText(EN.text("sheet.reasonTitle"));
        assertThat(auditor.locator("table")).hasCount(0);
        screenshot(auditor, "sheet-reason-en-1440");
        assertAccessible(auditor);
        auditor.locator("#reason").fill("A complaint of the works council");
        auditor.locator("form[action$='sheet.xhtml'] button").click();
        assertThat(auditor.locator("body")).containsText(EN.text("sheet.targets"));
        assertThat(auditor).hasURL(Pattern.compile(".*reason=.*"));
        assertThat(auditor.locator("a[href*='sheet-form']")).hasCount(0);
        assertThat(signIn(EN, "admin")
                        .page()
                        .navigate("/performance/sheet.xhtml?id=" + id + "&reason=x")
                        .status())
                .isEqualTo(403);
    }
}

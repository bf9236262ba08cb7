package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

/** What people keep for themselves or their office: a budget, a deputy, tokens. */
class OwnMattersUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;

    @Test
    void theHrManagerChangesABudgetAndEverybodyWhoMaySeesIt() {
        int year = LocalDate.now().getYear() + 1;
        Page page = signIn(LANGUAGE, "hr.manager").page();
        page.navigate("/organization/budgets.xhtml?year=%d&unit=DAT".formatted(year));

        page.locator("[id='budget:amount']").fill("-1");
        page.locator("[id='budget:save']").click();
        assertThat(page.locator(".field-error").first()).isVisible();
        assertThat(page.locator("[id='budget:amount']")).hasValue("-1");

        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("[id='budget:amount']").fill("1000000");
        other.locator("[id='budget:save']").click();
        assertThat(row(other, "DAT")).containsText("1,000,000.00");

        page.locator("[id='budget:amount']").fill("1234567.89");
        page.locator("[id='budget:save']").click();
        assertThat(page.locator("[id='budget:amount']")).hasValue(Pattern.compile("1,?234,?567.89"));
        page.getByText(LANGUAGE.text("draft.overwrite")).click();
        assertThat(row(page, "DAT")).containsText("1,234,567.89");

        Page finance = signIn(LANGUAGE, "finance.manager").page();
        finance.navigate("/organization/budgets.xhtml?year=" + year);
        assertThat(row(finance, "DAT")).containsText("1,234,567.89");
        assertThat(row(finance, "DAT").getByRole(AriaRole.LINK)).hasCount(0);
    }

    @Test
    void somebodyNamesADeputyAndTakesItBack() {
        Page page = signIn(LANGUAGE, "head.logistics").page();
        page.navigate("/people/account.xhtml");
        Locator form = page.locator("#deputyForm");
        form.getByLabel(LANGUAGE.text("deputy.who")).pressSequentially("Warehouse");
        page.getByRole(AriaRole.OPTION).first().click();
        form.locator("[id='deputyForm:validFrom']")
                .fill(LocalDate.now().plusDays(30).toString());
        form.locator("[id='deputyForm:validTo']")
                .fill(LocalDate.now().plusDays(37).toString());
        form.locator("[id='deputyForm:save']").click();
        Locator clear = form.locator("[id='deputyForm:clear']");
        assertThat(clear).isVisible();

        clear.click();

        assertThat(clear).hasCount(0);
    }

    @Test
    void somebodyTakesAwayWhatIsHeldAboutThem() throws IOException {
        Page page = signIn(LANGUAGE, "head.logistics").page();
        page.navigate("/people/account.xhtml");

        Download file = page.waitForDownload(
                () -> page.getByText(LANGUAGE.text("personalData.download")).click());

        assertThat(file.suggestedFilename()).isEqualTo("head.logistics.json");
        assertThat(Files.readString(file.path())).contains("LOG-MANAGER").doesNotContain("head.marketing");
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        Page page = signIn(LANGUAGE, "head.logistics").page();
        page.navigate("/people/account.xhtml");
        page.locator("[id='tokensForm:label']").fill("Report robot");
        page.locator("[id='tokensForm:tokenPassword']").fill("remit-demo");
        page.locator("[id='tokensForm:issue']").click();
        assertThat(page.locator("#tokenSecret")).not().isEmpty();

        page.navigate("/people/account.xhtml");
        assertThat(page.locator("#tokenSecret")).hasCount(0);
        Locator token =
                page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Report robot"));
        token.getByRole(AriaRole.BUTTON).click();

        assertThat(token).hasCount(0);
    }

    private static Locator row(Page page, String unit) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(unit, new Page.GetByTextOptions().setExact(true))));
    }
}

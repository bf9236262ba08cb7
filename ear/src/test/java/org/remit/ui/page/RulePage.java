package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A rule as its audience reads it, and the list that leads to it. */
public final class RulePage extends SignedIn {

    private RulePage(Page page, Language language) {
        super(page, language);
    }

    /** The list, by way of the menu. */
    public static RulePage list(SignedIn from) {
        RulePage rules = new RulePage(from.page(), from.language());
        Locator toggle = rules.page.locator("#menuButton");
        if (toggle.isVisible()) {
            toggle.click();
        }
        Locator menu = rules.page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(rules.text("menu.label")));
        rules.link(menu, "rules.title").click();
        rules.seesHeading(rules.text("rules.title"));
        return rules;
    }

    public RuleFormPage newRule() {
        link(content(), "rules.new").click();
        return new RuleFormPage(page, language, "ruleForm.title");
    }

    public void find(String text) {
        content().getByRole(AriaRole.SEARCHBOX).fill(text);
        content().getByRole(AriaRole.SEARCHBOX).press("Enter");
    }

    public void seesRow(String code, String... words) {
        Locator row = content().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(code));
        for (String word : words) {
            assertThat(row).containsText(word);
        }
    }

    public void seesNoRow(String code) {
        assertThat(content().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(code)))
                .hasCount(0);
    }

    public RulePage open(String title) {
        content()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .click();
        seesHeading(title);
        return this;
    }

    public RuleFormPage amend() {
        link(content(), "rule.amend").click();
        return new RuleFormPage(page, language, "ruleForm.amend");
    }

    public void reads(String... texts) {
        for (String text : texts) {
            assertThat(content()).containsText(text);
        }
    }

    public void whoHasNotConfirmed() {
        content().locator("a[href*=rule-readers]").click();
        seesHeading(text("rule.readers"));
        assertThat(content().getByRole(AriaRole.ROW)).hasCount(2);
    }

    /** By way of the decision, to its entry in the register. */
    public void leadsToItsResolution() {
        Locator entry = resolutions();
        String number = entry.innerText();
        entry.click();
        assertThat(page.locator("h1")).containsText(number);
        page.goBack();
    }

    public void leadsToNoResolution() {
        assertThat(resolutions()).hasCount(0);
    }

    private Locator resolutions() {
        return content().locator("a[href*='resolution.xhtml']");
    }

    public Download download() {
        return page.waitForDownload(() -> page.getByText(text("rule.pdf"), new Page.GetByTextOptions().setExact(true))
                .click());
    }

    public void backTo(String title) {
        content().locator(".lead a").click();
        seesHeading(title);
    }

    public void compare() {
        content().locator(".handbook-others a.small").first().click();
        assertThat(content().locator(".change").first()).isVisible();
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The top of the tree of units, and all positions to search in. */
public class OrganizationPage extends SignedIn {

    public OrganizationPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("organization.title"));
    }

    public OrganizationPage find(String typed) {
        Locator find = content().getByLabel(text("organization.find"));
        find.fill(typed);
        find.press("Enter");
        return this;
    }

    public void seesPosition(String title, String state) {
        assertThat(row(title)).containsText(state);
    }

    public PositionPage open(String title) {
        row(title).getByRole(AriaRole.LINK).first().click();
        return new PositionPage(page, language);
    }

    public UnitScreen openUnit(String name) {
        content()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        return new UnitScreen(page, language, name);
    }

    private Locator row(String title) {
        return content()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The units with their positions, who holds them and what is vacant. */
public class OrganizationPage extends SignedIn {

    public OrganizationPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("organization.title"));
    }

    public OrganizationPage find(String typed) {
        content().getByLabel(text("organization.find")).fill(typed);
        return this;
    }

    public void seesPosition(String title, String state) {
        assertThat(row(title)).containsText(state);
    }

    public PositionPage open(String title) {
        row(title).getByRole(AriaRole.LINK).click();
        return new PositionPage(page, language);
    }

    private Locator row(String title) {
        return content()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What was found, kind by kind. */
public class SearchPage extends SignedIn {

    public SearchPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("search.title"));
    }

    public SearchPage find(String typed) {
        content().getByRole(AriaRole.SEARCHBOX).fill(typed);
        content().getByRole(AriaRole.SEARCHBOX).press("Enter");
        return new SearchPage(page, language);
    }

    public SearchPage seesNothing() {
        assertThat(content()).containsText(text("search.nothing"));
        return this;
    }

    /** @param kind its heading, such as Positions */
    public SearchPage sees(String kind, String title) {
        assertThat(hit(kind, title)).isVisible();
        return this;
    }

    public PositionPage openPosition(String kind, String title) {
        hit(kind, title).click();
        return new PositionPage(page, language);
    }

    private Locator hit(String kind, String title) {
        return content()
                .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(kind))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .first();
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Everything that I have decided, as a list. */
public class DecidedPage extends SignedIn {

    public DecidedPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("decided.title"));
    }

    /** Nothing else is listed then. */
    public void searchFor(String number) {
        content().getByRole(AriaRole.SEARCHBOX).fill(number);
        button(content(), "accounts.find").click();
        assertThat(content().locator("tbody .entry-title")).hasCount(1);
        assertThat(row(number)).hasCount(1);
    }

    /** What I said to a request, and what has become of it. */
    public void seesDecided(String number, String... facts) {
        for (String fact : facts) {
            assertThat(row(number)).containsText(fact);
        }
    }

    public RequestPage open(String number) {
        row(number).getByRole(AriaRole.LINK).click();
        return new RequestPage(page, language);
    }

    private Locator row(String number) {
        return content().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
    }
}

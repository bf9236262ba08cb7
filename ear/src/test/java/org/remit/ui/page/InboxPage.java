package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Everything that waits for me, as a list. */
public class InboxPage extends SignedIn {

    public InboxPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("inbox.title"));
    }

    /** What a request is about stands in its row. */
    public void seesWaiting(String number, String... facts) {
        assertThat(row(number)).isVisible();
        for (String fact : facts) {
            assertThat(row(number)).containsText(fact);
        }
    }

    public void seesNothingOf(String number) {
        assertThat(row(number)).hasCount(0);
    }

    /** What I have decided, behind the link beside what waits. */
    public DecidedPage decided() {
        link(content(), "inbox.decided").click();
        return new DecidedPage(page, language);
    }

    public DecisionSheet choose(String number, String word) {
        button(row(number), word).click();
        return new DecisionSheet(page, language, word);
    }

    public RequestPage open(String number) {
        row(number).getByRole(AriaRole.LINK).click();
        return new RequestPage(page, language);
    }

    private Locator row(String number) {
        return content().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
    }
}

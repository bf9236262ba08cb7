package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A position with its duties, KPIs and incumbents. */
public class PositionPage extends SignedIn {

    public PositionPage(Page page, Language language) {
        super(page, language);
        assertThat(content()
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(text("position.duties"))))
                .isVisible();
    }

    public DutyChangePage changeDuties() {
        link(content(), "duty.change").click();
        return new DutyChangePage(page, language);
    }

    /** That a change of it is under way, with a link to it. */
    public void seesUnderWay(String number) {
        assertThat(content().locator("section[aria-labelledby=underWay] a")).hasText(number);
    }

    /** Who may not open the request sees that there is one. */
    public void seesUnderWayWithoutLink(String number) {
        assertThat(content().locator("section[aria-labelledby=underWay] span.number"))
                .hasText(number);
        assertThat(content().locator("section[aria-labelledby=underWay] a")).hasCount(0);
    }

    public void seesDottedLine(String words) {
        assertThat(dottedLines()).containsText(words);
    }

    public void seesNoDottedLine() {
        assertThat(dottedLines()).hasCount(0);
    }

    /** The page of the person whose dotted line it is, which shows it too. */
    public void openHolderOfDottedLine() {
        dottedLines().locator("a.person").first().click();
        assertThat(content().getByText(text("person.dotted")).first()).isVisible();
    }

    public void seesRequest(String number) {
        assertThat(link(content(), "position.request", number)).isVisible();
    }

    private Locator dottedLines() {
        return content().locator("section[aria-labelledby=dottedTitle]");
    }
}

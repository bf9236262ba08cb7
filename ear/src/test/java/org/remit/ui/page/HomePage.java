package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What waits for me, and what became of my requests. */
public class HomePage extends SignedIn {

    public HomePage(Page page, Language language) {
        super(page, language);
        assertThat(content().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(text("home.waiting"))))
                .isVisible();
    }

    /** What a request is about stands on its card. */
    public void seesWaiting(String number, String... facts) {
        assertThat(card(number)).isVisible();
        for (String fact : facts) {
            assertThat(card(number)).containsText(fact);
        }
    }

    /** Where it can be read, not only found. */
    public void seesOnCard(String number, String text) {
        assertThat(card(number).getByText(text)).isVisible();
    }

    /** What the applicant has changed unfolds on the card. */
    public void seesChange(String number, String unfold, String added) {
        card(number).getByText(unfold).click();
        assertThat(card(number)
                        .locator("ins")
                        .filter(new Locator.FilterOptions().setHasText(added))
                        .first())
                .isVisible();
    }

    public DecisionSheet choose(String number, String word) {
        button(card(number), word).click();
        return new DecisionSheet(page, language, word);
    }

    public void seesNothingOf(String number) {
        assertThat(card(number)).hasCount(0);
    }

    public void seesMine(String number, String state) {
        assertThat(mine(number)).containsText(state);
    }

    public void seesMineOnce(String title) {
        assertThat(mine(title)).hasCount(1);
    }

    public void seesNothingMine(String title) {
        assertThat(mine(title)).hasCount(0);
    }

    public RequestPage openMine(String number) {
        mine(number).getByRole(AriaRole.LINK).click();
        return new RequestPage(page, language);
    }

    /** A draft has no number yet. */
    public PositionFormPage resumeDraft(String title) {
        mine(title).first().getByRole(AriaRole.LINK).click();
        return new PositionFormPage(page, language);
    }

    /** What the reader answers for stands at the end of the page. */
    public void seesResponsibilities(String... texts) {
        Locator section = content()
                .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(text("responsibilities.title")));
        for (String expected : texts) {
            assertThat(section).containsText(expected);
        }
    }

    private Locator card(String number) {
        return content().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(number));
    }

    private Locator mine(String text) {
        return content().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
    }
}

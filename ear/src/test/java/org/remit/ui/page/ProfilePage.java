package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A person, my page, a duty or a function: parts with headings, and links from one to the other. */
public class ProfilePage extends SignedIn {

    public ProfilePage(Page page, Language language, String heading) {
        super(page, language);
        seesHeading(heading);
    }

    /** @param part the key of its heading */
    public ProfilePage sees(String part, String shown) {
        assertThat(part(part)).containsText(shown);
        return this;
    }

    /** @param heading of the page that the link leads to */
    public ProfilePage follow(String part, String link, String heading) {
        part(part)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return new ProfilePage(page, language, heading);
    }

    private Locator part(String key) {
        return content()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(text(key)).setExact(true));
    }
}

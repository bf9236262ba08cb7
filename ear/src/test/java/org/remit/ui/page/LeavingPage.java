package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Where HR records that somebody leaves. */
public class LeavingPage extends SignedIn {

    private LeavingPage(Page page, Language language) {
        super(page, language);
        assertThat(content().getByLabel(text("leaving.lastDay"))).isVisible();
    }

    public static LeavingPage open(Page page, Language language, String person) {
        page.navigate("/people/leaving.xhtml?person=" + person);
        return new LeavingPage(page, language);
    }

    public LeavingPage lastDay(LocalDate day) {
        page.waitForResponse("**/leaving.xhtml*", () -> {
            Locator field = content().getByLabel(text("leaving.lastDay"));
            field.fill(day.toString());
            field.blur();
        });
        return this;
    }

    public void seesBehind(String... texts) {
        for (String text : texts) {
            assertThat(content().locator(".behind")).containsText(text);
        }
    }
}

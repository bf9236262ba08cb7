package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What happened and what to do next. */
public class ErrorPage extends Screen {

    /** @param key the beginning of its texts' keys, such as {@code error404} */
    public ErrorPage(Page page, Language language, String key) {
        super(page, language);
        seesHeading(text(key + ".title"));
        sees(text(key + ".text"));
    }

    /** Nothing that only a programmer understands. */
    public void showsNoTrace() {
        assertThat(page.locator("body")).not().containsText(Pattern.compile("Exception|at org\\.|\\.java:"));
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A to-do of HR, and the list of all of them. */
public class TodoPage extends SignedIn {

    public TodoPage(Page page, Language language) {
        super(page, language);
    }

    public TodoPage fill(String note, String owner) {
        field("todo.note").fill(note);
        field("todo.owner").selectOption(new SelectOption().setLabel(owner));
        return this;
    }

    public TodoPage create() {
        button(content(), "todo.create").click();
        return this;
    }

    /** From the list. */
    public TodoPage open(String about) {
        entry(about).getByRole(AriaRole.LINK).first().click();
        assertThat(field("todo.result")).isVisible();
        return this;
    }

    public TodoPage finish(String result) {
        field("todo.result").fill(result);
        button(content(), "todo.done").click();
        return this;
    }

    public void seesListed(String about, String text) {
        assertThat(entry(about)).containsText(text);
    }

    private Locator entry(String about) {
        return content()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(about))
                .first();
    }

    private Locator field(String key) {
        return content().getByLabel(text(key));
    }
}

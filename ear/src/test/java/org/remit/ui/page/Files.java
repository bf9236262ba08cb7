package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The files of a draft or a request. */
public class Files extends Screen {

    public Files(Page page, Language language) {
        super(page, language);
    }

    public void add(FilePayload file) {
        content().getByLabel(text("attachments.add")).setInputFiles(file);
    }

    public void lists(String name) {
        assertThat(link(name)).hasAttribute("href", Pattern.compile("id=\\d+"));
    }

    public void listsNothing() {
        assertThat(content().getByText(text("attachments.none"))).isVisible();
    }

    /** Where the file can be fetched. */
    public String address(String name) {
        return link(name).getAttribute("href");
    }

    public void remove(String name) {
        content()
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text("attachments.removeFile", name)))
                .click();
        assertThat(link(name)).hasCount(0);
    }

    public void refuses(String name) {
        assertThat(content()
                        .getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first())
                .isVisible();
    }

    private Locator link(String name) {
        return content().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}

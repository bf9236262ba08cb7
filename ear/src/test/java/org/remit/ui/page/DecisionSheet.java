package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What one is asked to confirm. */
public class DecisionSheet extends Screen {

    private final Locator sheet;
    private final String word;

    /** @param word what was chosen, which is the sheet's button too */
    public DecisionSheet(Page page, Language language, String word) {
        super(page, language);
        this.word = word;
        sheet = page.getByRole(AriaRole.DIALOG);
        assertThat(sheet).isVisible();
    }

    public DecisionSheet comment(String comment) {
        commentField().fill(comment);
        return this;
    }

    public void confirm() {
        button(sheet, word).click();
        assertThat(sheet).isHidden();
    }

    /** Confirms, and is told why it cannot be. */
    public void confirmInVain(String... reasons) {
        button(sheet, word).click();
        for (String reason : reasons) {
            assertThat(sheet).containsText(reason);
        }
    }

    public void stillHasComment(String comment) {
        assertThat(commentField()).hasValue(comment);
    }

    private Locator commentField() {
        return sheet.getByRole(AriaRole.TEXTBOX);
    }
}

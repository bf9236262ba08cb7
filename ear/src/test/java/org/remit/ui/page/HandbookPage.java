package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Handbooks: the form, the preview and the editions. */
public class HandbookPage extends SignedIn {

    private HandbookPage(Page page, Language language) {
        super(page, language);
    }

    /** The form, by way of the menu's list. */
    public static HandbookPage newEdition(SignedIn from) {
        HandbookPage handbooks = list(from);
        handbooks.link(handbooks.content(), "handbooks.new").click();
        handbooks.seesHeading(handbooks.text("handbook.formTitle"));
        return handbooks;
    }

    /** A published edition, by way of the menu's list. */
    public static HandbookPage open(SignedIn from, String title) {
        HandbookPage handbooks = list(from);
        handbooks
                .content()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .first()
                .click();
        handbooks.seesHeading(title);
        return handbooks;
    }

    private static HandbookPage list(SignedIn from) {
        HandbookPage handbooks = new HandbookPage(from.page(), from.language());
        Locator menu = handbooks.page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(handbooks.text("menu.label")));
        handbooks.link(menu, "menu.handbooks").click();
        handbooks.seesHeading(handbooks.text("handbooks.title"));
        return handbooks;
    }

    public void chooseUnit(String code) {
        content().getByLabel(text("handbook.scope")).selectOption("UNIT");
        offered(content().getByLabel(text("position.unit")), code)
                .filter(new Locator.FilterOptions().setHasText("(" + code + ")"))
                .click();
    }

    public void title(String zh) {
        content().getByLabel(text("handbook.titleZh")).fill(zh);
    }

    public Preview preview() {
        button(content(), "handbook.preview").click();
        return new Preview(page, language);
    }

    public void seesFieldError(String key) {
        assertThat(content().locator(".field-error").first()).containsText(text(key));
    }

    /** A position's heading in the text of the edition. */
    public void shows(String position) {
        assertThat(content().locator(".handbook-body h3").filter(new Locator.FilterOptions().setHasText(position)))
                .hasCount(1);
    }

    public void openReaders() {
        link(content(), "handbook.readers").click();
        seesHeading(text("handbook.readers"));
    }

    /** An edition before anybody else sees it. */
    public static final class Preview extends HandbookPage {

        Preview(Page page, Language language) {
            super(page, language);
        }

        public RequestPage submit() {
            button(content(), "opening.submit").click();
            return new RequestPage(page, language);
        }
    }
}

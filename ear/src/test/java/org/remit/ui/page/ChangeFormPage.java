package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A form by which a change of a position, or of who holds it, is asked for. */
public class ChangeFormPage extends SignedIn {

    public ChangeFormPage(Page page, Language language) {
        super(page, language);
        assertThat(content().getByLabel(text("change.reason")).first()).isVisible();
    }

    /** By the link on the page of a position. */
    public static ChangeFormPage open(Page page, Language language, String position, String kind) {
        page.navigate("/organization/position.xhtml?code=" + position);
        PositionLinks links = new PositionLinks(page, language);
        links.follow("kind." + kind);
        return new ChangeFormPage(page, language);
    }

    public ChangeFormPage fill(String label, String value) {
        content().getByLabel(text(label)).first().fill(value);
        return this;
    }

    /** For a planned position, by the link on its page. */
    public static ChangeFormPage openCancellation(Page page, Language language, String position) {
        page.navigate("/organization/position.xhtml?code=" + position);
        new PositionLinks(page, language).follow("change.cancel");
        return new ChangeFormPage(page, language);
    }

    /** Types the code and takes what is offered for it. */
    public ChangeFormPage find(String label, String code) {
        return find(label, code, "(" + code + ")");
    }

    /** Types something and takes what is offered with these words. */
    public ChangeFormPage find(String label, String typed, String words) {
        Locator field = content().getByLabel(text(label)).first();
        offered(field, typed)
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
        assertThat(field).hasValue(Pattern.compile(words.replaceAll("[()]", "\\\\$0") + "$"));
        return this;
    }

    /** Types something that is nothing, which the field says and keeps. */
    public ChangeFormPage findsNothing(String label, String typed) {
        assertThat(offersNothing(content().getByLabel(text(label)).first(), typed))
                .isVisible();
        return this;
    }

    /** As somebody does who goes on to the next field. */
    public ChangeFormPage leaveField() {
        page.keyboard().press("Tab");
        return this;
    }

    /** Whom a position of the unit that was found can report to. */
    public void offersSuperior(String code) {
        assertThat(content().getByLabel(text("position.reportsTo")).locator("option[value='" + code + "']"))
                .hasCount(1);
    }

    /** What a list has besides nothing. */
    public ChangeFormPage chooseFirst(String label) {
        content().getByLabel(text(label)).first().selectOption(new SelectOption().setIndex(1));
        return this;
    }

    /** What it would mean, line by line, while it is typed. */
    public void seesPreview(String label, String value) {
        Locator line = page.locator(".preview .summary-line").filter(new Locator.FilterOptions().setHasText(label));
        assertThat(line).containsText(value);
    }

    public ChangeFormPage from(LocalDate day) {
        return fill("change.from", day.toString());
    }

    public ChangeFormPage refused(String sent) {
        button(content(), "opening.submit").click();
        assertThat(content().getByText(sent).first()).isVisible();
        return this;
    }

    public void has(String label, String value) {
        assertThat(content().getByLabel(text(label)).first()).hasValue(value);
    }

    /** Keeps what was typed, complete or not; only then files can be added. */
    public ChangeFormPage saveDraft() {
        button(content(), "opening.save").click();
        seesNotice(text("opening.saved"));
        assertThat(content().getByText(text("attachments.saveFirst"))).hasCount(0);
        assertThat(content().locator("input[type=file]")).hasCount(1);
        return new ChangeFormPage(page, language);
    }

    public void discard() {
        button(content(), "opening.discard").click();
        button(page.getByRole(AriaRole.DIALOG), "opening.discard").click();
        seesNotice(text("opening.discarded"));
    }

    public RequestPage submit() {
        button(content(), "opening.submit").click();
        return new RequestPage(page, language);
    }

    public RequestPage resubmit() {
        button(content(), "opening.resubmit").click();
        return new RequestPage(page, language);
    }

    /** What can be proposed on the page of a position. */
    private static final class PositionLinks extends SignedIn {

        PositionLinks(Page page, Language language) {
            super(page, language);
        }

        void follow(String key) {
            link(content(), key).click();
        }
    }
}

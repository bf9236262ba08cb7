package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form by which HR asks for a review cycle. */
public class CycleFormPage extends SignedIn {

    public CycleFormPage(Page page, Language language) {
        super(page, language);
        sees(text("cycleForm.days"));
    }

    /** By the button above the list of cycles. */
    public static CycleFormPage open(SignedIn from) {
        from.page().navigate("/performance/cycles.xhtml");
        from.link(from.content(), "cycles.new").click();
        return new CycleFormPage(from.page(), from.language());
    }

    /** Name and days follow. */
    public CycleFormPage choose(String span, String firstDay) {
        field("span").selectOption(span);
        assertThat(field("from")).hasValue(firstDay);
        return this;
    }

    public CycleFormPage fill(String id, String typed) {
        field(id).fill(typed);
        return this;
    }

    public String value(String id) {
        return field(id).inputValue();
    }

    /** Types something and takes what is offered with these words. */
    public CycleFormPage find(String id, String typed, String words) {
        offered(field(id + "_input"), typed)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    public CycleFormPage clear(String id) {
        field(id + "_input").fill("");
        field(id + "_input").press("Tab");
        return this;
    }

    public CycleFormPage seesErrorAt(String id, String error) {
        assertThat(page.locator("[id='cycle:" + id + "Note'] .field-error")).containsText(error);
        return this;
    }

    public void seesNoErrors() {
        assertThat(page.locator(".field-error")).hasCount(0);
    }

    /** What was refused stays in sight while a name is looked for. */
    public CycleFormPage seesNoticesWhileLooking(String id, String typed) {
        assertThat(offered(field(id + "_input"), typed).first()).isVisible();
        assertThat(notices().first()).isVisible();
        return this;
    }

    public void refused() {
        button(content(), "opening.submit").click();
        assertThat(notices().first()).isVisible();
    }

    public RequestPage submit() {
        button(content(), "opening.submit").click();
        return new RequestPage(page, language);
    }

    private Locator field(String id) {
        return page.locator("[id='cycle:" + id + "']");
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form in which HR enters or changes a KPI. */
public class KpiFormPage extends SignedIn {

    public KpiFormPage(Page page, Language language) {
        super(page, language);
        sees(text("kpiForm.how"));
    }

    public static KpiFormPage open(Page page, Language language, String code) {
        page.navigate("/performance/kpi-form.xhtml?code=" + code);
        return new KpiFormPage(page, language);
    }

    public KpiFormPage fill(String id, String typed) {
        field(id).fill(typed);
        return this;
    }

    public KpiFormPage choose(String id, String constant) {
        field(id).selectOption(constant);
        return this;
    }

    /** Types the code of a position and takes what is offered for it. */
    public KpiFormPage owner(String code) {
        offered(field("owner_input"), code)
                .filter(new Locator.FilterOptions().setHasText("(" + code + ")"))
                .click();
        return this;
    }

    public void save() {
        button(content(), "action.save").click();
    }

    public void has(String id, String typed) {
        assertThat(field(id)).hasValue(typed);
    }

    public KpiFormPage seesErrorAt(String id) {
        assertThat(note(id).locator(".field-error")).isVisible();
        return this;
    }

    public void seesErrorAt(String id, String text) {
        assertThat(note(id).locator(".field-error")).hasText(text);
    }

    private Locator note(String id) {
        return page.locator("[id='kpi:" + id + "Note']");
    }

    private Locator field(String id) {
        return page.locator("[id='kpi:" + id + "']");
    }
}

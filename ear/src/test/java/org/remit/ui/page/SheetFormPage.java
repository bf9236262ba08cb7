package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form in which a score sheet is changed. */
public class SheetFormPage extends SignedIn {

    public SheetFormPage(Page page, Language language) {
        super(page, language);
        sees(text("sheetForm.finish"));
    }

    /** Proposes a sheet for a position, by its page. */
    public static SheetFormPage propose(SignedIn from, String position, String first, String last) {
        Page page = from.page();
        Language language = from.language();
        page.navigate("/performance/sheets.xhtml");
        from.link(from.content(), "sheetStart.new").click();
        Locator field = page.locator("[id='start:position_input']");
        from.offered(field, position)
                .filter(new Locator.FilterOptions().setHasText("(" + position + ")"))
                .click();
        page.locator("[id='start:from']").fill(first);
        page.locator("[id='start:to']").fill(last);
        from.button(from.content(), "sheetStart.go").click();
        return new SheetFormPage(page, language);
    }

    public SheetFormPage has(int lines) {
        assertThat(page.locator("[id$=':part']")).hasCount(lines);
        return this;
    }

    public SheetFormPage fill(int line, String id, String typed) {
        field(line, id).fill(typed);
        field(line, id).press("Tab");
        return this;
    }

    public SheetFormPage choose(int line, String id, String constant) {
        field(line, id).selectOption(constant);
        return this;
    }

    public void waitsFor(int line, String id) {
        assertThat(field(line, id)).isVisible();
    }

    public void doesNotAsk(int line, String id) {
        assertThat(field(line, id)).hasCount(0);
    }

    public SheetFormPage add(String text) {
        Locator kpis = offered(page.locator("[id='sheet:added_input']"), text);
        assertThat(kpis.first()).isVisible();
        // what the first letters brought is shown anew with all of them
        assertThat(kpis.filter(new Locator.FilterOptions().setHasNotText(text))).hasCount(0);
        // by the keyboard: on a phone the page may have to be scrolled to the list, which closes it
        page.locator("[id='sheet:added_input']").press("Enter");
        return this;
    }

    public SheetFormPage removeLast() {
        page.locator("[id$=':remove']").last().click();
        return this;
    }

    public void seesSum(String text) {
        assertThat(page.locator("[id='sheet:sum']")).hasText(text);
    }

    public SheetFormPage reason(String typed) {
        page.locator("[id='sheet:reason']").fill(typed);
        return this;
    }

    public void saveReady() {
        button(content(), "sheetForm.saveReady").click();
    }

    public void saveDraft() {
        button(content(), "sheetForm.saveDraft").click();
    }

    public void seesErrorAt(int line, String id, String text) {
        assertThat(page.locator("[id='sheet:line:" + line + ":" + id + "Note'] .field-error"))
                .hasText(text);
    }

    /** What a line is of, as its heading says. */
    public String kpi(int line) {
        return page.locator("#sheet section h2").nth(line).innerText();
    }

    public void has(int line, String id, String typed) {
        assertThat(field(line, id)).hasValue(typed);
    }

    private Locator field(int line, String id) {
        return page.locator("[id='sheet:line:" + line + ":" + id + "']");
    }
}

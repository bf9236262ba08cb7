package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A score sheet as it is read. */
public class SheetPage extends SignedIn {

    public SheetPage(Page page, Language language) {
        super(page, language);
        sees(text("sheet.targets"));
    }

    /** Chooses a line, whose sentence appears, types an actual and sees what it would bring. */
    public void tries(int line, String sentence, String actual, String points, String formula) {
        page.locator("[id='try:place']").selectOption(String.valueOf(line));
        assertThat(page.locator("[id='try']").getByText(sentence)).isVisible();
        page.locator("[id='try:actual']").fill(actual);
        button(content(), "sheet.calculate").click();
        Locator result = page.locator("[id='try:result']");
        assertThat(result).containsText(text("sheet.points", points));
        assertThat(result).containsText(formula);
    }

    public void triesInVain(String actual) {
        page.locator("[id='try:actual']").fill(actual);
        button(content(), "sheet.calculate").click();
        assertThat(page.locator("[id='try:actualNote'] .field-error")).isVisible();
        assertThat(page.locator("[id='try:actual']")).hasValue(actual);
        // nothing that was counted from another number stays beside it
        assertThat(page.locator("[id='try:result'] .points")).hasCount(0);
    }

    public SheetPage handOut() {
        button(content(), "sheet.handOut").click();
        return this;
    }

    public SheetFormPage change() {
        link(content(), "sheet.change").click();
        return new SheetFormPage(page, language);
    }

    public SheetFormPage copyToNextPeriod() {
        button(content(), "sheet.copyNext").click();
        return new SheetFormPage(page, language);
    }

    public SheetPage checksIn(String remark, String agreed) {
        page.locator("[id='checkIn:remark']").fill(remark);
        page.locator("[id='checkIn:agreed']").fill(agreed);
        page.locator("[id='checkIn:dueOn']").fill("");
        button(content(), "checkIn.write").click();
        return this;
    }

    public void checksInInVain(String remark, String agreed, String dueOn, String error) {
        page.locator("[id='checkIn:remark']").fill(remark);
        page.locator("[id='checkIn:agreed']").fill(agreed);
        page.locator("[id='checkIn:dueOn']").fill(dueOn);
        button(content(), "checkIn.write").click();
        assertThat(content().locator(".field-error").getByText(error)).isVisible();
        assertThat(page.locator("[id='checkIn:remark']")).hasValue(remark);
    }

    public void offersNoChange() {
        assertThat(link(content(), "sheet.change")).hasCount(0);
        assertThat(button(content(), "sheet.copyNext")).hasCount(0);
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form by which somebody asks for other duties of a position. */
public class DutyChangePage extends SignedIn {

    public DutyChangePage(Page page, Language language) {
        super(page, language);
        assertThat(content().getByLabel(text("duty.effectiveFrom"))).isVisible();
    }

    /** As somebody does who sees the page finished. */
    public DutyChangePage fillDuty(int number, String en) {
        duty(number).waitFor();
        page.waitForLoadState();
        duty(number).getByLabel(text("opening.dutyEn")).fill(en);
        page.keyboard().press("Tab");
        return this;
    }

    /** Types without leaving the field. */
    public DutyChangePage typeDuty(int number, String en) {
        duty(number).getByLabel(text("opening.dutyEn")).fill(en);
        return this;
    }

    public int kpis(int number) {
        return duty(number).locator(".kpi").count();
    }

    public DutyChangePage addKpi(int number) {
        button(duty(number), "opening.addKpi").click();
        return this;
    }

    public void seesKpis(int number, int kpis) {
        assertThat(duty(number).locator(".kpi")).hasCount(kpis);
    }

    public void seesDuty(int number, String en) {
        assertThat(duty(number).getByLabel(text("opening.dutyEn"))).hasValue(en);
    }

    /** Types a part of the name and takes what is offered first. */
    public DutyChangePage doneWith(int number, String part, String name) {
        partner(number).pressSequentially(part);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(duty(number).locator(".chip")).containsText(name);
        return this;
    }

    /** Types and goes on, without taking what is offered. */
    public DutyChangePage typesPartner(int number, String text) {
        partner(number).fill("");
        partner(number).pressSequentially(text);
        page.keyboard().press("Tab");
        return this;
    }

    public void refusesToSave(int number, String sent) {
        button(content(), "opening.save").click();
        assertThat(duty(number).locator(".partners .field-error")).hasText(sent);
    }

    public void keeps(int number, String en, String partner) {
        assertThat(duty(number).getByLabel(text("opening.dutyEn"))).hasValue(en);
        assertThat(partner(number)).hasValue(partner);
    }

    public DutyChangePage saveDraft() {
        button(content(), "opening.save").click();
        seesNotice(text("opening.saved"));
        return new DutyChangePage(page, language);
    }

    public DutyChangePage has(int number, String en, String partner) {
        assertThat(duty(number).getByLabel(text("opening.dutyEn"))).hasValue(en);
        assertThat(duty(number).locator(".chip")).containsText(partner);
        return this;
    }

    public void discard() {
        button(content(), "opening.discard").click();
        button(page.getByRole(AriaRole.DIALOG), "opening.discard").click();
        seesNotice(text("opening.discarded"));
    }

    /** Another target for the first KPI of a duty. */
    public DutyChangePage setTarget(int number, String target) {
        duty(number).getByLabel(text("position.target")).first().fill(target);
        return this;
    }

    /** Another source of the first KPI of a duty, in Chinese only. */
    public DutyChangePage setSourceZh(int number, String source) {
        duty(number).getByLabel(text("duty.sourceZh")).first().fill(source);
        return this;
    }

    public DutyChangePage removeDuty(int number) {
        button(content(), "opening.removeDuty", number).click();
        assertThat(content().getByText(text("duty.ending"))).isVisible();
        return this;
    }

    /** A hint or a finding below a duty. */
    public DutyChangePage seesFinding(int number, String text) {
        assertThat(duty(number).locator(".findings")).containsText(text);
        return this;
    }

    /** A position that has much the same duty. */
    public DutyChangePage seesAlike(int number, String position) {
        assertThat(duty(number).locator(".alike")).containsText(position);
        return this;
    }

    public RequestPage submit() {
        button(content(), "opening.submit").click();
        return new RequestPage(page, language);
    }

    private Locator partner(int number) {
        return duty(number).locator(".partners input[type=text]");
    }

    private Locator duty(int number) {
        return content()
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(text("opening.duty", number))
                                .setExact(true));
    }
}

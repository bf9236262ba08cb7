package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The form by which HR asks for a position. */
public class PositionFormPage extends SignedIn {

    public PositionFormPage(Page page, Language language) {
        super(page, language);
        assertThat(section("opening.basics")).isVisible();
    }

    public PositionFormPage startFrom(String start) {
        String code = start.substring(Math.max(start.indexOf(':'), start.indexOf('/')) + 1);
        offered(start(), code)
                .and(page.locator("[data-item-value='" + start + "']"))
                .click();
        button(content(), "opening.startGo").click();
        assertThat(page)
                .hasURL(Pattern.compile("start=" + start.replace(":", "(:|%3A)").replace("/", "(/|%2F)")));
        return new PositionFormPage(page, language);
    }

    /** What is found by a template's name or by a position's title, by their pinyin too. */
    public PositionFormPage offers(String typed, String start) {
        assertThat(offered(start(), typed).and(page.locator("[data-item-value='" + start + "']")))
                .isVisible();
        return this;
    }

    public PositionFormPage offersNoStart(String typed) {
        assertThat(offersNothing(start(), typed)).isVisible();
        return this;
    }

    private Locator start() {
        return content().getByLabel(text("opening.start"), exact());
    }

    /** Any field of the first part by its label. */
    public PositionFormPage fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    public PositionFormPage pressEnterIn(String label) {
        field(label).press("Enter");
        return this;
    }

    public void has(String label, String value) {
        assertThat(field(label)).hasValue(value);
    }

    public PositionFormPage unit(String code) {
        offered(field("position.unit"), code)
                .filter(new Locator.FilterOptions().setHasText("(" + code + ")"))
                .click();
        assertThat(field("position.reportsTo")).hasValue(code + "-MANAGER");
        return this;
    }

    public PositionFormPage layer(String layer) {
        field("position.layer").selectOption(layer);
        return this;
    }

    public PositionFormPage temporary(LocalDate from, LocalDate to) {
        section("opening.period").getByLabel(text("opening.kindTemporary")).check();
        field("opening.validTo").fill(to.toString());
        return fill("opening.validFrom", from.toString());
    }

    public PositionFormPage permanent(LocalDate from) {
        section("opening.period").getByLabel(text("opening.kindPermanent")).check();
        assertThat(field("opening.validTo")).isHidden();
        return fill("opening.validFrom", from.toString());
    }

    public Locator duty(int number) {
        return section("opening.duties")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(text("opening.duty", number))
                                .setExact(true));
    }

    public Locator kpi(int duty, int number) {
        return duty(duty)
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(text("opening.kpi", number))
                                .setExact(true));
    }

    /** How many KPIs a duty has. */
    public int kpis(int duty) {
        return duty(duty).getByRole(AriaRole.GROUP).count();
    }

    public PositionFormPage fillDuty(int number, String zh, String en) {
        duty(number).getByLabel(text("opening.dutyZh")).fill(zh);
        duty(number).getByLabel(text("opening.dutyEn")).fill(en);
        return this;
    }

    public void hasDutyFunction(int number, String code) {
        assertThat(duty(number).getByLabel(text("position.function"))).hasValue(code);
    }

    /** As somebody does who goes on to the next field. */
    public PositionFormPage leaveField() {
        page.keyboard().press("Tab");
        return this;
    }

    /** A finding below a duty that quotes a place and says what is wrong with it. */
    public void seesFinding(int duty, String quote, String text) {
        assertThat(duty(duty)
                        .getByRole(AriaRole.STATUS)
                        .locator(".finding")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("mark")
                                        .getByText(quote, new Locator.GetByTextOptions().setExact(true)))))
                .containsText(text);
    }

    public void seesNoFindings() {
        assertThat(content().locator(".finding")).hasCount(0);
        assertThat(content().getByLabel(text("principles.reason"))).isHidden();
    }

    /** Why the duties stay as they are; the field is there only when something was found. */
    public PositionFormPage reason(String reason) {
        content().getByLabel(text("principles.reason")).fill(reason);
        return this;
    }

    public PositionFormPage dutyFunction(int number, String code) {
        duty(number).getByLabel(text("position.function")).selectOption(code);
        return this;
    }

    public PositionFormPage fillKpi(int duty, int number, String name, String target, String unit) {
        kpi(duty, number).getByLabel(text("opening.kpiZh")).fill(name);
        kpi(duty, number).getByLabel(text("opening.kpiEn")).fill("");
        kpi(duty, number).getByLabel(text("position.target")).fill(target);
        kpi(duty, number).getByLabel(text("opening.kpiUnit")).fill(unit);
        return this;
    }

    public PositionFormPage addKpi(int duty) {
        int before = kpis(duty);
        button(duty(duty), "opening.addKpi").click();
        assertThat(duty(duty).getByRole(AriaRole.GROUP)).hasCount(before + 1);
        return this;
    }

    public PositionFormPage removeLastKpi(int duty) {
        int last = kpis(duty);
        button(duty(duty), "opening.removeKpi", last).click();
        assertThat(duty(duty).getByRole(AriaRole.GROUP)).hasCount(last - 1);
        return this;
    }

    /** What is offered for the letters of whom a duty is done with; nothing of it is taken. */
    public PositionFormPage offersPartner(int duty, String typed, String name) {
        Locator partners = duty(duty).getByLabel(text("duty.partners")).first();
        assertThat(offered(partners, typed).filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
        partners.clear();
        return this;
    }

    public void seesForecast(String... texts) {
        for (String text : texts) {
            assertThat(page.locator(".forecast")).containsText(text);
        }
    }

    public PositionFormPage saveDraft() {
        button(content(), "opening.save").click();
        seesNotice(text("opening.saved"));
        return new PositionFormPage(page, language);
    }

    /** Saves, and is told that the other window was faster; what was typed stays. */
    public void saveInVain() {
        button(content(), "opening.save").click();
        seesSavedElsewhere();
    }

    public void seesSavedElsewhere() {
        assertThat(notices())
                .containsText(text("error.draftSavedElsewhere", "|").split("\\|")[0]);
    }

    /** What the other window has saved, in a window of its own. */
    public PositionFormPage openSaved() {
        Page saved = page.waitForPopup(() -> link(content(), "draft.openSaved").click());
        return new PositionFormPage(saved, language);
    }

    public PositionFormPage overwrite() {
        button(content(), "draft.overwrite").click();
        seesNotice(text("opening.saved"));
        return new PositionFormPage(page, language);
    }

    /** The same form in another window. */
    public PositionFormPage again() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        return new PositionFormPage(other, language);
    }

    public PositionFormPage addDuty() {
        button(content(), "opening.addDuty").click();
        return this;
    }

    public PositionFormPage removeDuty(int number) {
        button(content(), "opening.removeDuty", number).click();
        return this;
    }

    public PositionFormPage removeKpi(int duty, int number) {
        button(duty(duty), "opening.removeKpi", number).click();
        return this;
    }

    /** Says what is gone, and has the focus on what brings it back. */
    public PositionFormPage undo(String removed) {
        assertThat(content().getByText(removed)).isVisible();
        assertThat(button(content(), "opening.undo")).isFocused();
        page.keyboard().press("Enter");
        assertThat(content().getByText(removed)).hasCount(0);
        return this;
    }

    /** Follows what is said above the form to the field that it is about. */
    public void leadsTo(String notice, Locator field) {
        notices().getByText(notice).click();
        assertThat(field).isFocused();
    }

    /** Two clicks: that it goes, and that it is meant. */
    public HomePage discard() {
        button(content(), "opening.discard").click();
        button(page.getByRole(AriaRole.DIALOG), "opening.discard").click();
        HomePage home = new HomePage(page, language);
        home.seesNotice(text("opening.discarded"));
        return home;
    }

    public RequestPage submit() {
        button(content(), "opening.submit").click();
        RequestPage request = new RequestPage(page, language);
        request.seesNotice(text("opening.submitted", request.number()));
        return request;
    }

    public RequestPage resubmit(String comment) {
        fill("opening.comment", comment);
        button(content(), "opening.resubmit").click();
        return new RequestPage(page, language);
    }

    /** Submits, and is told at the field and above the form what is wrong. */
    public void submitInVain(String reason) {
        submitButton().click();
        refuses(reason);
    }

    /** Submits, and is told above the form just this, in this order. */
    public void submitInOrderInVain(String... reasons) {
        submitButton().click();
        assertThat(notices()).containsText(reasons);
    }

    /** What is wrong above the form, in the order of its fields. */
    public void tellsInOrder(String... labels) {
        List<String> told = notices().allInnerTexts();
        List<Integer> places = Stream.of(labels)
                .map(label -> told.indexOf(told.stream()
                        .filter(text -> text.contains(label + ":"))
                        .findFirst()
                        .orElseThrow()))
                .toList();
        Assertions.assertThat(places).isSorted();
    }

    public void refuses(String reason) {
        assertThat(notices()
                        .filter(new Locator.FilterOptions().setHasText(reason))
                        .first())
                .isVisible();
        assertThat(content()
                        .getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText(reason))
                        .first())
                .isVisible();
    }

    public Locator submitButton() {
        return button(content(), "opening.submit");
    }

    private Locator field(String label) {
        String plain = text(label).replaceAll("[()（）?]", "\\\\$0");
        Pattern name = Pattern.compile("^" + plain + "\\s*(" + text("field.required") + ")?\\s*$");
        return content().locator("form.keep").getByLabel(name);
    }

    private Locator section(String heading) {
        return content()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(text(heading)).setExact(true));
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}

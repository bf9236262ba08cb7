package org.remit.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.ChangeFormPage;
import org.remit.ui.page.DutyChangePage;
import org.remit.ui.page.ErrorPage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;
import org.remit.ui.page.RequestPage;

/** A long form takes an hour to write: nothing of it goes without a word. */
class DraftUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;
    private static final LocalDate FROM = LocalDate.now().plusMonths(4);

    @ParameterizedTest
    @EnumSource
    void whatWasSavedInAnotherWindowIsNotSavedOverWithoutAWord(Language language) {
        PositionFormPage first = open(language).saveDraft();
        PositionFormPage second = first.again();
        second.fill("opening.titleEn", "From the second window").saveDraft();
        first.fill("opening.titleEn", "From the first window");

        first.saveInVain();
        first.has("opening.titleEn", "From the first window");
        screenshot(first.page(), "draft-saved-elsewhere-" + language.code());
        assertAccessible(first.page());
        first.submitButton().click();
        first.seesSavedElsewhere();
        first.has("opening.titleEn", "From the first window");

        first.openSaved().has("opening.titleEn", "From the second window");
        first.overwrite().has("opening.titleEn", "From the first window");
        second.again().has("opening.titleEn", "From the first window");
    }

    @Test
    void everyFormForAChangeTellsThatItWasSavedInAnotherWindow() {
        Page page = signIn(LANGUAGE, "hr.staff").page();
        ChangeFormPage first = ChangeFormPage.open(page, LANGUAGE, "PRD-MANAGER", "position-closing")
                .fill("change.reason", "begun")
                .saveDraft();
        Page other = page.context().newPage();
        other.navigate(page.url());
        new ChangeFormPage(other, LANGUAGE).fill("change.reason", "second").saveDraft();

        first.fill("change.reason", "first").refused(LANGUAGE.text("draft.savedElsewhere"));
        first.has("change.reason", "first");
        first.discard();
    }

    @Test
    void aUnitThatSomebodyElseHasChangedIsWrittenOverOnlyOnPurpose() {
        Page page = signIn(LANGUAGE, "hr.manager").page();
        page.navigate("/organization/unit-form.xhtml?code=LOG");
        String before = charter(page).inputValue();
        Page other = page.context().newPage();
        other.navigate(page.url());
        save(other, "Of the second");
        other.waitForURL("**/unit.xhtml*");

        save(page, "Of the first");
        PlaywrightAssertions.assertThat(charter(page)).hasValue("Of the first");
        screenshot(page, "draft-unit-changed");
        page.getByText(LANGUAGE.text("draft.overwrite")).click();
        page.waitForURL("**/unit.xhtml*");

        other.navigate("/organization/unit-form.xhtml?code=LOG");
        PlaywrightAssertions.assertThat(charter(other)).hasValue("Of the first");
        save(other, before);
        other.waitForURL("**/unit.xhtml*");
    }

    private static Locator charter(Page page) {
        return page.locator("[id='unit:charterEn']");
    }

    private static void save(Page page, String charter) {
        charter(page).fill(charter);
        page.locator("[id='unit:save']").click();
    }

    @Test
    void whoLeavesWithSomethingUnsavedIsAsked() {
        PositionFormPage form = open(LANGUAGE);
        form.asksBeforeLeaving();
        form.has("opening.titleEn", "Typed for an hour");
        form.asksBeforeClosing();

        form.fill("position.headcount", "many").submitButton().click();
        form.refuses(LANGUAGE.text("jakarta.faces.converter.IntegerConverter.INTEGER_detail"));
        form.asksBeforeLeaving();

        form.asksNothing(() -> form.fill("position.headcount", "1").saveDraft());
    }

    /** The switch is never carried out here: it would stay with the account. */
    @Test
    void theLanguageIsSwitchedWithoutAQuestionSinceWhatWasTypedComesBack() {
        PositionFormPage form = open(LANGUAGE);
        form.page().route("**/preferences", Route::abort);

        form.asksNothing(() -> form.page().waitForRequest("**/preferences", form::switchLanguage));
    }

    @Test
    void aDutyThatWasAddedIsSomethingUnsavedToo() {
        PositionFormPage form = signIn(LANGUAGE, "hr.staff").newPosition().addDuty();
        form.duty(2).waitFor();
        form.asksBeforeLeaving();
    }

    @Test
    void nobodyIsAskedWhoLeavesNothingBehind() {
        PositionFormPage untouched = signIn(LANGUAGE, "hr.staff").newPosition();
        untouched.asksNothing(untouched::home);

        PositionFormPage saved = open(LANGUAGE).saveDraft();
        saved.asksNothing(saved::home);

        PositionFormPage discarded = open(LANGUAGE).saveDraft().fill("opening.titleEn", "Not wanted");
        discarded.asksNothing(discarded::discard);

        PositionFormPage sent = open(LANGUAGE);
        sent.asksNothing(() -> sent.submit().home());
    }

    @Test
    void whoIsSignedOutMeanwhileIsLedToTheLoginWithoutBeingAsked() {
        PositionFormPage form = open(LANGUAGE).addDuty();
        // what was typed before has been checked by then, else that would find out first that nobody is signed in
        form.duty(2).waitFor();
        form.page().context().clearCookies();
        form.asksNothing(() -> {
            form.addDuty();
            form.page().waitForURL("**/login.xhtml*");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedDutyAndARemovedKpiCanBePutBack(Language language) {
        PositionFormPage form = open(language);
        form.addDuty().fillDuty(2, "每天倒咖啡。", "Pour the coffee.");
        form.addKpi(2).fillKpi(2, 2, "杯数", "12", "杯");

        form.removeKpi(2, 2).sees(language.text("opening.kpiRemoved", 2));
        screenshot(form.page(), "draft-kpi-removed-" + language.code());
        form.undo(language.text("opening.kpiRemoved", 2));
        Assertions.assertThat(form.kpi(2, 2)
                        .getByLabel(language.text("position.target"))
                        .inputValue())
                .isEqualTo("12");

        form.removeDuty(1).undo(language.text("opening.dutyRemoved", 1));
        form.removeDuty(2).sees(language.text("opening.dutyRemoved", 2));
        screenshot(form.page(), "draft-duty-removed-" + language.code());
        assertAccessible(form.page());
        form.undo(language.text("opening.dutyRemoved", 2));
        Assertions.assertThat(
                        form.duty(2).getByLabel(language.text("opening.dutyEn")).inputValue())
                .isEqualTo("Pour the coffee.");
    }

    @ParameterizedTest
    @EnumSource
    void allThatIsWrongIsToldAtOnceAndOfWhichDutyAndKpi(Language language) {
        PositionFormPage form = open(language).addDuty().fillDuty(2, "每天倒咖啡。", "Pour the coffee.");
        form.fillKpi(2, 1, "杯数", "a dozen", "").fill("position.headcount", "0");
        form.submitButton().click();

        String unit = language.text("opening.duty", 2) + " · " + language.text("opening.kpi", 1) + " · "
                + language.text("opening.kpiUnit") + ": " + language.text("error.required");
        form.seesNotice(language.text("opening.duty", 2) + " · " + language.text("opening.kpi", 1) + " · "
                + language.text("position.target") + ": "
                + language.text("jakarta.faces.converter.BigDecimalConverter.DECIMAL_detail"));
        form.seesNotice(unit);
        form.refuses(language.text("error.headcountOutOfRange", 1, 999));
        form.tellsInOrder(
                language.text("position.headcount"),
                language.text("position.target"),
                language.text("opening.kpiUnit"));
        screenshot(form.page(), "draft-all-errors-" + language.code());
        Assertions.assertThat(form.kpi(2, 1)
                        .getByLabel(language.text("position.target"))
                        .inputValue())
                .isEqualTo("a dozen");
        form.leadsTo(unit, form.kpi(2, 1).getByLabel(language.text("opening.kpiUnit")));
    }

    @ParameterizedTest
    @EnumSource
    void whoGoesBackAfterSendingIsLedToTheRequest(Language language) {
        RequestPage sent = open(language).saveDraft().submit();
        String number = sent.number();
        sent.page().goBack();

        RequestPage request = new RequestPage(sent.page(), language);
        request.seesNotice(language.text("request.sentAlready", number));
        Assertions.assertThat(request.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource
    void whileAChangeIsUnderWayNoFormIsOpenedForTheNextOne(Language language) {
        Page page = signIn(language, "hr.staff").page();
        page.navigate("/organization/duty-change-form.xhtml?position=LOG-MANAGER");
        RequestPage request = new DutyChangePage(page, language)
                .fillDuty(1, "Answer each inquiry within two working hours")
                .submit();
        String number = request.number();

        for (String address : new String[] {
            "/organization/duty-change-form.xhtml?position=LOG-MANAGER",
            "/organization/position-change-form.xhtml?code=LOG-MANAGER",
            "/organization/position-closing-form.xhtml?code=LOG-MANAGER"
        }) {
            page.navigate(address);
            request.sees(language.text("error.changeUnderWay", number));
            Assertions.assertThat(page.locator("form.keep").count()).as(address).isZero();
        }
        screenshot(page, "draft-under-way-" + language.code());
        assertAccessible(page);
        page.getByText(language.text("change.openFirst", number)).click();
        new RequestPage(page, language).withdraw("-");
        page.navigate("/organization/position-closing-form.xhtml?code=LOG-MANAGER");
        new ChangeFormPage(page, language).has("change.reason", "");
    }

    @Test
    void whoMayWriteNoHandbookDoesNotEvenGetItsForm() {
        Page page = signIn(LANGUAGE, "data.analyst").page();
        int status = page.navigate("/organization/handbook-edition-form.xhtml").status();

        Assertions.assertThat(status).isEqualTo(403);
        new ErrorPage(page, LANGUAGE, "error403").showsNoTrace();
    }

    private PositionFormPage open(Language language) {
        PositionFormPage form = signIn(language, "hr.staff").newPosition().startFrom("template:PRD-UX");
        return form.fill("opening.titleEn", "Typed for an hour").temporary(FROM, FROM.plusMonths(1));
    }
}

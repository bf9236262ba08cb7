package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.ChangeFormPage;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.LoginPage;
import org.remit.ui.page.RequestPage;

/** HR asks for a change of a position, and everybody sees on the position that it is under way. */
class ChangeUiIT extends UiTest {

    private static final LocalDate FROM = LocalDate.now().plusMonths(2);

    @ParameterizedTest
    @EnumSource
    void aChangeIsMendedAtItsFieldShownAsADifferenceAndUnderWayOnThePosition(Language language) {
        Page page = newPage(language);
        LoginPage.open(page, language).signIn("hr.staff");
        ChangeFormPage form = ChangeFormPage.open(page, language, "PRD-UX", "position-change");
        form.fill("change.grade", "P7").from(FROM).fill("position.headcount", "0");
        form.find("position.unit", "MKT").offersSuperior("MKT-MANAGER");
        form.find("position.unit", "PRD").offersSuperior("PRD-MANAGER");
        screenshot(page, "change-form-" + language.code());
        form.refused("999").has("change.grade", "P7");
        assertAccessible(page);
        RequestPage request = form.fill("position.headcount", "2").submit();

        assertThat(page.getByText("P7").first()).isVisible();
        screenshot(page, "change-request-" + language.code());
        assertAccessible(page);
        String number = request.number();

        page.navigate("/organization/position.xhtml?code=PRD-UX");
        assertThat(page.getByText(number).first()).isVisible();
        screenshot(page, "change-position-" + language.code());
        assertAccessible(page);
        signIn(language, "data.analyst").position("PRD-UX").seesUnderWayWithoutLink(number);
        request.request(number).withdraw("-");
        for (String kind : new String[] {"position-closing", "transfer", "position-prolongation", "assignment"}) {
            page.navigate("/organization/" + kind + "-form.xhtml?code=PRD-UX");
            screenshot(page, "change-" + kind + "-" + language.code());
            assertAccessible(page);
        }
        ChangeFormPage draft = ChangeFormPage.open(page, language, "PRD-UX", "position-closing");
        draft = draft.fill("change.reason", "外包🎬 <b>").saveDraft();
        draft.has("change.reason", "外包🎬 <b>");
        screenshot(page, "change-draft-" + language.code());
        assertAccessible(page);
        draft.discard();
    }

    @ParameterizedTest
    @EnumSource
    void aClosingNamesTheFunctionsThatNobodyAnswersForAfterwards(Language language) {
        Page page = newPage(language);
        LoginPage.open(page, language).signIn("hr.staff");
        ChangeFormPage form = ChangeFormPage.open(page, language, "LOG-WAREHOUSE", "position-closing");
        String function = language.of("仓储作业", "Warehousing");
        form.sees(language.text("ownerless.title"));
        form.sees(function);
        form.fill("change.lastDay", FROM.toString()).fill("change.reason", "外包 Outsourced");
        form.sees(function);
        screenshot(page, "ownerless-form-" + language.code());
        assertAccessible(page);
        page.setViewportSize(390, 844);
        screenshot(page, "ownerless-form-390-" + language.code());
        page.setViewportSize(1440, 900);
        RequestPage request = form.submit();
        request.seesSummary(language.text("summary.ownerless"), function);
        screenshot(page, "ownerless-request-" + language.code());
        String number = request.number();

        HomePage head = signIn(language, "head.logistics");
        head.seesWaiting(number, language.text("summary.ownerless"), function);
        screenshot(head.page(), "ownerless-card-" + language.code());
        head.switchTheme("dark");
        head.isShownIn(language, "dark");
        screenshot(head.page(), "ownerless-card-dark-" + language.code());
        head.switchTheme("auto");
        head.isShownIn(language, "light");
        request.request(number).withdraw("-");
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceToGoIsFoundByItsPinyinAndWhatIsNoneIsSaidAndKept(Language language) {
        Page page = newPage(language);
        LoginPage.open(page, language).signIn("hr.staff");
        ChangeFormPage form = ChangeFormPage.open(page, language, "PRD-UX", "transfer");

        form.sees(language.text("change.fromPosition"));
        form.sees("(PRD-UX)");
        form.findsNothing("change.toPosition", "没有这个岗位");
        screenshot(page, "transfer-nothing-" + language.code());
        form.refused(language.text("error.chooseFromList")).has("change.toPosition", "没有这个岗位");
        form.find("change.toPosition", "sjfxs", "(DAT-ANALYST)");
        form.find("change.toPosition", "MKT-SEO").findsNothing("change.toPosition", "PRD-UX");
        assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource
    void anotherUnitIsFoundByItsPinyinAndOffersItsOwnSuperiors(Language language) {
        Page page = newPage(language);
        LoginPage.open(page, language).signIn("hr.staff");
        ChangeFormPage form = ChangeFormPage.open(page, language, "PRD-UX", "position-change");

        form.findsNothing("position.unit", "没有这个部门").leaveField();
        form.sees(language.text("error.chooseFromList"));
        screenshot(page, "change-unit-nothing-" + language.code());
        assertAccessible(page);
        form.find("position.unit", "scb", "(MKT)").offersSuperior("MKT-MANAGER");
        form.seesNot(language.text("error.chooseFromList"));
        page.setViewportSize(390, 844);
        screenshot(page, "change-unit-390-" + language.code());
        form.findsNothing("position.unit", "没有这个部门");
        form.refused(language.text("error.chooseFromList")).has("position.unit", "没有这个部门");
    }

    @ParameterizedTest
    @EnumSource
    void aPlannedPositionIsStaffedForItsFirstDayAndCancelledWithEverythingPlannedOnIt(Language language) {
        Page page = newPage(language);
        Requests requests = new Requests(page.request());
        String code = requests.planned("直播主管 " + language.code());
        LoginPage.open(page, language).signIn("hr.staff");
        ChangeFormPage form = ChangeFormPage.open(page, language, code, "assignment");
        String auditor = language.of("审计员", "Auditor");
        form.has("change.from", LocalDate.now().plusMonths(3).toString());
        form.find("change.person", "sjy", auditor).fill("change.share", "50");
        screenshot(page, "planned-assignment-" + language.code());
        String assignment = form.submit().number();
        requests.approve("head.marketing", assignment);
        requests.approve("hr.manager", assignment);

        form = ChangeFormPage.openCancellation(page, language, code);
        screenshot(page, "planned-cancel-" + language.code());
        assertAccessible(page);
        RequestPage request = form.fill("change.reason", "618 改为外包").submit();
        request.seesSummary(language.text("summary.change.cancelledStaff"), auditor);
        screenshot(page, "planned-cancel-request-" + language.code());
        assertAccessible(page);
        page.setViewportSize(390, 844);
        screenshot(page, "planned-cancel-request-390-" + language.code());
        page.setViewportSize(1440, 900);
        String number = request.number();
        requests.approve("head.marketing", number);
        requests.approve("hr.manager", number);

        request.request(assignment).seesState(language.text("enum.RequestState.LAPSED"));
        screenshot(page, "planned-assignment-lapsed-" + language.code());
        page.navigate("/organization/position.xhtml?code=" + code);
        assertThat(page.locator(".facts").first()).containsText(language.of("生效前已取消", "cancelled before it opened"));
        screenshot(page, "planned-cancelled-" + language.code());
        assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource
    void whoProlongsAPositionSeesItsLastDayAndWhatTheLongerTimeCostsWhileTyping(Language language) {
        Page page = newPage(language);
        String code = new Requests(page.request()).planned("Longer " + language.code());
        LocalDate last = LocalDate.now().plusMonths(3).plusWeeks(6);
        LoginPage.open(page, language).signIn("hr.staff");
        ChangeFormPage form = ChangeFormPage.open(page, language, code, "position-prolongation");
        form.sees(language.text("change.lastDayNow", day(language, last)));
        form.sees(language.text("change.previewNone"));

        form.fill("change.newLastDay", last.plusMonths(2).toString()).leaveField();

        form.seesPreview(language.text("summary.change.cost"), language.of("¥", "CN¥"));
        screenshot(page, "prolongation-form-" + language.code());
        assertAccessible(page);
        form.fill("change.newLastDay", last.minusDays(1).toString()).leaveField();
        form.sees(language.text("change.previewNone"));
    }

    private static String day(Language language, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(language.of("yyyy年M月d日", "d MMM yyyy"), Locale.ENGLISH));
    }

    @Test
    void aPlannedPositionIsShortenedOrCancelledAsTheLastDayOfTheFormSays() {
        Page page = newPage(Language.ZH);
        Requests requests = new Requests(page.request());
        String code = requests.planned("直播助理");
        LoginPage.open(page, Language.ZH).signIn("hr.staff");
        LocalDate first = LocalDate.now().plusMonths(3);
        String day = first.plusWeeks(1).toString();
        ChangeFormPage form = ChangeFormPage.openCancellation(page, Language.ZH, code);
        form.fill("change.lastDay", day).fill("change.reason", "618 改为外包");
        form = form.saveDraft();
        form.has("change.lastDay", day);
        screenshot(page, "planned-shorter");
        RequestPage request = form.submit();
        request.seesSummary(Language.ZH.text("summary.change.lastDay"), day.substring(0, 4));
        String number = request.number();

        requests.giveBack("head.marketing", number, "不如取消");
        form = request.request(number).mendChange();
        form.has("change.lastDay", day);
        request = form.fill("change.lastDay", "").resubmit();
        request.seesSummary(Language.ZH.text("summary.change.cancelled"), String.valueOf(first.getYear()));

        requests.giveBack("head.marketing", number, "请再确认");
        form = request.request(number).mendChange();
        form.has("change.lastDay", "");
        form.resubmit();
        requests.approve("head.marketing", number);
        requests.approve("hr.manager", number);
        request.request(number).seesState(Language.ZH.text("enum.RequestState.APPROVED"));
        page.navigate("/organization/position.xhtml?code=" + code);
        assertThat(page.locator(".facts").first()).containsText("生效前已取消");
    }
}

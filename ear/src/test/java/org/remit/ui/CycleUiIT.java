package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.CycleFormPage;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.RequestPage;

/** HR plans a review cycle, the HR manager approves it on the phone, everybody sees as much of it as is theirs. */
class CycleUiIT extends UiTest {

    private static final String RULE = "绩效管理制度（2027版）";

    @Test
    void aCycleIsPlannedMendedAtItsFieldsApprovedAndSeenWithItsStages() {
        String year = String.valueOf(LocalDate.now().getYear() + 1);
        String name = year + "年度绩效考核";
        HomePage staff = signIn(Language.ZH, "hr.staff");
        CycleFormPage form = CycleFormPage.open(staff).choose("NEXT_YEAR", year + "-01-01");
        form.find("unit:0:code", "FIN", "(FIN)");
        form.clear("person:0:id").clear("person:1:id").clear("person:2:id");
        form.fill("ruleZh", "").fill("ruleEn", "");
        screenshot(form.page(), "review-cycle-form-zh");
        isToldWhatIsWrongAtTheFields(form, name);

        form.fill("ruleZh", RULE);
        form.seesNoticesWhileLooking("person:0:id", "sjfxs");
        person(form, 0, "sjfxs", "数据分析师");
        person(form, 1, "sjgcs", "数据工程师");
        person(form, 2, "yhtysjs", "用户体验设计师");
        RequestPage request = form.submit();
        String number = request.number();
        request.seesSummary("绩效制度", RULE);
        request.sees("申诉小组");
        screenshot(request.page(), "review-cycle-request-zh");
        assertAccessible(request.page());

        HomePage manager = signInByPhone(Language.ZH, "hr.manager");
        manager.seesWaiting(number, RULE);
        screenshot(manager.page(), "review-cycle-card-390-zh");
        manager.choose(number, "decide.APPROVED").confirm();

        Page list = staff.page();
        list.navigate("/performance/cycles.xhtml");
        screenshot(list, "cycles-zh");
        assertAccessible(list);
        list.getByText(name).click();
        assertThat(list.locator(".timeline-entry")).hasCount(10);
        assertThat(list.locator(".timeline-entry[aria-current=step]")).containsText("启动中");
        assertThat(list.locator("main")).containsText("申诉小组");
        screenshot(list, "cycle-zh");
        assertAccessible(list);
        String address = list.url();
        list.setViewportSize(390, 844);
        screenshot(list, "cycle-390-zh");
        assertThat((Boolean) list.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        list.setViewportSize(1440, 900);

        whomItCoversSeesTheOutline(address);
        signIn(Language.EN, "finance.manager").search(name).sees(Language.EN.text("search.cycles"), name);
        signIn(Language.EN, "data.analyst").search(name).seesNot(name);
        Page stranger = signIn(Language.EN, "data.analyst").page();
        assertThat(stranger.navigate(address).status()).isEqualTo(403);
        assertThat(stranger.navigate("/performance/review-cycle-form.xhtml").status())
                .isEqualTo(403);
        aSecondOneIsRefusedWithALinkToTheFirst(year, name);
    }

    private static void isToldWhatIsWrongAtTheFields(CycleFormPage form, String name) {
        String facts = form.value("stage:2:day");
        String self = form.value("stage:3:day");
        String second = form.value("grade:1:from");
        form.fill("stage:3:day", facts).fill("grade:1:from", "99").fill("kpiShare", "abc");
        form.fill("minimumGroup", "4").fill("nameZh", "").fill("nameEn", "");
        form.refused();
        form.seesErrorAt("kpiShare", "请输入数字");
        form.seesErrorAt("stage:3:day", "须晚于“数据核对”").seesErrorAt("grade:1:from", "须低于上一等级的");
        form.seesErrorAt("minimumGroup", "应为 5 至").seesErrorAt("nameZh", Language.ZH.text("error.oneLanguage"));
        form.seesErrorAt("ruleZh", Language.ZH.text("error.oneLanguage"));
        form.seesErrorAt("person:0:id", "申诉小组至少 3 人");
        screenshot(form.page(), "review-cycle-form-errors-zh");
        assertAccessible(form.page());
        form.fill("stage:3:day", self).fill("grade:1:from", second).fill("kpiShare", "100");
        form.fill("minimumGroup", "10").fill("nameZh", name);
    }

    /** By the first sounds of the name, as one types on a Chinese keyboard. */
    private static void person(CycleFormPage form, int place, String sounds, String name) {
        form.find("person:" + place + ":id", sounds, name);
    }

    private void whomItCoversSeesTheOutline(String address) {
        HomePage covered = signIn(Language.EN, "finance.manager");
        Page outline = covered.page();
        outline.navigate(address);
        assertThat(outline.locator("main")).containsText(RULE);
        assertThat(outline.locator("main")).containsText("Self-assessment");
        assertThat(outline.locator("main")).not().containsText(Language.EN.text("cycle.panel"));
        assertThat(outline.locator("main")).not().containsText(Language.EN.text("cycle.guideline"));
        covered.switchTheme("dark");
        screenshot(outline, "cycle-dark-en");
        assertAccessible(outline);
        covered.switchTheme("auto");
    }

    /** What the last cycle said is taken over, so that HR only confirms. */
    private void aSecondOneIsRefusedWithALinkToTheFirst(String year, String name) {
        HomePage manager = signIn(Language.EN, "hr.manager");
        CycleFormPage form = CycleFormPage.open(manager).choose("NEXT_YEAR", year + "-01-01");
        assertThat(form.value("ruleZh")).isEqualTo(RULE);
        screenshot(form.page(), "review-cycle-form-en");
        form.refused();
        form.seesNoErrors();
        screenshot(form.page(), "review-cycle-form-second-en");
        form.page().getByText("Open what comes first").click();
        assertThat(form.page().locator("h1")).containsText(name);
    }
}

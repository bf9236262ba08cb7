package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

/** A service representative falls short and agrees with the head of service on what to learn. */
class LearningUiIT extends UiTest {

    private static final Language ZH = Language.ZH;
    private static final Language EN = Language.EN;
    private static final String KPI = "LUI.ANSWER";
    private static final LocalDate DUE = LocalDate.now();

    @Test
    void whatOneFallsShortInIsLearnedAsBothHaveAgreed() {
        new Requests(signIn(EN, "hr.staff").page().request())
                .fallingShort(KPI, "SVC-REPRESENTATIVE", "service.representative");
        Page person = signIn(ZH, "service.representative").page();
        String address = proposed(person);

        Page head = signIn(EN, "head.service").page();
        head.navigate("/performance/learning-plans.xhtml?gap=NOT_AGREED");
        Locator row = head.locator("[id='plans:rows_data'] tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(EN.text("learning.headToAgree"));
        screenshot(head, "learning-plans-en-1440");
        assertAccessible(head);
        row.locator("a.list-title").click();
        screenshot(head, "learning-plan-proposed-en-1440");
        head.locator("[id='agree:save']").click();
        assertThat(head.locator("h1 .badge")).hasText(EN.text("enum.LearningPlanState.AGREED"));

        progress(person, address);
        changeAsksAgain(head, person, address);
        headFindsItFromTheTeamBoard(head);
        onAPhoneInTheDark(address);
        nobodyElseSeesIt(address);
    }

    private static String proposed(Page person) {
        person.navigate("/performance/mine.xhtml");
        Locator mine = person.locator("section[aria-labelledby=learnedTitle]");
        assertThat(mine).containsText(ZH.text("learning.suggested.WEAKNESS"));
        mine.locator("a").click();
        assertThat(person.locator("main")).containsText(ZH.text("learning.none"));
        person.locator("a[href*='learning-item']").click();
        assertThat(person.locator("[id='learning:aim']")).hasValue("WEAKNESS");
        // the first after the empty one is where one falls short
        assertThat(person.locator("[id='learning:subject'] option").nth(1)).hasAttribute("value", "KPI:" + KPI);
        person.locator("[id='learning:send']").click();
        for (String field : List.of("subject", "means", "action", "dueOn")) {
            assertThat(person.locator("[id='learning:" + field + "Note'] .field-error"))
                    .hasText(ZH.text("error.required"));
        }
        screenshot(person, "learning-item-zh-1440");
        assertAccessible(person);
        person.locator("[id='learning:subject']").selectOption("KPI:" + KPI);
        person.locator("[id='learning:means']").selectOption("COURSE");
        person.locator("[id='learning:action']").fill("参加客户沟通技巧课程，并在组内分享。");
        person.locator("[id='learning:dueOn']").fill(DUE.toString());
        person.locator("[id='learning:send']").click();
        assertThat(person).hasURL(Pattern.compile(".*/performance/learning-plan.xhtml\\?person=\\d+&year=\\d+"));
        assertThat(person.locator("main")).containsText(ZH.text("learning.headToAgree"));
        assertThat(person.locator("[id='agree:save']")).hasCount(0);
        return person.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void progress(Page person, String address) {
        person.navigate("/performance/mine.xhtml");
        assertThat(person.locator("section[aria-labelledby=learnedTitle]")).containsText("客户沟通技巧");
        screenshot(person, "learning-mine-zh-1440");
        assertAccessible(person);
        person.navigate(address);
        person.locator("[id='progress:note']").click();
        assertThat(person.locator("[id='progress:wordsNote'] .field-error")).hasText(ZH.text("error.required"));
        person.locator("[id='progress:words']").fill("已完成一半课程");
        person.locator("[id='progress:note']").click();
        assertThat(person.locator(".timeline")).containsText("已完成一半课程");
        screenshot(person, "learning-plan-zh-1440");
        assertAccessible(person);
    }

    private static void changeAsksAgain(Page head, Page person, String address) {
        head.navigate(address);
        head.locator("a[href*='item=']").click();
        assertThat(head.locator("[id='learning:action']")).hasValue("参加客户沟通技巧课程，并在组内分享。");
        person.navigate(address);
        head.locator("[id='learning:action']").fill("参加客户沟通技巧课程，每月在组内分享一次。");
        head.locator("[id='learning:send']").click();
        assertThat(head.locator("h1 .badge")).hasText(EN.text("enum.LearningPlanState.PROPOSED"));
        person.navigate(address);
        person.locator("[id='agree:save']").click();
        assertThat(person.locator("h1 .badge")).hasText(ZH.text("enum.LearningPlanState.AGREED"));
        person.locator("[id='progress:words']").fill("课程通过，已分享");
        person.locator("[id='progress:done']").click();
        assertThat(person.locator("main")).containsText(ZH.text("enum.LearningItemState.DONE"));
        assertThat(person.locator("[id='progress:words']")).hasCount(0);
    }

    private static void headFindsItFromTheTeamBoard(Page head) {
        head.navigate("/performance/team.xhtml");
        screenshot(head, "learning-team-en-1440");
        head.locator("a[href*='learning-plan.xhtml']").first().click();
        assertThat(head.locator("h1")).containsText(EN.text("learning.link"));
        head.navigate("/performance/team.xhtml");
        head.locator(".heat-table a[href*='insight.xhtml']").first().click();
        head.locator("a[href*='/performance/sheet.xhtml']").first().click();
        assertThat(head.locator("section[aria-labelledby=learnedTitle]")).containsText("每月在组内分享一次");
    }

    private void onAPhoneInTheDark(String address) {
        Page page = newPage(new Browser.NewContextOptions()
                .setLocale(EN.tag())
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK)
                .setStorageState(signIn(EN, "head.service").page().context().storageState()));
        for (String path : List.of(address, "/performance/learning-plans.xhtml", address.replace("plan", "item"))) {
            page.navigate(path);
            screenshot(page, path.replaceFirst(".*/", "").replaceFirst("\\..*", "") + "-en-390-dark");
            assertAccessible(page);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing scrolls sideways")
                    .isTrue();
        }
    }

    private void nobodyElseSeesIt(String address) {
        for (String stranger : List.of("head.marketing", "content.editor", "auditor")) {
            Page page = signIn(EN, stranger).page();
            assertThat(page.request().get(address).status()).as(stranger).isEqualTo(403);
            assertThat(page.request().get(address.replace("plan", "item")).status())
                    .as(stranger)
                    .isEqualTo(403);
        }
        Page employee = signIn(EN, "content.editor").page();
        for (String list :
                List.of("/performance/learning-plans.xhtml", "/shared/export?list=learning-plans&format=csv")) {
            assertThat(employee.request().get(list).status()).as(list).isEqualTo(403);
        }
        assertThat(signIn(EN, "hr.staff")
                        .page()
                        .request()
                        .get("/shared/export?list=learning-plans&format=csv")
                        .text())
                .contains(EN.text("learnings.person"), EN.text("enum.LearningPlanState.AGREED"));
    }
}

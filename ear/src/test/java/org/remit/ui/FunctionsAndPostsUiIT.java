package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.ChangeFormPage;
import org.remit.ui.page.Language;
import org.remit.ui.page.RequestPage;

/** The HR manager keeps the functions; HR asks for second posts that main posts give time for, and for the end of posts. */
class FunctionsAndPostsUiIT extends UiTest {

    @ParameterizedTest
    @EnumSource
    void aFunctionIsEnteredWithItsMeasuresAndRetired(Language language) {
        assertThat(signIn(language, "hr.staff")
                        .page()
                        .request()
                        .get("/organization/function-form.xhtml")
                        .status())
                .isEqualTo(403);
        Page page = signIn(language, "hr.manager").page();
        page.navigate("/organization/functions.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(language.text("functionForm.new")))
                .click();
        save(page);
        assertThat(page.locator(".field-error")).hasCount(2);
        String code = "STREAMS_" + language.code();
        fill(page, "code", code);
        fill(page, "nameZh", "直播运营");
        fill(page, "nameEn", "Live streaming");
        page.locator("[id='function:stage']").selectOption("ACQUISITION");
        page.locator("[id='function:parent']").selectOption("USER_ACQUISITION");
        page.locator("[id='function:addMeasure']").click();
        fill(page, "measure:0:zh", "观看人数");
        page.locator("[id='function:addMeasure']").click();
        fill(page, "measure:1:en", "Average viewing time");
        screenshot(page, "function-form-filled-" + language.code());
        assertAccessible(page);
        page.setViewportSize(390, 844);
        screenshot(page, "function-form-filled-390-" + language.code());
        page.setViewportSize(1440, 900);
        save(page);

        assertThat(page.locator("h1")).containsText(language.of("直播运营", "Live streaming"));
        assertThat(page.locator("body")).containsText("Average viewing time");
        screenshot(page, "function-entered-" + language.code());
        page.navigate("/organization/function-form.xhtml?code=SEO");
        page.locator("[id='function:retired']").check();
        save(page);
        assertThat(page.locator(".field-error")).containsText("MKT-SEO-D1");

        page.navigate("/organization/function-form.xhtml?code=" + code);
        page.locator("[id='function:retired']").check();
        save(page);
        assertThat(page.locator("h1")).containsText(language.text("functions.retired"));
        screenshot(page, "function-retired-" + language.code());
        assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondPostTakesTimeOfTheMainOne(Language language) {
        Requests requests = new Requests(newPage(language).request());
        Page page = signIn(language, "hr.staff").page();
        ChangeFormPage form = ChangeFormPage.open(page, language, "LOG-WAREHOUSE", "assignment");
        String person = language.of("内容编辑", "Content editor");
        form.find("change.person", person, person)
                .fill("change.share", "40")
                .from(LocalDate.now().plusDays(30));
        form.refused(language.text("error.shareOver", 0));
        form.fill("change.mainShare", "60");
        screenshot(page, "second-post-form-" + language.code());
        assertAccessible(page);
        page.setViewportSize(390, 844);
        screenshot(page, "second-post-form-390-" + language.code());
        page.setViewportSize(1440, 900);
        RequestPage request = form.submit();
        request.seesSummary(language.text("summary.change.mainShare"), "60%");
        screenshot(page, "second-post-request-" + language.code());
        assertAccessible(page);
        String number = request.number();
        requests.approve("head.logistics", number);
        requests.approve("head.product", number);
        request.request(number).seesCurrentStep("userTask_reviewByHrManager");
        request.request(number).withdraw("-");
    }

    @ParameterizedTest
    @EnumSource
    void aPostIsGivenALastDayFromThePageOfWhoeverHoldsIt(Language language) {
        Requests requests = new Requests(newPage(language).request());
        String person = requests.incumbentOf("FIN-MANAGER");
        LocalDate last = LocalDate.now().plusYears(language == Language.ZH ? 2 : 3);
        Page page = signIn(language, "hr.staff").page();
        page.navigate("/organization/person.xhtml?id=" + person);
        screenshot(page, "posts-person-" + language.code());
        page.locator("a[href*='assignment-change-form.xhtml?code=FIN-MANAGER']").click();
        assertThat(page.locator("[id='change:share']")).hasValue("100");
        ChangeFormPage form = new ChangeFormPage(page, language);
        form.fill("change.reason", "合同期满 End of contract");
        if (language == Language.ZH) {
            form.refused(language.text("error.nothingChanges"));
        }
        form.fill("assignmentChange.until", last.toString());
        screenshot(page, "assignment-change-filled-" + language.code());
        assertAccessible(page);
        page.setViewportSize(390, 844);
        screenshot(page, "assignment-change-filled-390-" + language.code());
        page.setViewportSize(1440, 900);
        RequestPage request = form.submit();
        request.seesSummary(language.text("summary.change.share"), "100%");
        screenshot(page, "assignment-change-request-" + language.code());
        assertAccessible(page);
        String number = request.number();
        requests.approve("finance.manager", number);
        requests.approve("hr.manager", number);

        page.navigate("/organization/person.xhtml?id=" + person);
        assertThat(page.locator(".posts").first()).containsText(String.valueOf(last.getYear()));
        screenshot(page, "post-ends-" + language.code());
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[id='function:" + field + "']").fill(text);
    }

    private static void save(Page page) {
        page.locator("[id='function:save']").click();
    }
}

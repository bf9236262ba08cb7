package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.ChartPage;
import org.remit.ui.page.Language;

class OrganizationUiIT extends UiTest {

    @Test
    void aPositionIsFoundByItsTitleInTheOtherLanguage() {
        signIn(Language.EN, "auditor").organization().find("社交媒体").seesPosition("Social media specialist", "1/1");
    }

    @Test
    void aUnitThatBeginsLaterIsListedAsPlannedAndShownOnItsFirstDay() {
        LocalDate first = LocalDate.now().plusYears(4);
        Page page = signIn(Language.EN, "hr.manager").page();
        page.navigate("/organization/unit-form.xhtml?under=DAT");
        fill(page, "code", "LATER");
        fill(page, "nameEn", "Data of the future");
        fill(page, "validFrom", first.toString());
        page.locator("[id='unit:layer']").selectOption("EXECUTION");
        page.locator("[id='unit:save']").click();

        page.locator("text=" + Language.EN.text("unit.showThen")).waitFor();
        screenshot(page, "unit-not-yet");
        assertAccessible(page);
        page.navigate("/organization/coverage.xhtml?unit=LATER");
        page.locator("text=Data of the future begins on").waitFor();
        screenshot(page, "coverage-planned");
        assertAccessible(page);
        page.navigate("/organization/organization.xhtml");
        page.locator("text=" + Language.EN.text("structure.planned")).waitFor();
        screenshot(page, "organization-planned");
        page.locator("text=Data of the future").click();
        page.locator("text=" + Language.EN.text("unit.showThen")).click();
        page.locator("text=" + Language.EN.text("unit.charter")).first().waitFor();

        page.navigate("/organization/unit-form.xhtml?code=LATER");
        fill(page, "validFrom", LocalDate.now().minusDays(9).toString());
        fill(page, "validTo", LocalDate.now().minusDays(9).toString());
        page.locator("[id='unit:save']").click();
        page.locator("text=" + Language.EN.text("unit.notThen")).waitFor();
    }

    @Test
    void whoMayNotEnterUnitsIsRefusedBeforeTheyType() {
        Page staff = signIn(Language.ZH, "hr.staff").page();
        for (String parameters : List.of("?under=DAT", "", "?code=DAT")) {
            assertThat(staff.navigate("/organization/unit-form.xhtml" + parameters)
                            .status())
                    .isEqualTo(403);
        }
        Page manager = signIn(Language.EN, "hr.manager").page();
        assertThat(manager.navigate("/organization/unit-form.xhtml?under=NOSUCH")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theHeadsPositionIsChosenAmongThoseOfTheUnitFirst() {
        Page page = signIn(Language.ZH, "hr.manager").page();
        page.navigate("/organization/unit-form.xhtml?code=SVC");
        Locator head = page.locator("[id='unit:headPosition_input']");
        assertThat(head).hasValue("客服经理 (SVC-MANAGER)");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("客服部 (SVC)");

        head.fill("");
        head.pressSequentially("经理");
        Locator offered = page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item");
        assertThat(offered.first()).containsText("SVC-MANAGER");
        assertThat(offered.nth(1)).containsText("经理");
        screenshot(page, "unit-head-offered");
        assertAccessible(page);
        head.fill("");
        head.pressSequentially("没有这个岗位");
        page.locator("[id='unit:save']").click();

        page.locator(".field-error:has-text('" + Language.ZH.text("error.chooseFromList") + "')")
                .waitFor();
        assertThat(head).hasValue("没有这个岗位");
        screenshot(page, "unit-head-refused");
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[id='unit:" + field + "']").fill(text);
    }

    @Test
    void aUnitIsReachedFromTheChartAndShownAsOfAnotherDay() {
        signIn(Language.EN, "data.analyst")
                .chart()
                .seesZoom("100%")
                .zoomIn()
                .seesZoom("115%")
                .open("Product")
                .shows(Language.EN.text("unit.charter"))
                .seesPositions(List.of("PRD-MANAGER", "PRD-EDITOR", "PRD-UX"))
                .sortBy("position.code")
                .seesPositions(List.of("PRD-EDITOR", "PRD-MANAGER", "PRD-UX"))
                .asOf(LocalDate.parse("2020-05-01"))
                .shows(Language.EN.text("structure.notToday", "1 May 2020"))
                .seesNoPositions()
                .backToToday()
                .seesPositions(List.of("PRD-MANAGER", "PRD-EDITOR", "PRD-UX"));
    }

    @Test
    void aChartThatIsCutSaysThatItCanBeScrolled() {
        Page page = signInByPhone(Language.ZH, "data.analyst").page();
        page.navigate("/organization/chart.xhtml");
        ChartPage chart = new ChartPage(page, Language.ZH);
        assertThat(page.locator("#chart")).hasClass(Pattern.compile("more-before more-after"));
        chart.sees(Language.ZH.text("chart.scroll"));

        page.setViewportSize(1440, 900);

        assertThat(page.getByText(Language.ZH.text("chart.scroll"))).not().isVisible();
    }
}

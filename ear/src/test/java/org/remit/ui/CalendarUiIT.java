package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.Language;

/** The HR manager enters a holiday, years ahead of every term. */
class CalendarUiIT extends UiTest {

    @ParameterizedTest
    @EnumSource
    void aHolidayIsEnteredAndTakenAway(Language language) {
        int year = LocalDate.now().getYear() + 2;
        Page page = signIn(language, "hr.manager").page();
        page.navigate("/approval/calendar.xhtml?year=" + year);
        assertThat(page.locator("main")).containsText(language.text("calendar.none"));
        assertThat(page.locator("[id='entry:kind'] option"))
                .hasText(new String[] {language.text("enum.DayKind.HOLIDAY"), language.text("enum.DayKind.WORKDAY")});

        page.locator("[id='entry:first']").fill(year + "-10-07");
        page.locator("[id='entry:last']").fill(year + "-10-01");
        page.locator("[id='entry:add']").click();
        assertThat(page.locator("[id='entry:lastNote'] .field-error")).hasText(language.text("error.endBeforeStart"));
        assertThat(page.locator("[id='entry:nameZhNote'] .field-error")).hasText(language.text("error.oneLanguage"));
        assertAccessible(page);

        page.locator("[id='entry:first']").fill(year + "-10-01");
        page.locator("[id='entry:last']").fill(year + "-10-07");
        page.locator("[id='entry:nameZh']").fill("国庆节");
        page.locator("[id='entry:add']").click();
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("国庆节"));
        assertThat(row).containsText(language.text("enum.DayKind.HOLIDAY"));
        row.locator("input, button")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
        assertThat(page.locator("main")).containsText(language.text("calendar.none"));
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.ui.page.Language;

/** Lists that are filtered by a unit: nobody has to know its code. */
class UnitFilterUiIT extends UiTest {

    @ParameterizedTest
    @CsvSource({
        "measurements, show=missing, ZH",
        "reviews, stage=SELF, EN",
        "improvements, show=all, ZH",
        "learning-plans, gap=NOT_AGREED, EN"
    })
    void aUnitIsFoundByItsNameAndKeptInTheAddressBesideTheRest(String list, String other, Language language) {
        Page page = signIn(language, "hr.staff").page();
        page.navigate("/performance/" + list + ".xhtml?" + other);
        String name = language.of("市场部", "Marketing");
        Locator unit = page.locator("[id='filter:unit_input']");
        unit.pressSequentially(language.of("scb", "Market"));
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText("(MKT)"))
                .click();
        page.locator("[id='filter:search']").click();

        assertThat(page).hasURL(Pattern.compile(".*unit=MKT&(.*&)?" + other + ".*"));
        assertThat(unit).hasValue(name + " (MKT)");
        screenshot(page, "unit-filter-" + list);
        assertAccessible(page);

        unit.fill("");
        unit.pressSequentially("no such unit");
        page.locator("[id='filter:search']").click();
        assertThat(page.locator("#filter .field-error")).hasText(language.text("error.chooseFromList"));
    }
}

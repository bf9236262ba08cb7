package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of measurements. */
public class MeasurementsPage extends SignedIn {

    private MeasurementsPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("measurements.title"));
    }

    /** By the menu. */
    public static MeasurementsPage open(Page page, Language language) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(language.text("menu.label")))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(language.text("measurements.title")))
                .click();
        return new MeasurementsPage(page, language);
    }

    public MeasurementsPage filter(String field, String typed) {
        page.locator("input[name='" + field + "']:not([type='hidden'])").fill(typed);
        button(content(), "measurements.search").click();
        return new MeasurementsPage(page, language);
    }

    public MeasurementsPage missing() {
        page.locator("select[name='show']").selectOption("missing");
        button(content(), "measurements.search").click();
        return new MeasurementsPage(page, language);
    }

    public Locator rows() {
        return content().locator("tbody tr:has(a.list-title)");
    }

    public MeasurementFormPage type() {
        link(content(), "measurements.type").click();
        return new MeasurementFormPage(page, language);
    }

    public void offersNothingToType() {
        assertThat(link(content(), "measurements.type")).hasCount(0);
    }

    public void openFirst() {
        content().locator("a.list-title").first().click();
        page.waitForURL("**/measurement.xhtml?id=*");
    }
}

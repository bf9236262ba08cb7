package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The organisation chart. */
public class ChartPage extends SignedIn {

    public ChartPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("menu.chart"));
    }

    /** By the keyboard, with the chart in focus. */
    public ChartPage zoomIn() {
        region().press("+");
        return this;
    }

    public ChartPage seesZoom(String percent) {
        assertThat(content().locator("output")).hasText(percent);
        return this;
    }

    public UnitScreen open(String unit) {
        region().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(unit))
                .click();
        return new UnitScreen(page, language, unit);
    }

    private Locator region() {
        return content().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(text("chart.region")));
    }
}

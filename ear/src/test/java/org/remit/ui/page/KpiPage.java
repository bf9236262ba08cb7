package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A KPI of the library. */
public class KpiPage extends SignedIn {

    public KpiPage(Page page, Language language) {
        super(page, language);
        sees(text("kpi.definition"));
    }

    public void seesDutyOf(String position) {
        assertThat(positions(position).first()).isVisible();
    }

    public void followPosition(String position) {
        positions(position).first().click();
    }

    private Locator positions(String code) {
        return content().locator("[id='used:rows'] a[href*='position.xhtml?code=" + code + "']");
    }

    /** Somewhere in its history. */
    public void seesVersion(int number, String by) {
        Locator entry = content()
                .locator(".timeline-entry")
                .filter(new Locator.FilterOptions()
                        .setHasText(text("kpi.versionFrom", number, "").split("[,，]")[0]));
        assertThat(entry).containsText(by);
    }

    public void offersNothingToHr() {
        assertThat(content().locator("a[href*='kpi-form.xhtml'], a[href*='kpi-life.xhtml']"))
                .hasCount(0);
    }

    public KpiFormPage change() {
        link(content(), "kpi.change").click();
        return new KpiFormPage(page, language);
    }

    /** Retires it, or takes it back. */
    public void move(String key, String reason) {
        link(content(), key).click();
        content().getByLabel(text("kpiForm.reason")).fill(reason);
        button(content(), key).click();
        new KpiPage(page, language).sees(reason);
    }
}

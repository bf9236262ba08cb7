package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form in which a unit's numbers of one period are typed. */
public class MeasurementFormPage extends SignedIn {

    public MeasurementFormPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("measurementForm.title"));
    }

    public MeasurementFormPage show(String unit, String period) {
        page.locator("select[name='unit']").selectOption(unit);
        page.locator("input[name='period']").fill(period);
        button(content(), "measurementForm.show").click();
        return new MeasurementFormPage(page, language);
    }

    /** The field of a KPI by a part of what a screen reader hears. */
    public Locator field(String part, String kpi) {
        return page.locator("[id='typing']")
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(text(part) + labelOf(kpi)));
    }

    private String labelOf(String kpi) {
        return language.of("：", ": ") + kpi;
    }

    public MeasurementFormPage fill(String part, String kpi, String typed) {
        field(part, kpi).fill(typed);
        return this;
    }

    public MeasurementFormPage reason(String typed) {
        page.locator("[id='typing:reason']").fill(typed);
        return this;
    }

    public MeasurementFormPage confirm() {
        page.locator("[id='typing:confirmed']").check();
        return this;
    }

    public MeasurementFormPage save() {
        button(content(), "action.save").click();
        return this;
    }

    public void seesErrorAt(String part, String kpi, String text) {
        Locator cell = field(part, kpi).locator("xpath=ancestor::td");
        assertThat(cell.locator(".field-error").first()).containsText(text);
    }

    public void seesErrorAtReason(String text) {
        assertThat(page.locator("[id='typing:reasonNote'] .field-error")).containsText(text);
    }
}

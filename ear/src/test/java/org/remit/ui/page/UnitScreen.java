package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;

/** One unit: what it is there for, who heads it, what stands below it and its positions, on a day. */
public class UnitScreen extends SignedIn {

    UnitScreen(Page page, Language language, String name) {
        super(page, language);
        seesHeading(name);
    }

    public UnitScreen shows(String text) {
        assertThat(content()).containsText(text);
        return this;
    }

    public UnitScreen asOf(LocalDate day) {
        content().getByLabel(text("structure.asOf")).fill(day.toString());
        content()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text("structure.show")))
                .click();
        return this;
    }

    public UnitScreen backToToday() {
        link(content(), "structure.backToToday").click();
        return this;
    }

    /** By a click on a column's head. */
    public UnitScreen sortBy(String key) {
        content()
                .getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(text(key)))
                .click();
        return this;
    }

    public UnitScreen seesPositions(List<String> codes) {
        assertThat(content().locator("tbody .code")).hasText(codes.toArray(String[]::new));
        return this;
    }

    public UnitScreen seesNoPositions() {
        assertThat(content()).containsText(text("structure.noPositions"));
        return this;
    }
}

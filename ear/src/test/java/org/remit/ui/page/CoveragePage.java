package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The matrix of functions by units or positions. */
public class CoveragePage extends SignedIn {

    public CoveragePage(Page page, Language language) {
        super(page, language);
        seesHeading(text("coverage.title"));
    }

    /** Looks inside a unit. */
    public CoveragePage into(String unit) {
        content()
                .getByRole(AriaRole.COLUMNHEADER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(unit))
                .click();
        return new CoveragePage(page, language);
    }

    public CoveragePage show(String key) {
        link(content(), key).click();
        return new CoveragePage(page, language);
    }

    /** Opens the duties behind the cell of a function and a column. */
    public CoveragePage open(String function, String column) {
        row(function)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(column))
                .click();
        return new CoveragePage(page, language);
    }

    public void seesRow(String function, String text) {
        assertThat(row(function)).containsText(text);
    }

    public void seesNoRow(String function) {
        assertThat(row(function)).hasCount(0);
    }

    /** By the button of its heading, which says how many gaps are below it. */
    public CoveragePage unfold(String heading) {
        content()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(heading).setExact(true))
                .click();
        return this;
    }

    public void isFolded(String function) {
        assertThat(content().getByText(function, new Locator.GetByTextOptions().setExact(true)))
                .not()
                .isVisible();
    }

    public void seesOpen(String function) {
        assertThat(content().getByText(function, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    public void seesDuty(String text) {
        assertThat(page.locator("#duties")).containsText(text);
    }

    public TodoPage makeTodo(String function) {
        link(row(function), "coverage.makeTodoFor", function).click();
        return new TodoPage(page, language);
    }

    private Locator row(String function) {
        return content()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(function).setExact(true))));
    }
}

package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of the KPI library. */
public class KpisPage extends SignedIn {

    private KpisPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("kpis.title"));
    }

    /** By the menu. */
    public static KpisPage open(Page page, Language language) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(language.text("menu.label")))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(language.text("kpis.title")))
                .click();
        return new KpisPage(page, language);
    }

    public KpisPage find(String typed) {
        content().getByRole(AriaRole.SEARCHBOX).fill(typed);
        return search();
    }

    public KpisPage filter(String field, String choice) {
        page.locator("select[name='" + field + "']").selectOption(choice);
        return search();
    }

    private KpisPage search() {
        button(content(), "kpis.search").click();
        return new KpisPage(page, language);
    }

    public int rows() {
        assertThat(content().locator("a.list-title").first()).isVisible();
        return content().locator("a.list-title").count();
    }

    public void seesNone() {
        assertThat(content().getByText(text("kpis.none"))).isVisible();
    }

    public void open(String name) {
        content()
                .locator("a.list-title")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    public void openFirst() {
        content().locator("a.list-title").first().click();
        page.waitForURL("**/kpi.xhtml?code=*");
    }

    public String download(String format) {
        return content()
                .locator(".downloads a")
                .filter(new Locator.FilterOptions().setHasText(format))
                .getAttribute("href");
    }

    public int downloads() {
        return content().locator(".downloads").count();
    }

    public KpiFormPage newKpi() {
        link(content(), "kpiForm.new").click();
        return new KpiFormPage(page, language);
    }

    public void offersNoNewOne() {
        assertThat(link(content(), "kpiForm.new")).hasCount(0);
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.ui.page.Language;

/** What the page of the templates shows, and to whom. */
class TemplatesUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;
    private static final String ADDRESS = "/organization/templates.xhtml";

    @ParameterizedTest
    @ValueSource(strings = {"data.analyst", "hr.staff"})
    void whoMayNotSetUpTheOrganisationIsRefused(String username) {
        Page page = signIn(LANGUAGE, username).page();

        assertThat(page.locator("a[href*='templates.xhtml']")).hasCount(0);
        assertThat(page.request().get(ADDRESS).status()).isEqualTo(403);
        assertThat(page.request().get(ADDRESS + "?template=T4").status()).isEqualTo(403);
    }

    @Test
    void aTemplateWhoseCodesAreTakenCannotBeAdded() {
        Page page = preview("T3");

        assertThat(page.getByText(LANGUAGE.text("templates.collides"))).isVisible();
        assertThat(put(page)).isDisabled();
    }

    @Test
    void aTemplateGoesBelowAUnitThatHasToBeChosen() {
        Page page = preview("T4");

        put(page).click();

        assertThat(page.locator(".field-error")).hasText(LANGUAGE.text("error.organizationNotEmpty"));
    }

    @Test
    void anUnknownTemplateIsNotThere() {
        Page page = signIn(LANGUAGE, "admin").page();

        assertThat(page.request().get(ADDRESS + "?template=T99").status()).isEqualTo(404);
    }

    private Page preview(String template) {
        Page page = signIn(LANGUAGE, "admin").page();
        page.navigate(ADDRESS);
        page.locator("a[href*='template=" + template + "#']").click();
        return page;
    }

    private static Locator put(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LANGUAGE.text("templates.put")));
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

/** An administrator makes the UX designer an auditor and takes it back; their open session follows. */
class AccountRolesUiIT extends UiTest {

    private static final Language EN = Language.EN;
    private static final String WHO = "ux.designer";

    @Test
    void aSessionGainsAndLosesARoleAndTheLogTellsIt() {
        Page administrator = signIn(EN, "admin").page();
        Page designer = signIn(EN, WHO).page();
        designer.navigate("/shared/audit.xhtml");
        assertThat(designer.getByText(EN.text("audit.text"))).hasCount(0);

        form(administrator);
        administrator.getByLabel(EN.text("enum.Role.AUDITOR")).check();
        save(administrator);
        assertThat(administrator.getByText(EN.text("error.required")).first()).isVisible();
        assertThat(administrator.getByLabel(EN.text("enum.Role.AUDITOR"))).isChecked();
        administrator.getByLabel(EN.text("accountAccess.reason")).fill("Audit of the year <b>");
        screenshot(administrator, "account-roles-typed");
        save(administrator);
        assertThat(administrator.getByText(EN.text("accountRoles.changed", WHO)))
                .isVisible();

        designer.navigate("/shared/audit.xhtml");
        assertThat(designer.getByText(EN.text("audit.text"))).isVisible();
        assertThat(designer.getByText("+AUDITOR: Audit of the year <b>").first())
                .isVisible();

        String file =
                designer.request().get("/shared/export?list=audit&format=csv").text();
        org.assertj.core.api.Assertions.assertThat(file)
                .as("a detail that a spreadsheet would compute is a text")
                .contains("'+AUDITOR: Audit of the year <b>");

        form(administrator);
        administrator.getByLabel(EN.text("enum.Role.AUDITOR")).uncheck();
        administrator.getByLabel(EN.text("accountAccess.reason")).fill("It is done");
        save(administrator);
        designer.navigate("/shared/audit.xhtml");
        assertThat(designer.getByText(EN.text("audit.text"))).hasCount(0);
    }

    private static void form(Page page) {
        page.navigate("/people/accounts.xhtml?q=" + WHO);
        Locator link = page.locator("a[href*='account-roles']");
        assertThat(link).hasCount(1);
        link.click();
    }

    private static void save(Page page) {
        page.locator("#change .buttons input").click();
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

/** What the form for a new account says to values that cannot be; everything typed stays where it is. */
class NewAccountUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;

    @Test
    void aTakenUsernameIsToldAtItsFieldAndNothingTypedIsLost() {
        Page page = signIn(LANGUAGE, "admin").page();
        page.navigate("/people/accounts.xhtml");
        page.locator("[id='newAccount:username']").fill("hr.staff");
        page.getByLabel(LANGUAGE.text("newAccount.nameZh")).fill("人事专员");
        page.locator("[id='newAccount:email']").fill("hr.staff2@remit.example");
        page.getByLabel(LANGUAGE.text("enum.Role.HR_STAFF")).check();

        page.locator("[id='newAccount:create']").click();

        assertThat(page.locator(".field-error")).hasText(LANGUAGE.text("error.usernameTaken", "hr.staff"));
        assertThat(page.locator("[id='newAccount:username']")).hasValue("hr.staff");
        assertThat(page.getByLabel(LANGUAGE.text("newAccount.nameZh"))).hasValue("人事专员");
        assertThat(page.locator("[id='newAccount:email']")).hasValue("hr.staff2@remit.example");
        assertThat(page.getByLabel(LANGUAGE.text("enum.Role.HR_STAFF"))).isChecked();
    }
}

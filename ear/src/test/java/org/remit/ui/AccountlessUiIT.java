package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.server.TestServer;
import org.remit.ui.page.Language;
import org.remit.ui.page.LoginPage;

/** People come in by a file, get accounts, sign in, are locked out, forget their password, and are called wrongly. */
class AccountlessUiIT extends UiTest {

    private static final Language ZH = Language.ZH;
    private static final Language EN = Language.EN;
    private static final String ACCOUNTLESS = "/people/accountless.xhtml?q=";
    private static final String ACCOUNTS = "/people/accounts.xhtml";

    private final String who = "n" + System.nanoTime() % 1_000_000_000L;

    @Test
    void whoWasImportedIsGivenAnAccountAndHelpedLater() throws IOException {
        Page manager = signIn(ZH, "hr.manager").page();
        bring(manager);

        String password = givesTwoOfThree(manager);
        String person = thirdStaysAndIsCorrected(manager);
        thirdIsNotNewAndGetsTheAccount();
        String other = lockedOutUnlockedAndGivenAnotherPassword(password);

        LoginPage.open(newPage(ZH), ZH).signIn(who + ".a", other);
        manager.navigate("/organization/person.xhtml?id=" + person);
        assertThat(manager.locator("h1")).containsText("更正后");
    }

    private void bring(Page manager) {
        String[] columns = manager.request()
                .get("/organization/import-file?kind=PEOPLE&format=csv&language=zh")
                .text()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",");
        String file = columns[0] + "," + columns[1]
                + "\n%1$s.a@example.org,甲%1$s\n%1$s.b@example.org,乙%1$s\n%1$s.c@example.org,丙%1$s\n".formatted(who);
        manager.navigate("/organization/import.xhtml");
        manager.locator("select[id$='kind']").selectOption("PEOPLE");
        manager.locator("input[type='file']")
                .setInputFiles(new FilePayload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button(manager, ZH, "import.check").click();
        assertThat(manager.locator("#import")).containsText(ZH.text("import.ready", 3));
        manager.locator("#import").getByRole(AriaRole.BUTTON).first().click();
        assertThat(manager.locator("#import")).containsText(ZH.text("import.done", 3));
    }

    /** @return the one-time password of the first */
    private String givesTwoOfThree(Page manager) throws IOException {
        manager.navigate(ACCOUNTLESS + who);
        Locator ticks = manager.locator("input[name='person']");
        assertThat(ticks).hasCount(3);
        look(manager, "accountless");
        manager.getByLabel("丙" + who).uncheck();
        button(manager, ZH, "accountless.give").click();

        Locator given = manager.locator("#oneTimePasswords tbody tr");
        assertThat(given).hasCount(2);
        assertThat(ticks).hasCount(1);
        look(manager, "accountless-given");
        Locator first = given.filter(new Locator.FilterOptions().setHasText(who + ".a"));
        String password = first.locator("code").textContent();
        Download file = manager.waitForDownload(
                () -> manager.getByText(ZH.text("accountless.download")).click());
        assertThat(file.suggestedFilename()).isEqualTo("one-time-passwords.csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFF")
                .contains("甲" + who + "," + who + ".a," + password)
                .doesNotContain(who + ".c");

        manager.navigate(ACCOUNTLESS + who);
        assertThat(manager.locator("#oneTimePasswords")).hasCount(0);
        ticks.uncheck();
        button(manager, ZH, "accountless.give").click();
        assertThat(manager.getByText(ZH.text("error.nobodyChosen")).first()).isVisible();
        return password;
    }

    /** @return the id of the third */
    private String thirdStaysAndIsCorrected(Page manager) {
        String person = manager.locator("input[name='person']").getAttribute("value");
        manager.navigate("/organization/person.xhtml?id=" + person);
        manager.locator("a[href*='contact.xhtml']").click();
        manager.locator("[id='contact:email']").fill(who + ".a@example.org");
        manager.locator("[id='contact:nameZh']").fill("更正后" + who);
        manager.locator("[id='contact:reason']").fill("登记有误");
        button(manager, ZH, "contact.save").click();
        assertThat(manager.locator(".field-error")).hasText(ZH.text("error.emailTaken", "甲" + who));
        assertThat(manager.locator("[id='contact:nameZh']")).hasValue("更正后" + who);
        look(manager, "contact");
        manager.locator("[id='contact:email']").fill(who + ".d@example.org");
        button(manager, ZH, "contact.save").click();
        assertThat(manager.locator("h1")).containsText("更正后" + who);
        return person;
    }

    private void thirdIsNotNewAndGetsTheAccount() {
        Page admin = signIn(EN, "admin").page();
        admin.context().addCookies(List.of(new Cookie("remit_theme", "dark").setUrl(TestServer.url())));
        admin.navigate(ACCOUNTS);
        admin.locator("[id='newAccount:nameEn']").fill("New one");
        admin.locator("[id='newAccount:username']").fill(who + ".new");
        admin.locator("[id='newAccount:email']").fill(who + ".D@example.org");
        admin.getByLabel(EN.text("enum.Role.AUDITOR")).check();
        admin.locator("[id='newAccount:create']").click();
        assertThat(admin.locator(".field-error")).hasText(EN.text("error.emailOfAccountless", "更正后" + who));
        look(admin, "new-account-known");
        admin.locator("[id='newAccount:takeKnown']").click();
        assertThat(admin.locator("[id='newAccount:nameEn']")).hasCount(0);
        assertThat(admin.locator("[id='newAccount:username']")).hasValue(who + ".new");
        assertThat(admin.getByLabel(EN.text("enum.Role.AUDITOR"))).isChecked();
        look(admin, "new-account-taken");
        admin.locator("[id='newAccount:create']").click();
        assertThat(admin.getByText(EN.text("newAccount.once", who + ".new"))).isVisible();
        assertThat(admin.locator("[id='newAccount:nameEn']")).hasValue("");
        admin.navigate(ACCOUNTLESS + who);
        assertThat(admin.getByText(EN.text("accountless.empty"))).isVisible();
    }

    /** @return another one-time password of the first */
    private String lockedOutUnlockedAndGivenAnotherPassword(String password) {
        String username = who + ".a";
        LoginPage login = LoginPage.open(newPage(EN), EN);
        for (int i = 0; i < 4; i++) {
            login.signInWrongly(username).seesNotice(EN.text("error.wrongLogin"));
        }
        login.signInWrongly(username);
        LoginPage.open(login.page(), EN).signInInVain(username).seesNotice(EN.text("error.accountLocked", 15));

        Page admin = signIn(EN, "admin").page();
        admin.navigate(ACCOUNTS + "?q=" + username);
        button(admin, EN, "accounts.unlock").click();
        assertThat(admin.getByText(EN.text("accounts.unlocked", username))).isVisible();
        LoginPage.open(newPage(EN), EN).signIn(username, password);

        admin.locator("a[href*='password-reset']").click();
        button(admin, EN, "passwordReset.give").click();
        assertThat(admin.locator(".field-error")).hasText(EN.text("error.required"));
        admin.locator("[id='reset:reason']").fill("Forgotten over the holidays");
        button(admin, EN, "passwordReset.give").click();
        Locator once = admin.locator("#oneTimePassword");
        assertThat(once).isVisible();
        look(admin, "password-reset");
        String other = once.textContent();
        assertThat(other).isNotEqualTo(password);
        admin.reload();
        assertThat(admin.locator("#oneTimePassword")).hasCount(0);
        return other;
    }

    @ParameterizedTest
    @CsvSource({
        "hr.staff,/people/accountless.xhtml",
        "auditor,/people/accountless.xhtml",
        "hr.staff,/people/contact.xhtml?person=1",
        "admin,/people/contact.xhtml?person=1",
        "hr.manager,/people/password-reset.xhtml?username=data.analyst",
        "hr.staff,/shared/export?list=accountless&format=csv"
    })
    void whoHasNotTheRoleIsRefused(String username, String address) {
        assertThat(signIn(ZH, username).page().request().get(address).status()).isEqualTo(403);
    }

    private static Locator button(Page page, Language language, String key) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(language.text(key))
                                .setExact(true));
    }

    /** The eye's pictures at both widths; barriers at the desk. */
    private static void look(Page page, String name) {
        assertAccessible(page);
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            screenshot(page, name + "-" + width);
        }
    }
}

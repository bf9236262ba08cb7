package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.LoginPage;
import org.remit.ui.page.PositionFormPage;

/** Coming, going, being thrown out, and what stays. */
class SessionUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;

    @Test
    void whatWasTypedSurvivesAnExpiredSession() {
        PositionFormPage form = typed();
        form.page().context().clearCookies();
        form.submitButton().click();
        backAfterLogin(form.page());
    }

    @Test
    void whatWasTypedSurvivesALogoutInAnotherTab() {
        PositionFormPage form = typed();
        Page tab = form.page().context().newPage();
        tab.navigate("/home.xhtml");
        new HomePage(tab, LANGUAGE).signOut();
        form.submitButton().click();
        backAfterLogin(form.page());
    }

    @Test
    void whatWasTypedIsNotGivenToWhoeverSignsInNext() {
        PositionFormPage form = typed();
        form.page().context().clearCookies();
        form.submitButton().click();
        LoginPage login = new LoginPage(form.page(), LANGUAGE);
        login.signInAndGoOn("hr.manager");

        PositionFormPage theirs = new PositionFormPage(form.page(), LANGUAGE);
        theirs.has("opening.titleEn", "");
        Assertions.assertThat(
                        form.page().evaluate("JSON.stringify(sessionStorage)").toString())
                .doesNotContain("coffee");
    }

    @Test
    void whatWasTypedSurvivesAFailureOnTheWay() {
        PositionFormPage form = typed();
        form.page().route("**/position-opening-form.xhtml*", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        form.fill("position.headcount", "2").leaveField();

        form.seesNotice(LANGUAGE.text("kept.failed"));
        form.has("opening.titleEn", "Typed before the coffee");
        form.has("position.headcount", "2");
    }

    @Test
    void whatWasTypedSurvivesAWayOverTheErrorPage() {
        PositionFormPage form = typed();
        String address = form.page().url();
        form.page().navigate("/error/500.xhtml");
        form.page().navigate("/home.xhtml");
        form.page().navigate(address);

        form.seesNotice(LANGUAGE.text("kept.failed"));
        form.has("opening.titleEn", "Typed before the coffee");
    }

    private PositionFormPage typed() {
        PositionFormPage form = signIn(LANGUAGE, "hr.staff").newPosition();
        return form.fill("opening.titleEn", "Typed before the coffee")
                .fillDuty(1, "", "Pour the coffee.")
                .unit("MKT");
    }

    private static void backAfterLogin(Page page) {
        LoginPage login = new LoginPage(page, LANGUAGE);
        login.sees(LANGUAGE.text("login.expired"));
        login.signInAndGoOn("hr.staff");
        PositionFormPage form = new PositionFormPage(page, LANGUAGE);
        form.seesNotice(LANGUAGE.text("kept.restored"));
        form.has("opening.titleEn", "Typed before the coffee");
        form.has("position.unit", "Marketing (MKT)");
        form.saveDraft().has("position.unit", "Marketing (MKT)");
        assertThat(form.duty(1).getByLabel(LANGUAGE.text("opening.dutyEn"))).hasValue("Pour the coffee.");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountAndItIsTold() {
        LoginPage login = LoginPage.open(newPage(LANGUAGE), LANGUAGE);
        for (int i = 0; i < 4; i++) {
            login.signInWrongly("data.engineer").seesNotice(LANGUAGE.text("error.wrongLogin"));
        }
        login.signInWrongly("data.engineer");
        LoginPage again = LoginPage.open(login.page(), LANGUAGE);
        again.signInInVain("data.engineer").seesNotice(LANGUAGE.text("error.accountLocked", 15));
    }

    @Test
    void whoKnowsThePasswordOfADisabledAccountIsToldSo() {
        Page administrator = signIn(LANGUAGE, "admin").page();
        access(administrator, "lost notebook", "accountAccess.disable");

        LoginPage login = LoginPage.open(newPage(LANGUAGE), LANGUAGE);
        login.signInWrongly("warehouse.keeper").seesNotice(LANGUAGE.text("error.wrongLogin"));
        login.signInInVain("warehouse.keeper").seesNotice(LANGUAGE.text("error.accountDisabled"));

        access(administrator, "notebook found", "accountAccess.enable");
        LoginPage.open(newPage(LANGUAGE), LANGUAGE).signInAndGoOn("warehouse.keeper");
    }

    private static void access(Page page, String reason, String deed) {
        page.navigate("/people/accounts.xhtml?q=warehouse.keeper");
        page.locator("a[href*='account-access']").click();
        page.locator("[id='access:reason']").fill(reason);
        page.locator("#access .buttons input").click();
        assertThat(page.getByText(LANGUAGE.text(deed + "d", "warehouse.keeper")))
                .isVisible();
    }

    @Test
    void languageAndThemeGoWithTheAccount() {
        HomePage home = signIn(Language.EN, "ux.designer");
        home.isShownIn(Language.EN, "light");
        home.switchLanguage();
        home.isShownIn(Language.ZH, "light");
        HomePage chinese = new HomePage(home.page(), Language.ZH);
        chinese.switchTheme("dark");
        chinese.isShownIn(Language.ZH, "dark");
        chinese.organization().isShownIn(Language.ZH, "dark");
        Page elsewhere = newPage(Language.EN);
        LoginPage.open(elsewhere, Language.EN).signInAndGoOn("ux.designer");
        new HomePage(elsewhere, Language.ZH).isShownIn(Language.ZH, "dark");
    }

    @Test
    void whoHasChosenNoThemeGetsTheirSystemsUntilTheyChoose() {
        Page page = newPage(
                new Browser.NewContextOptions().setLocale(LANGUAGE.tag()).setColorScheme(ColorScheme.DARK));
        HomePage home = LoginPage.open(page, LANGUAGE).signIn("seo.specialist");
        home.isShownIn(LANGUAGE, "dark");
        screenshot(page, "session-dark-system");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        home.isShownIn(LANGUAGE, "light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        home.switchTheme("light");
        home.isShownIn(LANGUAGE, "light");
        home.inbox().isShownIn(LANGUAGE, "light");
    }

    @Test
    void whoHasChosenAThemeCanGoBackToTheirSystems() {
        Page page = newPage(new Browser.NewContextOptions()
                .setLocale(Language.ZH.tag())
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK));
        HomePage home = LoginPage.open(page, Language.ZH).signIn("content.editor");
        home.hasChosen("auto");

        home.switchTheme("light");
        home.isShownIn(Language.ZH, "light");
        home.hasChosen("light");
        home.switchTheme("auto");

        home.isShownIn(Language.ZH, "dark");
        home.hasChosen("auto");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        home.isShownIn(Language.ZH, "light");
        Page elsewhere = newPage(
                new Browser.NewContextOptions().setLocale(Language.ZH.tag()).setColorScheme(ColorScheme.DARK));
        LoginPage.open(elsewhere, Language.ZH).signIn("content.editor").isShownIn(Language.ZH, "dark");
    }
}

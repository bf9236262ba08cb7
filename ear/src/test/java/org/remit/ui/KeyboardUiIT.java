package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.LoginPage;
import org.remit.ui.page.PositionFormPage;

/** Without a mouse. */
class KeyboardUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;

    /** What has the focus and is hidden by the bar with the words, or nothing. */
    private static final String BELOW_THE_WORDS = """
            () => {
              const focused = document.activeElement;
              const bar = document.querySelector('.my-decision');
              const at = focused.getBoundingClientRect();
              const below = bar.getBoundingClientRect();
              return !bar.contains(focused) && at.top > below.top - 4 && at.top < below.bottom ? focused.outerHTML : '';
            }
            """;

    @Test
    void aDecisionNeedsOnlyTabAndEnter() {
        Page page = newPage(LANGUAGE);
        Requests requests = new Requests(page.request());
        requests.clearDesk("head.marketing");
        String number = requests.waitingForHead("Keyboard");
        page.navigate("/login.xhtml");
        tabTo(page, page.getByLabel(LANGUAGE.text("login.username")));
        page.keyboard().type("head.marketing");
        tabTo(page, page.getByLabel(LANGUAGE.text("login.password")));
        page.keyboard().type(LoginPage.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        HomePage home = new HomePage(page, LANGUAGE);
        home.seesWaiting(number);
        tabTo(
                page,
                page.getByRole(AriaRole.ARTICLE)
                        .filter(new Locator.FilterOptions().setHasText(number))
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(LANGUAGE.text("decide.APPROVED"))));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        tabTo(
                page,
                page.getByRole(AriaRole.DIALOG)
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(LANGUAGE.text("decide.APPROVED"))));
        page.keyboard().press("Enter");
        home.seesNothingOf(number);
    }

    @Test
    void enterInAFieldOfALongFormTakesNothingAway() {
        PositionFormPage form = signIn(LANGUAGE, "hr.staff")
                .newPosition()
                .startFrom("template:PRD-UX")
                .addKpi(1);
        int kpis = form.kpis(1);

        form.fill("opening.titleEn", "Video producer")
                .pressEnterIn("opening.titleEn")
                .addKpi(1);

        Assertions.assertThat(form.kpis(1)).isEqualTo(kpis + 1);
        form.has("opening.titleEn", "Video producer");
    }

    @ParameterizedTest
    @EnumSource
    void onAPhoneTheWordsAreInReachAndNothingThatHasTheFocusIsBelowThem(Language language) {
        Requests requests = new Requests(newPage(language).request());
        requests.clearDesk("head.marketing");
        String number = requests.waitingForHead("On a phone");
        HomePage home = signInByPhone(language, "head.marketing");
        Page page = home.page();
        Locator yes = page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(language.text("decide.APPROVED")));

        home.seesWaiting(number);
        assertThat(yes).isInViewport();
        screenshot(page, "phone-home-words-" + language.code());
        page.navigate("/approval/inbox.xhtml");
        assertThat(yes).isInViewport();
        screenshot(page, "phone-inbox-words-" + language.code());
        page.navigate("/approval/request.xhtml?number=" + number);
        assertThat(yes).isInViewport();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate(BELOW_THE_WORDS)).isEqualTo("");
        }
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 200; i++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("The keyboard does not reach " + wanted);
    }
}

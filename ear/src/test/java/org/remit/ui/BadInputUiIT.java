package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.ui.page.ErrorPage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;

/**
 * What the form for a new position says to values that cannot be; everything typed stays where it is. Which values those
 * are is told by the tests of the rules.
 */
class BadInputUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;
    private static final LocalDate FROM = LocalDate.now().plusMonths(4);

    private PositionFormPage form;

    @BeforeEach
    void openForm() {
        form = signIn(LANGUAGE, "hr.staff").newPosition().startFrom("template:PRD-UX");
        form.temporary(FROM, FROM.plusMonths(1));
    }

    @Test
    void anAbsurdHeadcountIsRefused() {
        String headcount = "-1";
        form.fill("position.headcount", headcount).submitInVain(LANGUAGE.text("error.headcountOutOfRange", 1, 999));
        form.has("position.headcount", headcount);
    }

    @ParameterizedTest
    @CsvSource({"many", "99999999999"})
    void aHeadcountIsAWholeNumber(String headcount) {
        form.fill("position.headcount", headcount)
                .submitInVain(LANGUAGE.text("jakarta.faces.converter.IntegerConverter.INTEGER_detail"));
        form.has("position.headcount", headcount);
    }

    @Test
    void anAbsurdCostIsRefused() {
        String cost = "1000000.01";
        form.fill("position.monthlyCost", cost).submitInVain(LANGUAGE.text("error.costOutOfRange", 0, 1_000_000, 2));
        form.has("position.monthlyCost", cost);
    }

    @Test
    void aPositionDoesNotEndBeforeItStarts() {
        form.temporary(FROM, FROM.minusDays(1)).submitInVain(LANGUAGE.text("error.endBeforeStart"));
        form.has("opening.validTo", FROM.minusDays(1).toString());
    }

    @Test
    void aPositionDoesNotStartInThePast() {
        form.temporary(LocalDate.now().minusDays(3), FROM).submitInVain(LANGUAGE.text("error.startInPast"));
    }

    @Test
    void budgetsOfAnAbsurdYearAreThoseOfThisYear() {
        Page page = signIn(LANGUAGE, "hr.manager").page();
        for (String year : List.of("1000000000", "-1", "1999")) {
            assertThat(page.navigate("/organization/budgets.xhtml?year=" + year).status())
                    .isEqualTo(200);
            PlaywrightAssertions.assertThat(page.locator(".years .button-primary"))
                    .hasText(String.valueOf(LocalDate.now().getYear()));
        }
    }

    /** PostgreSQL fails on it. */
    @Test
    void aNulIsRefusedInAddressesAndForms() {
        Page page = form.page();
        for (String address :
                List.of("/approval/request.xhtml?number=%00", "/organization/position.xhtml?code=a%00b")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(400);
            new ErrorPage(page, LANGUAGE, "error400").showsNoTrace();
        }
        FormData login = FormData.create().set("login", "login").set("login:username", "hr\0staff");
        assertThat(page.request()
                        .post("/login.xhtml", RequestOptions.create().setForm(login))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDutyNeedsWords() {
        form.fillDuty(1, "", "").submitInVain(LANGUAGE.text("error.oneLanguage"));
    }

    @Test
    void aPositionHasEachKpiOnce() {
        form.fillKpi(1, 1, "完播率", "35", "%").addKpi(1);
        int last = form.kpis(1);
        form.fillKpi(1, last, "完播率", "40", "%").submitInVain(LANGUAGE.text("error.duplicateKpi"));
    }

    @Test
    void aTextFitsItsColumn() {
        String title = "x".repeat(121);
        form.fill("opening.titleEn", title).submitInVain(LANGUAGE.text("error.tooLong", 120));
        form.has("opening.titleEn", title);
    }

    @Test
    void aLongDutyIsRefusedBeforeItIsCut() {
        form.fillDuty(1, "长".repeat(501), "").submitInVain(LANGUAGE.text("error.tooLong", 500));
    }

    /** The rules look at all texts first. */
    @Test
    void whatIsWrongIsToldInTheOrderOfTheForm() {
        form.fillDuty(1, "长".repeat(501), "")
                .fill("position.headcount", "-1")
                .submitInOrderInVain(
                        LANGUAGE.text("error.headcountOutOfRange", 1, 999), LANGUAGE.text("error.tooLong", 500));
    }

    /** The button is pressed while the field before it is still being checked: the form goes once the field has its answer. */
    @Test
    void whoSubmitsWhileAFieldIsCheckedIsAnsweredAllTheSame() {
        List<Route> checks = new ArrayList<>();
        List<Request> submissions = new ArrayList<>();
        form.page().route(address -> true, route -> {
            boolean check = "partial/ajax".equals(route.request().headers().get("faces-request"));
            if (check && checks.isEmpty()) {
                checks.add(route);
            } else {
                route.resume();
            }
        });
        form.page().onRequest(request -> {
            if (request.isNavigationRequest()) {
                submissions.add(request);
            }
        });
        form.fillDuty(1, "长".repeat(501), "");
        form.page().waitForCondition(() -> !checks.isEmpty());
        form.submitButton().click();
        PlaywrightAssertions.assertThat(form.submitButton()).hasAttribute("aria-busy", "true");
        assertThat(submissions).isEmpty();

        checks.forEach(Route::resume);
        form.refuses(LANGUAGE.text("error.tooLong", 500));
        assertThat(submissions).hasSize(1);
    }

    /** The answer to the field that was left arrives while the button is held down, and moves it away under the pointer. */
    @Test
    void aPressIsNotLostWhenTheAnswerToAFieldMovesTheButton() {
        List<Route> checks = new ArrayList<>();
        form.page().route(address -> true, route -> {
            boolean check = "partial/ajax".equals(route.request().headers().get("faces-request"));
            if (check && checks.isEmpty()) {
                checks.add(route);
            } else {
                route.resume();
            }
        });
        form.fillDuty(1, "长".repeat(501), "");
        form.submitButton().scrollIntoViewIfNeeded();
        form.submitButton().hover();
        form.page().mouse().down();
        form.page().waitForCondition(() -> !checks.isEmpty());
        BoundingBox before = form.submitButton().boundingBox();

        checks.forEach(Route::resume);
        form.page().waitForCondition(() -> form.submitButton().boundingBox().y >= before.y + before.height);
        form.page().mouse().up();

        form.refuses(LANGUAGE.text("error.tooLong", 500));
    }
}

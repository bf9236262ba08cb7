package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.server.TestServer;
import org.remit.ui.page.Language;

/** Every page in both languages, light and dark, on a desk and on a phone: nothing keeps anybody from using it. */
class PagesUiIT extends UiTest {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private static final Map<String, String> NUMBERS = new HashMap<>();

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("login", null, "/login.xhtml"),
                Arguments.of("home-hr", "hr.staff", "/home.xhtml"),
                Arguments.of("home-head", "head.marketing", "/home.xhtml"),
                Arguments.of("home-board", "board.4", "/home.xhtml"),
                Arguments.of("home-employee", "data.analyst", "/home.xhtml"),
                Arguments.of("inbox-full", "head.marketing", "/approval/inbox.xhtml"),
                Arguments.of("inbox-empty", "data.analyst", "/approval/inbox.xhtml"),
                Arguments.of("decided", "head.marketing", "/approval/decided.xhtml"),
                Arguments.of("decided-empty", "auditor", "/approval/decided.xhtml"),
                Arguments.of("requests", "hr.staff", "/approval/requests.xhtml"),
                Arguments.of("requests-empty", "data.analyst", "/approval/requests.xhtml"),
                Arguments.of("all-requests", "auditor", "/approval/all-requests.xhtml"),
                Arguments.of("request", "hr.staff", "/approval/request.xhtml?number={head}"),
                Arguments.of("request-vote", "board.4", "/approval/request.xhtml?number={board}"),
                Arguments.of("position-form", "hr.staff", "/organization/position-opening-form.xhtml"),
                Arguments.of(
                        "position-form-filled",
                        "hr.staff",
                        "/organization/position-opening-form.xhtml?start=template:MKT-SOCIAL"),
                Arguments.of(
                        "duty-change-form",
                        "head.marketing",
                        "/organization/duty-change-form.xhtml?position=MKT-SOCIAL"),
                Arguments.of("principles", "hr.staff", "/organization/principles.xhtml"),
                Arguments.of("organization", "data.analyst", "/organization/organization.xhtml"),
                Arguments.of("organization-then", "data.analyst", "/organization/organization.xhtml?asOf=2020-01-01"),
                Arguments.of("unit", "head.marketing", "/organization/unit.xhtml?code=MKT"),
                Arguments.of("unit-manager", "hr.manager", "/organization/unit.xhtml?code=DAT"),
                Arguments.of("unit-form", "hr.manager", "/organization/unit-form.xhtml?code=DAT"),
                Arguments.of("unit-form-new", "hr.manager", "/organization/unit-form.xhtml?under=DAT"),
                Arguments.of("unit-planned", "hr.staff", "/organization/unit.xhtml?code=CO&asOf=2030-01-01"),
                Arguments.of("chart", "data.analyst", "/organization/chart.xhtml"),
                Arguments.of(
                        "position-then", "hr.staff", "/organization/position.xhtml?code=MKT-SOCIAL&asOf=2020-01-01"),
                Arguments.of("position", "hr.staff", "/organization/position.xhtml?code=MKT-SOCIAL"),
                Arguments.of(
                        "dotted-line-form",
                        "hr.staff",
                        "/organization/dotted-line-form.xhtml?code=MKT-SOCIAL&person=1"),
                Arguments.of(
                        "assignment-change-form",
                        "hr.staff",
                        "/organization/assignment-change-form.xhtml?code=MKT-MANAGER&person={person}"),
                Arguments.of("mine", "head.marketing", "/organization/mine.xhtml"),
                Arguments.of("mine-empty", "auditor", "/organization/mine.xhtml"),
                Arguments.of("person", "data.analyst", "/organization/person.xhtml?id={person}"),
                Arguments.of("person-hr", "hr.staff", "/organization/person.xhtml?id={person}"),
                Arguments.of("leaving", "hr.staff", "/people/leaving.xhtml?person={person}"),
                Arguments.of("duty", "data.analyst", "/organization/duty.xhtml?code=MKT-SOCIAL-D1"),
                Arguments.of("functions", "data.analyst", "/organization/functions.xhtml"),
                Arguments.of("function", "data.analyst", "/organization/function.xhtml?code=SEO"),
                Arguments.of("function-form", "admin", "/organization/function-form.xhtml?code=SEO"),
                Arguments.of("search", "data.analyst", "/organization/search.xhtml?q=jingli"),
                Arguments.of("search-kind", "data.analyst", "/organization/search.xhtml?q=a&kind=DUTY"),
                Arguments.of("search-nothing", "data.analyst", "/organization/search.xhtml?q=%25"),
                Arguments.of("coverage", "hr.staff", "/organization/coverage.xhtml"),
                Arguments.of(
                        "coverage-unit",
                        "data.analyst",
                        "/organization/coverage.xhtml?unit=MKT&show=TOUCHED&function=NEW_MEDIA"),
                Arguments.of("overlaps", "head.operations", "/organization/overlaps.xhtml"),
                Arguments.of("todos", "hr.staff", "/organization/todos.xhtml"),
                Arguments.of("todo-new", "hr.manager", "/organization/todo.xhtml?kind=GAP&function=PAID_TRAFFIC"),
                Arguments.of("budgets", "hr.manager", "/organization/budgets.xhtml"),
                Arguments.of("calendar", "hr.manager", "/approval/calendar.xhtml"),
                Arguments.of("budget", "hr.manager", "/organization/budgets.xhtml?unit=MKT"),
                Arguments.of("templates", "hr.manager", "/organization/templates.xhtml"),
                Arguments.of("template", "admin", "/organization/templates.xhtml?template=T4"),
                Arguments.of("template-taken", "admin", "/organization/templates.xhtml?template=T3"),
                Arguments.of("handbooks", "data.analyst", "/organization/handbooks.xhtml"),
                Arguments.of("handbook-form", "hr.staff", "/organization/handbook-edition-form.xhtml"),
                Arguments.of("handbook", "board.4", "/organization/handbook.xhtml?edition={edition}"),
                Arguments.of("handbook-readers", "hr.staff", "/organization/handbook-readers.xhtml?edition={edition}"),
                Arguments.of("handbook-request", "hr.staff", "/approval/request.xhtml?number={handbook}"),
                Arguments.of("rules", "data.analyst", "/governance/rules.xhtml"),
                Arguments.of("rules-none", "hr.staff", "/governance/rules.xhtml?find=%25&standing=PAST"),
                Arguments.of("rule", "data.analyst", "/governance/rule.xhtml?code=PAGES-RULE"),
                Arguments.of("rule-hr", "hr.staff", "/governance/rule.xhtml?code=PAGES-RULE"),
                Arguments.of("rule-readers", "hr.staff", "/governance/rule-readers.xhtml?code=PAGES-RULE&version=1"),
                Arguments.of("rule-form", "hr.staff", "/governance/rule-adoption-form.xhtml"),
                Arguments.of("rule-form-amend", "hr.manager", "/governance/rule-adoption-form.xhtml?code=PAGES-RULE"),
                Arguments.of(
                        "rule-form-repeal",
                        "hr.staff",
                        "/governance/rule-adoption-form.xhtml?code=PAGES-RULE&repeal=true"),
                Arguments.of("rule-request", "hr.manager", "/approval/request.xhtml?number={ruleRequest}"),
                Arguments.of("import", "hr.manager", "/organization/import.xhtml"),
                Arguments.of("measurements", "hr.staff", "/performance/measurements.xhtml"),
                Arguments.of("measurements-missing", "head.marketing", "/performance/measurements.xhtml?show=missing"),
                Arguments.of("measurements-none", "data.analyst", "/performance/measurements.xhtml?period=soon"),
                Arguments.of(
                        "measurement-form",
                        "head.marketing",
                        "/performance/measurement-form.xhtml?unit=MKT&period=2026-10"),
                Arguments.of("measurement-import", "head.marketing", "/performance/measurement-import.xhtml"),
                Arguments.of("measurement-locks", "hr.staff", "/performance/measurement-locks.xhtml"),
                Arguments.of("kpis", "hr.staff", "/performance/kpis.xhtml"),
                Arguments.of("kpis-none", "data.analyst", "/performance/kpis.xhtml?find=%25&state=RETIRED"),
                Arguments.of("kpi", "data.analyst", "/performance/kpi.xhtml?code=CAMPAIGN_PAGE_ORDER_CONVERSION"),
                Arguments.of("kpi-form", "hr.staff", "/performance/kpi-form.xhtml?code=CAMPAIGN_PAGE_ORDER_CONVERSION"),
                Arguments.of("kpi-form-new", "hr.manager", "/performance/kpi-form.xhtml"),
                Arguments.of(
                        "kpi-life", "hr.manager", "/performance/kpi-life.xhtml?code=CAMPAIGN_PAGE_ORDER_CONVERSION"),
                Arguments.of("reviews", "hr.staff", "/performance/reviews.xhtml"),
                Arguments.of("cycles", "hr.staff", "/performance/cycles.xhtml"),
                Arguments.of("review-cycle-form", "hr.staff", "/performance/review-cycle-form.xhtml"),
                Arguments.of("sheets", "head.marketing", "/performance/sheets.xhtml"),
                Arguments.of("sheets-none", "board.4", "/performance/sheets.xhtml?state=DRAFT"),
                Arguments.of("sheet-start", "hr.staff", "/performance/sheet-start.xhtml"),
                Arguments.of("performance-mine", "social.specialist", "/performance/mine.xhtml"),
                Arguments.of("team", "head.operations", "/performance/team.xhtml"),
                Arguments.of("funnel", "hr.staff", "/performance/funnel.xhtml?unit=OPS"),
                Arguments.of("learning-plans", "hr.staff", "/performance/learning-plans.xhtml"),
                Arguments.of("learning-plan", "seo.specialist", "/performance/learning-plan.xhtml"),
                Arguments.of("learning-item", "seo.specialist", "/performance/learning-item.xhtml"),
                Arguments.of("improvements", "hr.staff", "/performance/improvements.xhtml?show=all"),
                Arguments.of("improvements-none", "board.4", "/performance/improvements.xhtml?show=mine"),
                Arguments.of("service-report", "board.4", "/performance/service-report.xhtml"),
                Arguments.of("board", "board.4", "/governance/board.xhtml"),
                Arguments.of("board-keeper", "hr.manager", "/governance/board.xhtml"),
                Arguments.of("error-service-report", "data.analyst", "/performance/service-report.xhtml"),
                Arguments.of("for-board", "board.4", "/governance/for-board.xhtml"),
                Arguments.of("resolutions", "board.4", "/governance/resolutions.xhtml"),
                Arguments.of("resolutions-none", "auditor", "/governance/resolutions.xhtml?find=%25"),
                Arguments.of("retention", "hr.manager", "/people/retention.xhtml?kind=reviews"),
                Arguments.of("account", "data.analyst", "/people/account.xhtml"),
                Arguments.of("accounts", "admin", "/people/accounts.xhtml"),
                Arguments.of("account-access", "admin", "/people/account-access.xhtml?username=data.engineer"),
                Arguments.of("account-roles", "admin", "/people/account-roles.xhtml?username=board.4"),
                Arguments.of("account-roles-own", "admin", "/people/account-roles.xhtml?username=admin"),
                Arguments.of("accountless", "hr.manager", "/people/accountless.xhtml"),
                Arguments.of("password-reset", "admin", "/people/password-reset.xhtml?username=data.engineer"),
                Arguments.of("contact", "hr.manager", "/people/contact.xhtml?person={person}"),
                Arguments.of("audit", "auditor", "/shared/audit.xhtml"),
                Arguments.of("error-403", "data.analyst", "/organization/budgets.xhtml"),
                Arguments.of("error-404", "data.analyst", "/no/such/page.xhtml"),
                Arguments.of("error-500", "data.analyst", "/error/500.xhtml"),
                Arguments.of("error-expired", "data.analyst", "/error/expired.xhtml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageCanBeUsedByEverybody(String name, String username, String address) {
        List<String> findings = new ArrayList<>();
        Page page = username == null ? newPage(Language.ZH) : pageOf(Language.ZH, username);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                findings.add("console: " + message.text());
            }
        });
        page.onPageError(error -> findings.add("script: " + error));
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
                findings.add(answer.status() + " " + answer.url());
            }
        });
        // each language and each theme once: all four together take twice as long and show little more
        for (Language language : Language.values()) {
            String theme = language == Language.ZH ? "light" : "dark";
            prefer(page.context(), language, theme);
            page.navigate(filled(address));
            look(page, name + "-" + language.code() + "-" + theme, language == Language.ZH ? DESK : PHONE, findings);
        }
        assertThat(findings).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("board.4", "/performance/grade-distribution.xhtml?id=1"),
                Arguments.of("board.4", "/governance/resolution.xhtml?number=B1999-0001"),
                Arguments.of("hr.staff", "/organization/unit-form.xhtml?code=DAT"),
                Arguments.of("head.marketing", "/people/leaving.xhtml?person={person}"),
                Arguments.of("hr.staff", "/organization/function-form.xhtml"),
                Arguments.of("data.analyst", "/governance/rule-readers.xhtml?code=PAGES-RULE&version=1"),
                Arguments.of("data.analyst", "/governance/rule.xhtml?code=NOPE"),
                Arguments.of("data.analyst", "/governance/rule-adoption-form.xhtml"),
                Arguments.of("hr.manager", "/governance/rule-hearing.xhtml?number={ruleRequest}"),
                Arguments.of("data.analyst", "/performance/measurement-import.xhtml"),
                Arguments.of("data.analyst", "/performance/measurement-form.xhtml"),
                Arguments.of("head.marketing", "/performance/measurement-locks.xhtml"),
                Arguments.of("data.analyst", "/performance/kpi-form.xhtml"),
                Arguments.of("data.analyst", "/performance/review.xhtml?id=1"),
                Arguments.of("data.analyst", "/performance/cycle.xhtml?id=1"),
                Arguments.of("data.analyst", "/performance/cycle-progress.xhtml?id=1"),
                Arguments.of("hr.staff", "/performance/calibrations.xhtml?cycle=1"),
                Arguments.of("hr.staff", "/performance/calibration.xhtml?id=1"),
                Arguments.of("hr.staff", "/performance/sheet.xhtml?id=1"),
                Arguments.of("seo.specialist", "/performance/learning-plans.xhtml"),
                Arguments.of("hr.staff", "/performance/improvement.xhtml?id=1"),
                Arguments.of("data.analyst", "/performance/service-report.xhtml"),
                Arguments.of("head.marketing", "/governance/resolutions.xhtml"),
                Arguments.of("data.analyst", "/governance/board.xhtml"),
                Arguments.of("head.marketing", "/governance/for-board.xhtml"),
                Arguments.of("hr.staff", "/people/retention.xhtml"),
                Arguments.of("hr.manager", "/people/account-roles.xhtml?username=board.4"),
                Arguments.of("hr.manager", "/people/account-access.xhtml?username=data.engineer"));
    }

    @ParameterizedTest(name = "{1} to {0}")
    @MethodSource("refused")
    void aPageThatIsNotTheirsIsNotShown(String username, String address) {
        APIResponse answer = pageOf(Language.EN, username).request().get(filled(address));

        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.text()).contains("error-page");
    }

    /** Shown by itself it would be half a page, or a fault. */
    @Test
    void noAddressLeadsToAPartOfAPage() throws IOException {
        APIRequestContext reader = signIn(Language.EN, "hr.staff").page().request();
        Path webapp = Path.of(System.getProperty("it.target")).resolve("../../web/src/main/webapp");
        List<String> parts;
        try (Stream<Path> files = Files.walk(webapp.resolve("WEB-INF"))) {
            parts = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + webapp.relativize(file))
                    .toList();
        }
        assertThat(parts).hasSizeGreaterThan(50);

        assertThat(parts)
                .flatMap(part -> List.of(part, part.replace("/WEB-INF", "")))
                .allSatisfy(address ->
                        assertThat(reader.get(address).status()).as(address).isEqualTo(404));
    }

    /** The buttons of a vote stay above the thumb while its card is scrolled through. */
    @Test
    void onAPhoneTheButtonsOfAVoteDoNotHideWhatItIsAbout() {
        Requests requests = new Requests(newPage(Language.EN).request());
        requests.waitingForBoard("Above the fold");
        requests.waitingForBoard("Below the fold");

        Page page = signInByPhone(Language.EN, "board.4").page();

        assertThat((boolean) page.evaluate("""
                () => {
                  const card = document.querySelectorAll('.item-whole')[1];
                  window.scrollTo(0, card.getBoundingClientRect().top + window.scrollY - window.innerHeight + 100);
                  return card.querySelector('.words').getBoundingClientRect().top
                      >= card.querySelector('.item-meta').getBoundingClientRect().bottom;
                }
                """)).isTrue();
    }

    /** Everybody's size for the eye and for sideways scrolling; axe, which takes longest, each size once. */
    private void look(Page page, String name, int examined, List<String> findings) {
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, width == DESK ? 900 : 844);
            screenshot(page, name + "-" + width);
            if (width == examined) {
                barriers(page).forEach(barrier -> findings.add(name + "-" + width + " " + barrier));
            }
            if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                findings.add(name + "-" + width + " scrolls sideways");
            }
        }
        if (page.content().contains("???")) {
            findings.add(name + " lacks a text");
        }
    }

    private static void prefer(BrowserContext context, Language language, String theme) {
        context.addCookies(List.of(
                new Cookie("remit_language", language.code()).setUrl(TestServer.url()),
                new Cookie("remit_theme", theme).setUrl(TestServer.url())));
    }

    private String filled(String address) {
        Requests requests = new Requests(newPage(Language.ZH).request());
        String text = address;
        if (NUMBERS.isEmpty()) {
            NUMBERS.put("{head}", requests.waitingForHead("直播运营"));
            NUMBERS.put("{person}", requests.incumbentOf("MKT-MANAGER"));
            NUMBERS.put("{edition}", requests.publishedHandbook("DAT", "数据分析部岗位职责手册"));
            NUMBERS.put("{handbook}", requests.handbook("DAT", "数据分析部岗位职责手册"));
            requests.rule("PAGES-RULE", "项目管理流程");
            NUMBERS.put("{ruleRequest}", requests.waitingRule("PAGES-RULE-2", "费用报销流程"));
            NUMBERS.put("{board}", requests.waitingForBoard("直播主播"));
        }
        for (Map.Entry<String, String> number : NUMBERS.entrySet()) {
            text = text.replace(number.getKey(), number.getValue());
        }
        return text;
    }
}

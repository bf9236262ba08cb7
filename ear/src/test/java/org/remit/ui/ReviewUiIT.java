package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.it.Company;
import org.remit.server.TestServer;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.RequestPage;

/** Somebody who keeps a warehouse agrees on their targets on the phone, and finds their review on its pages. */
class ReviewUiIT extends UiTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate FIRST = TODAY.withDayOfYear(1).plusMonths(3);
    private static final LocalDate LAST = FIRST.plusMonths(1).minusDays(1);
    private static final String KEEPER = "warehouse.keeper";
    private static final String NAME = "四月绩效考核";
    private static final List<String> STAGES =
            List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION", "PUBLISHED", "APPEAL", "CLOSED");

    private final Company company = new Company(TestServer.url());

    @Test
    void targetsAreAgreedOnByPhoneAndTheReviewTellsHowFarItIs() throws InterruptedException {
        aSheetIsHandedOut();
        String number = reviewOf(KEEPER);
        assertThat(company.decide("head.logistics", number, "PROPOSED", "As last year")
                        .statusCode())
                .isEqualTo(204);

        HomePage keeper = signInByPhone(Language.ZH, KEEPER);
        RequestPage request = keeper.request(number);
        request.seesSummary("考核周期", NAME);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy年M月d日");
        request.seesSummary(Language.ZH.text("summary.review.period"), day.format(FIRST) + " – " + day.format(LAST));
        assertThat(request.page().locator("h1")).containsText(NAME);
        assertThat(request.page().locator("td[data-label='" + Language.ZH.text("review.target") + "']"))
                .containsText(new String[] {"1,200", "1,200", "1,200"});
        assertThat(request.page().locator("main")).not().containsText(Language.ZH.text("review.contribution"));
        screenshot(request.page(), "review-request-390-zh");
        assertAccessible(request.page());
        request.choose("decide.ACCEPTED").confirm();
        request.seesNothingToDecide();

        Page mine = keeper.page();
        mine.navigate("/performance/mine.xhtml");
        assertThat(mine.locator("h2").getByText(Language.ZH.text("reviews.own")))
                .isVisible();
        screenshot(mine, "mine-reviews-390-zh");
        assertAccessible(mine);
        mine.locator("a[href*='review.xhtml']")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .first()
                .click();
        assertThat(mine.locator("main")).containsText(Language.ZH.text("review.hidden"));

        HomePage head = signIn(Language.EN, "head.logistics");
        Page list = head.page();
        list.navigate("/performance/reviews.xhtml?unit=LOG");
        screenshot(list, "reviews-en");
        assertAccessible(list);
        list.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Warehouse keeper"))
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .locator("a.list-title")
                .first()
                .click();
        assertThat(list.locator("h1")).containsText("Warehouse keeper");
        assertThat(list.locator("main")).containsText(Language.EN.text("review.hidden"));
        assertThat(list.locator("main")).containsText("1,200");
        screenshot(list, "review-en");
        assertAccessible(list);
        String address = list.url();
        head.switchTheme("dark");
        list.navigate(address);
        screenshot(list, "review-dark-en");
        assertAccessible(list);
        head.switchTheme("auto");

        assertThat(signIn(Language.EN, "data.analyst").page().navigate(address).status())
                .isEqualTo(403);
        Page auditor = signIn(Language.ZH, "auditor").page();
        auditor.navigate(address);
        screenshot(auditor, "review-reason-zh");
        auditor.locator("#reason").fill("员工投诉");
        auditor.getByText(Language.ZH.text("review.open")).click();
        assertThat(auditor.locator("main")).containsText(Language.ZH.text("review.hidden"));
        screenshot(auditor, "review-zh");
    }

    /** Three targets of equal kind, agreed for the month of the cycle. */
    private void aSheetIsHandedOut() {
        JsonArrayBuilder targets = Json.createArrayBuilder();
        for (String kpi : List.of("RVUI.ONE", "RVUI.TWO", "RVUI.THREE")) {
            assertThat(company.post("hr.staff", "/api/performance/kpis", kpi(kpi))
                            .statusCode())
                    .isEqualTo(201);
            targets.add(Json.createObjectBuilder()
                    .add("kpi", kpi)
                    .add("part", "ITEM")
                    .add("weight", kpi.equals("RVUI.ONE") ? 40 : 30)
                    .add("method", "COMPLETION_RATE")
                    .add("target", 1200));
        }
        JsonObject start = Json.createObjectBuilder()
                .add("subject", "POSITION")
                .add("code", "LOG-WAREHOUSE")
                .add("from", FIRST.toString())
                .add("to", LAST.toString())
                .build();
        HttpResponse<String> made = company.post("hr.staff", "/api/performance/sheets", start.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String sheet = made.headers().firstValue("Location").orElseThrow();
        JsonObject edit = Json.createObjectBuilder()
                .add("version", Company.object(made).getInt("version"))
                .add("targets", targets)
                .add("ready", true)
                .add("reason", "四月目标")
                .build();
        assertThat(company.put("hr.staff", sheet, edit.toString()).statusCode()).isBetween(200, 204);
        int version = Company.object(company.get("hr.staff", sheet)).getInt("version");
        assertThat(company.post("hr.staff", sheet + "/hand-out", "{\"version\":" + version + "}")
                        .statusCode())
                .isBetween(200, 204);
    }

    private static String kpi(String code) {
        JsonObject text = Json.createObjectBuilder().add("zh", code).build();
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", text)
                .add("unit", "#")
                .add("direction", "HIGHER")
                .add("frequency", "MONTHLY")
                .add("overTime", "MEAN")
                .add("overPeople", "MEAN")
                .add("targetKind", "LEVEL")
                .add("formula", text)
                .add("source", text)
                .build()
                .toString();
    }

    /** The number of the request that the server begins for them, some time after the cycle was approved. */
    private String reviewOf(String username) throws InterruptedException {
        HttpResponse<String> asked =
                company.post("hr.staff", "/api/performance/review-cycle-requests", wish().toString());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        company.decide("hr.manager", Company.object(asked).getString("number"), "APPROVED", "");
        Instant end = Instant.now().plus(PATIENCE);
        Optional<String> begun = begun(username);
        while (begun.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            begun = begun(username);
        }
        return begun.orElseThrow();
    }

    private Optional<String> begun(String username) {
        return Company.object(company.get(username, "/api/performance/reviews?mine=true&sort=-cycle&size=200"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(review -> NAME.equals(review.getJsonObject("cycle").getString("zh")))
                .map(review -> review.getString("request"))
                .findFirst();
    }

    private JsonObject wish() {
        JsonObjectBuilder days = Json.createObjectBuilder();
        STAGES.forEach(stage ->
                days.add(stage, TODAY.plusDays(STAGES.indexOf(stage) + 1).toString()));
        JsonArrayBuilder panel = Json.createArrayBuilder();
        Stream.of("data.analyst", "ux.designer", "data.engineer")
                .forEach(member -> panel.add(Company.object(company.get(member, "/api/me"))
                        .getJsonNumber("personId")
                        .longValue()));
        JsonArrayBuilder grades = Json.createArrayBuilder();
        List.of("A", "B", "C")
                .forEach(letter -> grades.add(Json.createObjectBuilder()
                        .add("letter", letter)
                        .add("from", ('C' - letter.charAt(0)) * 40)
                        .add(
                                "words",
                                Json.createObjectBuilder().add("zh", letter).add("en", letter))));
        return Json.createObjectBuilder()
                .add("name", Json.createObjectBuilder().add("zh", NAME))
                .add("from", FIRST.toString())
                .add("to", LAST.toString())
                .add("purpose", Json.createObjectBuilder().add("zh", "薪酬与发展"))
                .add("rule", Json.createObjectBuilder().add("zh", "绩效管理制度"))
                .add("units", Json.createArrayBuilder().add("LOG"))
                .add("days", days)
                .add("grades", grades)
                .add("kpiShare", 80)
                .add("panel", panel)
                .build();
    }
}

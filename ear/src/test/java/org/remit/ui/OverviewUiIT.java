package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.it.Company;
import org.remit.server.TestServer;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;

/** HR follows a cycle of the product department from its page down to the single reviews; the head sees the same of their own. */
class OverviewUiIT extends UiTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate FIRST = TODAY.withDayOfYear(1).plusMonths(3);
    private static final String NAME = "四月绩效考核";
    private static final List<String> STAGES =
            List.of("TARGETS", "RUNNING", "FACTS", "SELF", "HEAD", "CALIBRATION", "PUBLISHED", "APPEAL", "CLOSED");

    private final Company company = new Company(TestServer.url());

    @Test
    void progressIsFollowedFromTheCycleDownToTheReviewsOfAUnit() {
        aCycleBegins();
        HomePage staff = signIn(Language.ZH, "hr.staff");
        Page page = staff.page();
        page.navigate("/performance/cycles.xhtml");
        page.getByText(NAME).click();
        assertThat(page.getByText(Language.ZH.text("distribution.menu"))).hasCount(0);
        page.getByText(Language.ZH.text("progress.menu")).click();
        String address = page.url();
        String cycle = address.replaceFirst(".*id=(\\d+).*", "$1");
        page.waitForCondition(() -> {
            page.navigate(address);
            return page.locator("main").innerText().contains("共 3 份考核");
        });
        screenshot(page, "cycle-progress-zh");
        assertAccessible(page);
        page.locator("#units").getByText("运营办公室").click();
        assertThat(page.locator("#units")).containsText("产品部");
        assertThat(page.locator("main")).containsText(Language.ZH.text("progress.noneOverdue"));
        page.setViewportSize(390, 844);
        screenshot(page, "cycle-progress-390-zh");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        page.setViewportSize(1440, 900);
        page.locator("#units a.number").first().click();
        assertThat(page.locator("#reviews\\:rows tbody tr")).hasCount(3);
        assertThat(page.locator(".downloads a")).hasCount(3);

        HomePage head = signIn(Language.EN, "head.product");
        Page own = head.page();
        own.navigate(address);
        assertThat(own.locator("main")).containsText("3 reviews");
        head.switchTheme("dark");
        own.navigate(address);
        screenshot(own, "cycle-progress-dark-en");
        assertAccessible(own);
        head.switchTheme("auto");
        assertThat(own.navigate("/performance/grade-distribution.xhtml?id=" + cycle)
                        .status())
                .as("not published yet")
                .isEqualTo(403);
        assertThat(signIn(Language.EN, "data.analyst").page().navigate(address).status())
                .isEqualTo(403);
    }

    private void aCycleBegins() {
        HttpResponse<String> asked =
                company.post("hr.staff", "/api/performance/review-cycle-requests", wish().toString());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String number = Company.object(asked).getString("number");
        assertThat(company.decide("hr.manager", number, "APPROVED", "").statusCode())
                .isEqualTo(204);
    }

    private JsonObject wish() {
        JsonObjectBuilder days = Json.createObjectBuilder();
        STAGES.forEach(stage ->
                days.add(stage, TODAY.plusDays(STAGES.indexOf(stage) + 1).toString()));
        JsonArrayBuilder panel = Json.createArrayBuilder();
        Stream.of("data.analyst", "warehouse.keeper", "data.engineer")
                .forEach(member -> panel.add(Company.object(company.get(member, "/api/me"))
                        .getJsonNumber("personId")
                        .longValue()));
        JsonObject text = Json.createObjectBuilder().add("zh", NAME).build();
        JsonObject all = Json.createObjectBuilder()
                .add("letter", "A")
                .add("from", 0)
                .add("words", Json.createObjectBuilder().add("zh", "合格").add("en", "Good"))
                .build();
        JsonObject best =
                Json.createObjectBuilder(all).add("letter", "S").add("from", 80).build();
        return Json.createObjectBuilder()
                .add("name", text)
                .add("from", FIRST.toString())
                .add("to", FIRST.plusMonths(1).minusDays(1).toString())
                .add("purpose", text)
                .add("rule", text)
                .add("units", Json.createArrayBuilder().add("PRD"))
                .add("days", days)
                .add("grades", Json.createArrayBuilder().add(best).add(all))
                .add("panel", panel)
                .build();
    }
}

package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.it.Company;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.server.TestServer;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.MeasurementFormPage;
import org.remit.ui.page.MeasurementsPage;

/** A head rates somebody of theirs by a level, adds what it rests on, takes a wrong file back; the person sees it. */
class EvidenceUiIT extends UiTest {

    private static final String RATED = "CORE_KEYWORD_AVERAGE_RANK";
    private static final String WEEK = LocalDate.now().getYear() + "W20";
    private static final Period DAYS = CalendarPeriod.read(WEEK).orElseThrow();
    private static final FilePayload REPORT =
            file("评定依据 2026.pdf", "application/pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
    private static final FilePayload WRONG = file("工资表.csv", "text/csv", "姓名,工资\n甲,9000\n");
    /** What begins with MZ is a program for Windows, whatever it is called. */
    private static final FilePayload PROGRAM = file("photo.png", "image/png", "MZ\0\0this is no picture");

    private final Company company = new Company(TestServer.url());

    @Test
    void aLevelIsChosenByItsWordsAndWhatItRestsOnIsKeptWithIt() {
        String sheet = handOut();
        HomePage head = signIn(Language.ZH, "head.marketing");
        Page page = head.page();
        rates(page);
        page.locator("[id='typing'] a[href*='#evidence']").first().click();
        page.waitForURL("**/measurement.xhtml?id=*");
        String address = page.url().replaceAll("#.*", "");

        upload(page, PROGRAM);
        assertThat(page.locator("[id='evidenceForm:fileNote'] .field-error")).containsText(PROGRAM.name);
        upload(page, WRONG);
        upload(page, REPORT);
        Locator list = page.locator("#evidence .files");
        assertThat(list.locator("a")).hasCount(2);
        screenshot(page, "evidence-zh");
        assertAccessible(page);
        APIResponse answer = page.request().get(list.locator("a").last().getAttribute("href"));
        assertThat(answer.body()).isEqualTo(REPORT.buffer);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");

        takesBack(page);
        assertThat(list).containsText("含他人工资");
        assertThat(list.locator("a")).hasCount(1);
        head.switchTheme("dark");
        page.navigate(address);
        screenshot(page, "evidence-dark-zh");
        assertAccessible(page);
        head.switchTheme("auto");
        thePersonSeesIt(address, sheet);
        assertThat(signIn(Language.EN, "data.analyst").page().navigate(address).status())
                .isEqualTo(404);
    }

    private void rates(Page page) {
        MeasurementFormPage form =
                MeasurementsPage.open(page, Language.ZH).type().show("MKT", WEEK);
        Locator level = page.locator("[id$=':level']");
        assertThat(level).hasCount(1);
        assertThat(level.locator("option")).hasCount(4);
        assertThat(level.locator("option").nth(2)).containsText("能够独立完成");
        screenshot(page, "measurement-form-levels-zh");
        assertAccessible(page);
        level.selectOption("2");
        form.save();
        form.seesNotice(Language.ZH.text("measurementForm.saved", 1, 0, 0));
        assertThat(level).hasValue("2");
    }

    private static void upload(Page page, FilePayload file) {
        page.locator("[id='evidenceForm:file']").setInputFiles(file);
        page.locator("[id='evidenceForm:add']").click();
        page.waitForLoadState();
    }

    private static void takesBack(Page page) {
        page.locator("[id='removalForm'] summary").click();
        page.locator("[id='removalForm:removed']").selectOption(new SelectOption().setLabel(WRONG.name));
        page.locator("[id='removalForm:remove']").click();
        assertThat(page.locator("[id='removalForm:removalReasonNote'] .field-error"))
                .containsText(Language.ZH.text("error.required"));
        page.locator("[id='removalForm:removalReason']").fill("含他人工资");
        page.locator("[id='removalForm:remove']").click();
    }

    private void thePersonSeesIt(String address, String sheet) {
        Page page = signInByPhone(Language.EN, "seo.specialist").page();
        page.navigate(address);
        assertThat(page.locator("#evidence .files a")).hasText(REPORT.name);
        assertThat(page.locator("[id='evidenceForm']")).hasCount(0);
        screenshot(page, "evidence-390-en");
        assertAccessible(page);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        page.navigate("/performance/insight.xhtml?sheet=" + sheet);
        assertThat(page.locator(".insight-table tr")
                        .filter(new Locator.FilterOptions().setHasText(Language.EN.text("sheet.ratedShort"))))
                .containsText("80");
        screenshot(page, "insight-rated-390-en");
    }

    /** The id of the sheet of who holds MKT-SEO, for the week, with one KPI that is rated by levels. */
    private String handOut() {
        JsonObject start = Json.createObjectBuilder()
                .add("subject", "POSITION")
                .add("code", "MKT-SEO")
                .add("from", DAYS.from().toString())
                .add("to", DAYS.to().toString())
                .build();
        HttpResponse<String> made = company.post("hr.staff", "/api/performance/sheets", start.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String path = made.headers().firstValue("Location").orElseThrow();
        JsonArrayBuilder targets = Json.createArrayBuilder();
        Company.object(made)
                .getJsonArray("targets")
                .getValuesAs(JsonObject.class)
                .forEach(target -> targets.add(complete(target)));
        JsonObject edit = Json.createObjectBuilder()
                .add("version", Company.object(made).getInt("version"))
                .add("targets", targets)
                .add("ready", true)
                .add("reason", "Rated")
                .build();
        HttpResponse<String> ready = company.put("hr.staff", path, edit.toString());
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(204);
        int version = Company.object(company.get("hr.staff", path)).getInt("version");
        HttpResponse<String> handed = company.post("hr.staff", path + "/hand-out", "{\"version\": " + version + "}");
        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(200);
        return Company.object(company.get("seo.specialist", "/api/performance/sheets?day=" + DAYS.from()))
                .getJsonArray("items")
                .getJsonObject(0)
                .get("id")
                .toString();
    }

    private static JsonObjectBuilder complete(JsonObject target) {
        if (target.getString("kpi").equals(RATED)) {
            return Json.createObjectBuilder()
                    .add("kpi", RATED)
                    .add("part", "ITEM")
                    .add("weight", target.get("weight"))
                    .add("method", "RUBRIC")
                    .add(
                            "levels",
                            Json.createArrayBuilder()
                                    .add(level(1, 40, "需要他人指导"))
                                    .add(level(2, 80, "能够独立完成"))
                                    .add(level(3, 100, "主动带动他人")));
        }
        BigDecimal goal = target.getJsonNumber("target").bigDecimalValue();
        JsonObjectBuilder complete = Json.createObjectBuilder(target);
        return target.getString("method").equals("LINEAR_LOWER")
                ? complete.add("baseline", goal.add(BigDecimal.TEN))
                : complete;
    }

    private static JsonObjectBuilder level(int rating, int points, String words) {
        return Json.createObjectBuilder()
                .add("rating", rating)
                .add("points", points)
                .add("words", words);
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }
}

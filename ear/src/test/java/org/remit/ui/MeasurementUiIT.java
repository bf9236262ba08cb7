package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.ui.page.Language;
import org.remit.ui.page.MeasurementFormPage;
import org.remit.ui.page.MeasurementsPage;

/** The numbers of KPIs: typed by a head for the whole unit, corrected, withdrawn, locked, and read by nobody else. */
class MeasurementUiIT extends UiTest {

    private static final String VALUE = "measurements.value";
    private static final String NUMERATOR = "measurements.numerator";
    private static final String DENOMINATOR = "measurements.denominator";

    /** A week that is long over; the languages take one each. */
    private static String week(Language language) {
        return LocalDate.now().getYear() + (language == Language.EN ? "W10" : "W11");
    }

    @ParameterizedTest
    @EnumSource
    void aHeadTypesTheNumbersOfTheUnitInOneGo(Language language) {
        Page page = signIn(language, "head.marketing").page();
        String rank = language.of("核心关键词平均排名", "Average search ranking of core keywords");
        String share = language.of("核心关键词首页占比", "Core keywords on the first result page");
        MeasurementFormPage form = MeasurementsPage.open(page, language).type().show("MKT", week(language));
        form.fill(VALUE, rank, "twelve").fill(NUMERATOR, share, "17").save();
        form.seesErrorAt(VALUE, rank, language.text("error.numberUnreadable", "twelve"));
        assertThat(form.field(VALUE, rank)).hasValue("twelve");
        screenshot(page, "measurement-form-unreadable-" + language.code());
        assertAccessible(page);

        form.fill(VALUE, rank, "１２,５").save();
        form.seesErrorAt(DENOMINATOR, share, language.text("error.required"));
        form.fill(DENOMINATOR, share, "20").save();
        form.seesNotice(language.text("measurementForm.saved", 2, 0, 0));
        assertThat(form.field(VALUE, rank)).hasValue("12.5");
        screenshot(page, "measurement-form-saved-" + language.code());

        form.fill(VALUE, rank, "11").save();
        form.seesErrorAtReason(language.text("error.correctionNeedsReason", "12.5"));
        form.reason("Counted again").save();
        form.seesNotice(language.text("measurementForm.saved", 0, 1, 1));

        MeasurementsPage list = MeasurementsPage.open(page, language)
                .filter("kpi", "CORE_KEYWORD_AVERAGE_RANK")
                .filter("period", week(language));
        assertThat(list.rows()).hasCount(1);
        assertThat(list.rows()).containsText("11");
        screenshot(page, "measurements-" + language.code());
        assertAccessible(page);
        list.openFirst();
        assertThat(page.locator(".timeline")).containsText("12.5");
        assertThat(page.locator(".timeline")).containsText("Counted again");
        screenshot(page, "measurement-" + language.code());
        assertAccessible(page);
    }

    @Test
    void theNextPeriodShowsTheLastNumberAsAHint() {
        Page page = signIn(Language.EN, "head.marketing").page();
        String kpi = "Average search ranking of core keywords";
        int year = LocalDate.now().getYear();
        MeasurementFormPage form =
                MeasurementsPage.open(page, Language.EN).type().show("MKT", year + "W05");
        form.fill(VALUE, kpi, "8.25").save();
        form.seesNotice(Language.EN.text("measurementForm.saved", 1, 0, 0));

        form.show("MKT", year + "W06");

        assertThat(page.locator("td").filter(new Locator.FilterOptions().setHasText("(" + year + "W05)")))
                .containsText("8.25");
    }

    @Test
    void aNumberBelowNothingIsAskedAboutAndTakenWhenConfirmed() {
        Page page = signIn(Language.EN, "head.marketing").page();
        String kpi = "Average search ranking of core keywords";
        MeasurementFormPage form = MeasurementsPage.open(page, Language.EN)
                .type()
                .show("MKT", LocalDate.now().getYear() + "W07");
        form.fill(VALUE, kpi, "-3").save();
        form.seesErrorAt(VALUE, kpi, Language.EN.text("error.negativeDoubtful", "-3"));
        screenshot(page, "measurement-form-doubtful");

        form.confirm().save();

        form.seesNotice(Language.EN.text("measurementForm.saved", 1, 0, 0));
    }

    @Test
    void whatIsMissingLeadsToWhereItIsTyped() {
        Page page = signIn(Language.EN, "head.marketing").page();
        MeasurementsPage missing = MeasurementsPage.open(page, Language.EN).missing();
        assertThat(missing.rows().first()).isVisible();
        screenshot(page, "measurements-missing-list");
        assertAccessible(page);

        // those by the week are the people's; what is the head's own, somebody else types
        page.locator("a[href*='measurement-form.xhtml?unit=MKT'][href*='W']")
                .first()
                .click();

        new MeasurementFormPage(page, Language.EN);
        assertThat(page).hasURL(Pattern.compile(".*unit=MKT&period=.*"));
        assertThat(page.locator("[id='typing']")).isVisible();
    }

    @Test
    void aWithdrawalNeedsAReasonAndStaysInTheHistory() {
        Page page = signIn(Language.ZH, "head.marketing").page();
        String period = LocalDate.now().getYear() + "W08";
        MeasurementFormPage form =
                MeasurementsPage.open(page, Language.ZH).type().show("MKT", period);
        form.fill(VALUE, "核心关键词平均排名", "9").save();
        form.seesNotice(Language.ZH.text("measurementForm.saved", 1, 0, 0));
        MeasurementsPage.open(page, Language.ZH)
                .filter("kpi", "CORE_KEYWORD_AVERAGE_RANK")
                .filter("period", period)
                .openFirst();

        Locator withdraw = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Language.ZH.text("measurement.withdraw")));
        withdraw.click();
        assertThat(page.locator("[id='correction:reasonNote'] .field-error"))
                .hasText(Language.ZH.text("error.required"));
        page.locator("[id='correction:reason']").fill("录错了账号");
        withdraw.click();

        assertThat(page.locator(".timeline")).containsText("录错了账号");
        assertThat(page.locator(".remark")).containsText(Language.ZH.text("measurement.isWithdrawn"));
        screenshot(page, "measurement-withdrawn");
        assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsCheckedByRowAndColumnAndTakenInWhenNothingIsWrong(Language language) {
        Page page = signIn(language, "head.marketing").page();
        String week = LocalDate.now().getYear() + (language == Language.EN ? "W36" : "W37");
        String template = page.request()
                .get("/shared/export?list=measurement-template&format=csv")
                .text();
        assertThat(template).contains("2026-11", "KPI");
        String header = "KPI,Position,Login name,Period,Value\n";
        String good = header + "CORE_KEYWORD_AVERAGE_RANK,MKT-SEO,seo.specialist," + week + ",\"1.234,5\"\n";

        page.navigate("/performance/measurement-import.xhtml");
        handIn(page, good.replace("1.234,5", "many"), "check");
        assertThat(page.locator("tbody")).containsText(language.text("error.numberUnreadable", "many"));
        assertThat(page.locator("tbody")).containsText(language.of("实际值", "Value"));
        screenshot(page, "measurement-import-wrong-" + language.code());
        assertAccessible(page);
        handIn(page, good, "check");
        assertThat(page.getByText(language.text("measurementImport.clean", 1, 1, 0, 0)))
                .isVisible();
        handIn(page, good, "take");

        MeasurementsPage list = MeasurementsPage.open(page, language).filter("period", week);
        assertThat(list.rows()).hasCount(1);
        assertThat(list.rows()).containsText("1,234.5");
    }

    private static void handIn(Page page, String csv, String button) {
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload("numbers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:" + button + "']").click();
    }

    @Test
    void hrLocksDaysAndReleasesThemWithAReason() {
        Page hr = signIn(Language.EN, "hr.staff").page();
        int year = LocalDate.now().getYear();
        hr.navigate("/performance/measurement-locks.xhtml");
        hr.locator("[id='lock:save']").click();
        assertThat(hr.locator("[id='lock:fromNote'] .field-error")).isVisible();
        lockTheWeek(hr, "Cycle is being reviewed");
        screenshot(hr, "measurement-locks");
        assertAccessible(hr);

        Page head = signIn(Language.EN, "head.marketing").page();
        String kpi = "Average search ranking of core keywords";
        MeasurementFormPage form =
                MeasurementsPage.open(head, Language.EN).type().show("MKT", year + "W04");
        form.fill(VALUE, kpi, "9").save();
        assertThat(head.locator("body")).containsText("Cycle is being reviewed");
        assertThat(head.locator("body")).containsText("until HR releases them");
        screenshot(head, "measurement-form-locked");

        release(hr);
        form.show("MKT", year + "W04").fill(VALUE, kpi, "9").save();
        form.seesNotice(Language.EN.text("measurementForm.saved", 1, 0, 0));

        lockTheWeek(hr, "Reviewed again");
        MeasurementsPage.open(head, Language.EN)
                .filter("kpi", "CORE_KEYWORD_AVERAGE_RANK")
                .filter("period", year + "W04")
                .openFirst();
        assertThat(head.locator(".remark")).containsText("19 Jan " + year + " to 25 Jan " + year + " are locked");
        assertThat(head.locator(".remark")).containsText("Reviewed again");
        assertThat(head.locator(".remark a")).hasCount(0);
        hr.navigate(head.url());
        assertThat(hr.locator(".remark a")).hasAttribute("href", "/performance/measurement-locks.xhtml");
        screenshot(hr, "measurement-locked");
        release(hr);
    }

    private static void lockTheWeek(Page hr, String reason) {
        int year = LocalDate.now().getYear();
        hr.navigate("/performance/measurement-locks.xhtml");
        hr.locator("[id='lock:unit_input']").pressSequentially("OPS");
        hr.locator("[id='lock:from']").fill(year + "-01-19");
        hr.locator("[id='lock:to']").fill(year + "-01-25");
        hr.locator("[id='lock:reason']").fill(reason);
        hr.locator("[id='lock:save']").click();
        assertThat(hr.locator("[id='locks']")).containsText(reason);
    }

    private static void release(Page hr) {
        hr.navigate("/performance/measurement-locks.xhtml");
        hr.locator("[id='locks'] a[href*='release=']").first().click();
        hr.locator("[id='release:save']").click();
        assertThat(hr.locator("[id='release:reasonNote'] .field-error")).isVisible();
        hr.locator("[id='release:reason']").fill("Review goes back");
        hr.locator("[id='release:save']").click();
        assertThat(hr.locator("[id='locks']")).containsText("Review goes back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seo.specialist", "data.analyst", "auditor", "admin"})
    void whoHeadsNobodyTypesForNobody(String username) {
        Page page = signIn(Language.EN, username).page();
        MeasurementsPage.open(page, Language.EN).offersNothingToType();
        APIRequestContext reader = page.request();
        assertThat(reader.get("/performance/measurement-form.xhtml").status()).isEqualTo(403);
        assertThat(reader.get("/performance/measurement-form.xhtml?unit=MKT").status())
                .isEqualTo(403);
        assertThat(reader.get("/performance/measurement-import.xhtml").status()).isEqualTo(403);
        assertThat(reader.get("/performance/measurement-locks.xhtml").status()).isEqualTo(403);
        assertThat(reader.get("/performance/measurement.xhtml?id=1").status()).isEqualTo(404);
    }

    @Test
    void aHeadDoesNotTypeForTheUnitsOfOthersNorReadTheirNumbers() {
        Page page = signIn(Language.EN, "head.data").page();
        APIRequestContext reader = page.request();
        assertThat(reader.get("/performance/measurement-form.xhtml?unit=MKT").status())
                .isEqualTo(403);

        Page head = signIn(Language.EN, "head.marketing").page();
        MeasurementFormPage form = MeasurementsPage.open(head, Language.EN)
                .type()
                .show("MKT", LocalDate.now().getYear() + "W09");
        form.fill(VALUE, "Average search ranking of core keywords", "9").save();
        form.seesNotice(Language.EN.text("measurementForm.saved", 1, 0, 0));
        MeasurementsPage.open(head, Language.EN)
                .filter("kpi", "CORE_KEYWORD_AVERAGE_RANK")
                .openFirst();
        String address = head.url().replaceFirst("^https?://[^/]+", "");

        assertThat(reader.get(address).status()).isEqualTo(404);
        assertThat(reader.get("/shared/export?list=measurements&format=csv").text())
                .doesNotContain("CORE_KEYWORD_AVERAGE_RANK");
        assertThat(head.request()
                        .get("/shared/export?list=measurements&format=csv")
                        .text())
                .contains("CORE_KEYWORD_AVERAGE_RANK");
        // whom it was measured of reads it
        assertThat(signIn(Language.EN, "seo.specialist")
                        .page()
                        .request()
                        .get(address)
                        .status())
                .isEqualTo(200);
    }
}

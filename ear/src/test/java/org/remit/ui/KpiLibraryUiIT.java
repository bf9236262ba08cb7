package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.ui.page.KpiFormPage;
import org.remit.ui.page.KpiPage;
import org.remit.ui.page.KpisPage;
import org.remit.ui.page.Language;

/** The KPI library: found, read, kept by HR. */
class KpiLibraryUiIT extends UiTest {

    @ParameterizedTest
    @EnumSource
    void aKpiOfADutyIsReadInTheLibrary(Language language) {
        Page page = signIn(language, "data.analyst").page();
        page.navigate("/organization/position.xhtml?code=MKT-SEO");
        page.locator("a[href*='/performance/kpi.xhtml']").first().click();

        KpiPage kpi = new KpiPage(page, language);
        kpi.sees(language.text("kpi.formula"));
        kpi.sees(language.text("kpi.counted"));
        kpi.seesDutyOf("MKT-SEO");
        kpi.seesVersion(1, language.text("person.system"));
        kpi.offersNothingToHr();
        screenshot(page, "kpi-read-" + language.code());
        assertAccessible(page);
        kpi.followPosition("MKT-SEO");
        assertThat(page).hasURL(Pattern.compile(".*position\\.xhtml\\?code=MKT-SEO.*"));
    }

    @Test
    void theLibraryIsFilteredAndSavedAsAFileWithItsFilters() {
        KpisPage kpis = KpisPage.open(signIn(Language.EN, "data.analyst").page(), Language.EN);
        kpis.find("orders").filter("stage", "REVENUE");
        int found = kpis.rows();
        assertThat(found).isPositive();
        screenshot(kpis.page(), "kpis-found");
        assertAccessible(kpis.page());

        String file = kpis.page().request().get(kpis.download("CSV")).text();
        assertThat(file).contains(",Formula,");
        assertThat(file.lines().skip(1)).hasSize(found).allMatch(line -> line.contains(",Revenue,"));
        kpis.find("no such thing at all").seesNone();
        assertThat(kpis.downloads()).isZero();
    }

    @Test
    void hrEntersAKpiChangesItWithAReasonAndRetiresIt() {
        Page page = signIn(Language.EN, "hr.staff").page();
        KpisPage kpis = KpisPage.open(page, Language.EN);
        KpiFormPage form = kpis.newKpi();
        form.save();
        form.sees(Language.EN.text("error.oneLanguage"));
        form.seesErrorAt("code")
                .seesErrorAt("overTime")
                .seesErrorAt("formulaZh")
                .seesErrorAt("sourceZh");
        screenshot(page, "kpi-form-empty");
        assertAccessible(page);

        form.fill("code", "UI.WATCHED")
                .fill("unit", "min")
                .fill("nameEn", "Minutes watched <b>& more")
                .choose("direction", "HIGHER")
                .choose("frequency", "WEEKLY")
                .fill("formulaEn", "Minutes watched in the week")
                .choose("overTime", "MEAN")
                .choose("overPeople", "MEAN")
                .choose("targetKind", "CUMULATIVE")
                .fill("sourceEn", "Player statistics")
                .save();
        form.seesErrorAt("targetKind", Language.EN.text("error.targetKind"));
        form.has("nameEn", "Minutes watched <b>& more");
        screenshot(page, "kpi-form-wrong");

        form.choose("targetKind", "LEVEL").save();
        KpiPage kpi = new KpiPage(page, Language.EN);
        kpi.seesHeading("Minutes watched <b>& more");
        kpi.seesNotice(Language.EN.text("kpiForm.saved", "UI.WATCHED"));
        kpi.sees(Language.EN.text("kpi.overPeople.MEAN"));

        form = kpi.change();
        form.owner("MKT-MANAGER")
                .fill("formulaEn", "Minutes watched to the end in the week")
                .save();
        form.seesErrorAt("reason");
        form.has("owner_input", "Marketing manager (MKT-MANAGER)");
        form.fill("reason", "Skipping was counted").save();
        kpi = new KpiPage(page, Language.EN);
        kpi.sees("Skipping was counted");
        kpi.sees(Language.EN.text("kpi.versionFrom", 2, "").split(",")[0]);
        kpi.sees("Marketing manager");
        screenshot(page, "kpi-changed");
        assertAccessible(page);

        kpi.move("kpiLife.retire", "Not watched any more");
        kpi.sees(Language.EN.text("kpi.retired"));
        KpisPage.open(page, Language.EN).find("UI.WATCHED").seesNone();
        KpisPage.open(page, Language.EN)
                .find("UI.WATCHED")
                .filter("state", "RETIRED")
                .open("Minutes watched");
        new KpiPage(page, Language.EN).move("kpiLife.takeBack", "It is");
        new KpiPage(page, Language.EN).sees(Language.EN.text("kpi.move.IN_USE"));
        screenshot(page, "kpi-taken-back");
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatWasTyped() {
        Page desk = signIn(Language.ZH, "hr.staff").page();
        Page other = signIn(Language.ZH, "hr.manager").page();
        KpiFormPage form = KpisPage.open(desk, Language.ZH).newKpi();
        form.fill("code", "UI.TWO")
                .fill("unit", "#")
                .fill("nameZh", "两人同改指标")
                .choose("direction", "LOWER")
                .choose("frequency", "DAILY")
                .fill("formulaZh", "当日次数")
                .choose("overTime", "SUM")
                .choose("overPeople", "SUM")
                .choose("targetKind", "CUMULATIVE")
                .fill("sourceZh", "系统日志")
                .save();
        KpiFormPage first = new KpiPage(desk, Language.ZH).change();
        KpiFormPage second = KpiFormPage.open(other, Language.ZH, "UI.TWO");
        first.fill("formulaZh", "当日去重次数").fill("reason", "去重").save();
        new KpiPage(desk, Language.ZH).sees("当日去重次数");

        second.fill("formulaZh", "当日工作时间内次数").fill("reason", "限工作时间").save();

        second.seesNotice(Language.ZH.text("error.changedMeanwhile"));
        second.has("formulaZh", "当日工作时间内次数");
        second.has("reason", "限工作时间");
        screenshot(other, "kpi-form-collision");
        assertAccessible(other);
        other.getByText(Language.ZH.text("draft.overwrite")).click();
        new KpiPage(other, Language.ZH).sees("当日工作时间内次数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.analyst", "head.marketing", "admin", "auditor"})
    void whoIsNotHrReadsAndDoesNotWrite(String username) {
        Page page = signIn(Language.EN, username).page();
        KpisPage kpis = KpisPage.open(page, Language.EN);
        kpis.offersNoNewOne();
        APIRequestContext reader = page.request();
        assertThat(reader.get("/performance/kpi-form.xhtml").status()).isEqualTo(403);
        kpis.find("orders").openFirst();
        String code = page.url().replaceFirst(".*code=", "");
        new KpiPage(page, Language.EN).offersNothingToHr();
        assertThat(reader.get("/performance/kpi-form.xhtml?code=" + code).status())
                .isEqualTo(403);
        assertThat(reader.get("/performance/kpi-life.xhtml?code=" + code).status())
                .isEqualTo(403);
        assertThat(reader.get("/performance/kpi.xhtml?code=NO-SUCH").status()).isEqualTo(404);
    }
}

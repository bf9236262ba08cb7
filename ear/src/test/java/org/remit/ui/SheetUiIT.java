package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.Language;
import org.remit.ui.page.SheetFormPage;
import org.remit.ui.page.SheetPage;

/** Score sheets: proposed from duties, mended, made ready, handed to the holders, read by them. */
class SheetUiIT extends UiTest {

    @ParameterizedTest
    @EnumSource
    void aHeadProposesMendsAndHandsOutASheetWhichItsHolderReads(Language language) {
        int year = language == Language.EN ? 2041 : 2042;
        SheetFormPage form =
                SheetFormPage.propose(signIn(language, "head.marketing"), "MKT-SEO", year + "-01-01", year + "-12-31");
        form.has(5).seesSum(language.text("sheetForm.sumWhole"));
        form.fill(0, "weight", "20.1").seesSum(language.text("sheetForm.sumOff", "100.1"));
        form.fill(0, "weight", "20");
        form.reason("Agreed with the team").saveReady();
        form.seesErrorAt(1, "baseline", language.text("error.required"));
        String line = form.kpi(1) + " · " + language.text("sheet.baseline");
        form.seesNotice(line + ": " + language.text("error.required"));
        screenshot(form.page(), "sheet-form-" + language.code());
        assertAccessible(form.page());

        form.fill(1, "baseline", "８").saveReady();
        form.seesErrorAt(1, "target", language.text("error.targetIsBaseline"));
        form.fill(1, "baseline", "１０").fill(0, "weight", "-20").saveReady();
        form.seesErrorAt(0, "weight", language.text("error.percentOutOfRange", 100, 2));
        form.has(0, "weight", "-20");
        form.fill(0, "weight", "19.9").saveReady();
        form.seesNotice(language.text("error.weightsNotHundred", "99.9"));
        form.fill(0, "weight", "20").saveReady();

        SheetPage sheet = new SheetPage(form.page(), language);
        sheet.seesNotice(language.text("sheetForm.ready"));
        String sentence = language.text("sheet.says.lower", 0, 10, 8, 120, "7.6");
        sheet.sees(sentence);
        sheet.tries(1, sentence, "9", "50", "100 × (10 − 9) / (10 − 8) = 50");
        sheet.triesInVain("nine");
        screenshot(sheet.page(), "sheet-" + language.code());
        assertAccessible(sheet.page());
        sheet.handOut().seesNotice(language.text("sheet.handed", 1, 0, 0));
        sheet.page().setViewportSize(390, 844);
        screenshot(sheet.page(), "sheet-390-" + language.code());
        assertFitsThePhone(sheet.page());

        Page phone = signInByPhone(language, "seo.specialist").page();
        phone.navigate("/performance/sheets.xhtml?find=" + "MKT-SEO");
        screenshot(phone, "sheets-390-" + language.code());
        phone.locator("a.list-title").first().click();
        SheetPage own = new SheetPage(phone, language);
        own.offersNoChange();
        own.sees(language.text("enum.SheetMove.HANDED"));
        own.checksInInVain("<b>Orders lag</b>", "Test", "2026-01-01", language.text("error.dueInPast"));
        own.checksIn("<b>Orders lag</b>", "Test two pages").seesNotice(language.text("checkIn.written"));
        own.sees("<b>Orders lag</b>");
        own.sees("Test two pages");
        assertFitsThePhone(own.page());
        assertAccessible(phone);
    }

    @Test
    void theFormAsksForWhatTheMethodNeedsOnAPhoneToo() {
        SheetFormPage form = SheetFormPage.propose(
                signInByPhone(Language.EN, "hr.staff"), "DAT-ANALYST", "2043-01-01", "2043-03-31");
        form.removeLast().has(5);
        form.choose(0, "method", "BANDS").doesNotAsk(0, "target");
        form.page().locator("[id='sheet:line:0:addRow']").click();
        form.waitsFor(0, "row:0:points");
        form.page().locator("[id='sheet:line:0:addRow']").click();
        form.waitsFor(0, "row:1:points");
        form.fill(0, "row:0:to", "60").fill(0, "row:0:points", "0");
        form.fill(0, "row:1:from", "70").fill(0, "row:1:points", "100");
        form.choose(1, "method", "THRESHOLD_TARGET_STRETCH").waitsFor(1, "stretch");
        form.choose(2, "part", "VETO").doesNotAsk(2, "weight");
        form.add("conversion").has(6);
        form.choose(3, "method", "MILESTONES").doesNotAsk(3, "target");
        form.reason("Half done").saveReady();
        String gap = Language.EN.text("error.bandsGap", 60, 70);
        form.seesErrorAt(0, "row:1:from", gap);
        String band = Language.EN.text("sheet.band", 2) + " · " + Language.EN.text("sheet.bandFrom");
        form.seesNotice(form.kpi(0) + " · " + band + ": " + gap);
        form.seesErrorAt(3, "method", Language.EN.text("error.weightsNotHundred", 0));
        form.seesErrorAt(1, "stretch", Language.EN.text("error.required"));
        form.seesErrorAt(2, "cap", Language.EN.text("error.required"));
        screenshot(form.page(), "sheet-form-390");
        assertAccessible(form.page());
        assertFitsThePhone(form.page());

        form.saveDraft();
        SheetPage sheet = new SheetPage(form.page(), Language.EN);
        sheet.seesNotice(Language.EN.text("sheetForm.saved"));
        sheet.sees(Language.EN.text("sheet.monitored"));
        sheet.copyToNextPeriod().seesNotice(Language.EN.text("sheet.copied"));
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatWasTyped() {
        SheetFormPage first =
                SheetFormPage.propose(signIn(Language.ZH, "hr.staff"), "PRD-UX", "2044-01-01", "2044-12-31");
        Page other = signIn(Language.ZH, "hr.manager").page();
        other.navigate(first.page().url());
        SheetFormPage second = new SheetFormPage(other, Language.ZH);
        first.reason("先改").saveDraft();
        new SheetPage(first.page(), Language.ZH).seesNotice(Language.ZH.text("sheetForm.saved"));

        second.fill(0, "weight", "21").reason("后改").saveDraft();

        second.seesNotice(Language.ZH.text("error.changedMeanwhile"));
        second.has(0, "weight", "21");
        screenshot(other, "sheet-form-collision");
        other.getByText(Language.ZH.text("draft.overwrite")).click();
        new SheetPage(other, Language.ZH).seesNotice(Language.ZH.text("sheetForm.saved"));
    }

    @Test
    void nobodyElseGetsToASheetByItsAddress() {
        SheetFormPage form =
                SheetFormPage.propose(signIn(Language.EN, "hr.staff"), "LOG-WAREHOUSE", "2045-01-01", "2045-12-31");
        String id = form.page().url().replaceAll(".*id=", "");
        Page stranger = signIn(Language.EN, "data.analyst").page();
        for (String path : new String[] {"sheet", "sheet-form"}) {
            var answer = stranger.navigate("/performance/" + path + ".xhtml?id=" + id);
            assertThat(answer.status()).isEqualTo(403);
        }
        stranger.navigate("/performance/sheets.xhtml?find=LOG-WAREHOUSE");
        assertThat(stranger.locator("a.list-title")).hasCount(0);
        assertThat(stranger.getByText(Language.EN.text("sheetStart.new"))).hasCount(0);
        String file = stranger.request()
                .get("/shared/export?list=sheets&format=csv&find=LOG-WAREHOUSE")
                .text();
        assertThat(file.lines()).hasSize(1);
        var hr = signIn(Language.EN, "hr.staff").page();
        hr.navigate("/performance/sheets.xhtml?find=LOG-WAREHOUSE&subject=POSITION");
        assertThat(hr.locator("a.list-title").first()).hasText(Pattern.compile(".+"));
        screenshot(hr, "sheets-en");
        assertAccessible(hr);
    }

    private static void assertFitsThePhone(Page page) {
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing scrolls sideways")
                .isTrue();
    }
}

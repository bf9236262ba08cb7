package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.HearingPage;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.RequestPage;
import org.remit.ui.page.RuleFormPage;
import org.remit.ui.page.RulePage;

/** HR draws up a staff rule, the staff are heard, the board resolves, everybody reads it; then it is amended. */
class RuleUiIT extends UiTest {

    private static final String CODE = "UI-HOURS";
    private static final String ZH = "弹性工时管理办法";
    private static final String EN = "Flexible working hours";

    @Test
    void aStaffRuleComesIntoForceByResolutionAndIsAmended() throws IOException {
        HomePage staff = signIn(Language.ZH, "hr.staff");
        Requests requests = new Requests(staff.page().request());
        String number = asksForTheRule(staff);
        requests.approve("hr.manager", number);
        requests.approve("finance.manager", number);
        theStaffAreHeard(number);
        votes(requests, number);

        HomePage analyst = signInByPhone(Language.EN, "data.analyst");
        analyst.choose(number, "decide.ACKNOWLEDGED").confirm();
        RulePage read = RulePage.list(analyst);
        read.seesRow(CODE, read.language().text("enum.RuleStanding.IN_FORCE"));
        read.open(EN);
        read.reads("Article 1", "10 a.m. to 4 p.m.", read.language().text("rule.decision.BOARD"), "4 yes", number);
        assertAccessible(read.page());
        screenshot(read.page(), "rule-phone-en");
        read.leadsToNoResolution();
        isPrinted(read);

        RequestPage audience = analyst.request(number);
        audience.doesNotShow("轮班岗位如何适用？");
        audience.doesNotShow("轮班岗位另行排班");

        requests.read("head.data", number);
        amends(staff, requests);
    }

    private void isPrinted(RulePage read) throws IOException {
        Download file = read.download();
        try (var pdf = Loader.loadPDF(file.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(ZH, EN, CODE, "Article 2", "The core hours are 10 a.m. to 4 p.m.")
                    .contains("核心时段", "十时至十六时为核心时段。", read.language().text("rule.decision.BOARD"))
                    .doesNotContain("**");
        }
        Page stranger = signIn(Language.EN, "head.marketing").page();
        assertThat(stranger.request().get("/governance/rule-pdf?code=" + CODE).status())
                .as("it is for another unit")
                .isEqualTo(404);
        assertThat(read.page()
                        .request()
                        .get("/governance/rule-pdf?code=" + CODE + "&version=9")
                        .status())
                .isEqualTo(404);
    }

    private String asksForTheRule(HomePage staff) {
        RuleFormPage form = RulePage.list(staff).newRule();
        form.submitInVain("error.required");
        form.describe(CODE, "STAFF_RULES", ZH, EN);
        form.seesThatItTouchesTheStaff();
        form.from(LocalDate.now().toString());
        form.onlyFor("DAT");
        form.article(1, "申请", "须提前**三日**申请。", "Apply **three days** ahead.");
        form.addArticle(2);
        form.article(2, "核心时段", "十时至十六时为核心时段。", "The core hours are 10 a.m. to 4 p.m.");
        form.raise(2, "核心时段");
        assertAccessible(form.page());
        screenshot(form.page(), "rule-form-zh");
        RequestPage request = form.submit();
        request.seesSummary(form.language().text("summary.ruleWhat"), CODE);
        request.seesCurrentStep("userTask_checkByHrManager");
        screenshot(request.page(), "rule-request-zh");
        return request.number();
    }

    private void theStaffAreHeard(String number) {
        HomePage manager = signIn(Language.ZH, "hr.manager");
        for (String stage : List.of("DISCUSSION", "CONSULTATION")) {
            RequestPage request = manager.request(number);
            String word =
                    "decide.CONFIRMED.userTask_record" + (stage.equals("DISCUSSION") ? "Discussion" : "Consultation");
            request.choose(word).confirmInVain(request.language().text("error.hearingMissing." + stage));
            request = manager.request(number);
            HearingPage hearing = HearingPage.open(request, stage);
            hearing.held(stage.equals("DISCUSSION") ? "职工代表大会" : "公司工会");
            hearing.proposed("客服部班组", "轮班岗位如何适用？");
            hearing.saveInVain();
            hearing.answered("轮班岗位另行排班，已写入条款。");
            assertAccessible(hearing.page());
            screenshot(hearing.page(), "rule-hearing-zh");
            RequestPage recorded = hearing.save();
            recorded.choose(word).confirm();
        }
    }

    private void votes(Requests requests, String number) {
        for (String member : List.of("board.chair", "board.1", "board.2")) {
            requests.approve(member, number);
        }
        HomePage member = signInByPhone(Language.EN, "board.3");
        RequestPage request = member.request(number);
        assertAccessible(request.page());
        screenshot(request.page(), "rule-vote-phone-en");
        requests.approve("board.3", number);
        requests.abstain("board.4", number);
    }

    private void amends(HomePage staff, Requests requests) {
        RulePage rule = RulePage.list(staff);
        rule.find(CODE);
        rule.open(ZH);
        rule.leadsToItsResolution();
        rule.whoHasNotConfirmed();
        assertAccessible(rule.page());
        screenshot(rule.page(), "rule-readers-zh");
        rule.backTo(ZH);
        RuleFormPage form = rule.amend();
        form.from(LocalDate.now().plusDays(10).toString());
        form.article(2, "申请", "须提前**五日**申请。", "Apply **five days** ahead.");
        String number = form.submit().number();
        RequestPage manager = signIn(Language.ZH, "hr.manager").request(number);
        manager.seesAbout("五");
        assertAccessible(manager.page());
        screenshot(manager.page(), "rule-amendment-zh");
        requests.approve("hr.manager", number);
        requests.giveBack("finance.manager", number, "暂缓");
    }
}

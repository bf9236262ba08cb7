package org.remit.ui;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.DutyChangePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionPage;
import org.remit.ui.page.RequestPage;

/** The head of Service gives the representatives other duties, together with Product. */
class DutyChangeUiIT extends UiTest {

    private static final Language EN = Language.EN;
    private static final String TEXT = "Answer each inquiry within two working hours";

    private static final String ELSEWHERE =
            "Keep the service procedure and escalation rules current, and follow hard cases";

    @Test
    void aHeadProposesEverybodyConcernedAgreesAndWhoHoldsThePositionReadsIt() {
        DutyChangePage form = position("head.service", "SVC-REPRESENTATIVE").changeDuties();
        form.fillDuty(1, ELSEWHERE).seesAlike(1, "Service manager");
        screenshot(form.page(), "duty-change-form-alike");
        form.fillDuty(1, TEXT);
        form.doneWith(1, "prod", "Product").seesFinding(1, EN.text("duty.PARTNER_UNAWARE.finding"));
        assertAccessible(form.page());
        form.setTarget(1, "97.5").setSourceZh(1, "客服系统").removeDuty(2);
        screenshot(form.page(), "duty-change-form");
        form.page().setViewportSize(390, 844);
        screenshot(form.page(), "duty-change-form-390");
        form.page().setViewportSize(1440, 900);
        RequestPage request = form.submit();
        String number = request.number();
        request.seesSummary(EN.text("summary.doneWith"), "Product");
        request.seesSummary(EN.text("summary.dutyChanges"), "1 min → ");
        request.seesKpiChange("1 min", "97.5 min");
        request.seesKpiChangeIn("zh", "客服工单系统", "客服系统");
        screenshot(request.page(), "duty-change-request");
        assertAccessible(request.page());

        position("hr.staff", "SVC-REPRESENTATIVE").seesUnderWay(number);
        decide("head.operations", number, "decide.APPROVED");
        decide("head.product", number, "decide.APPROVED");
        decide("hr.manager", number, "decide.CHANGES_WORK");
        RequestPage consent = decide("service.representative", number, "decide.AGREED");
        consent.request(number).seesCurrentStep("userTask_confirmReading");
        consent.choose("decide.ACKNOWLEDGED").confirm();

        PositionPage position = position("service.representative", "SVC-REPRESENTATIVE");
        position.sees(TEXT);
        screenshot(position.page(), "duty-change-position");
    }

    @Test
    void whatIsTypedWithoutChoosingIsTakenWhenItIsACodeAndElseRefusedAtItsField() {
        DutyChangePage form = position("head.service", "SVC-MANAGER").changeDuties();
        form.fillDuty(1, TEXT).typesPartner(1, "prod").refusesToSave(1, EN.text("error.chooseFromList"));
        form.keeps(1, TEXT, "prod");
        form.typesPartner(1, "prd").saveDraft().has(1, TEXT, "Product").discard();
    }

    @Test
    void whatIsTypedWhileAnAnswerIsUnderWayIsStillThereWhenItHasCome() {
        DutyChangePage form = position("head.service", "SVC-MANAGER").changeDuties();
        List<Route> underWay = new ArrayList<>();
        form.page().route("**/duty-change-form.xhtml*", underWay::add);
        int kpis = form.kpis(1);
        form.addKpi(1);
        form.page().waitForCondition(() -> !underWay.isEmpty());
        form.typeDuty(2, TEXT);
        underWay.get(0).resume();

        form.seesKpis(1, kpis + 1);
        form.seesDuty(2, TEXT);
    }

    private RequestPage decide(String username, String number, String word) {
        RequestPage request = signIn(EN, username).inbox().open(number);
        if (username.equals("hr.manager")) {
            request.page().setViewportSize(390, 844);
            screenshot(request.page(), "duty-change-request-390");
            request.page().setViewportSize(1440, 900);
        }
        request.choose(word).confirm();
        return request;
    }

    @Test
    void theWayOfARequestIsDrawnInTheThemesColoursAndFitsAPhone() {
        String number = new Requests(newPage(EN).request()).waitingForHead("Diagram");
        RequestPage request = signInByPhone(EN, "head.marketing").request(number);
        request.seesCurrentStep("userTask_reviewByHead");
        request.fitsDiagram();
        screenshot(request.page(), "diagram-390-light");
        request.enlargesDiagram();
        request.page().setViewportSize(1440, 900);
        request.switchTheme("dark");
        request.seesCurrentStep("userTask_reviewByHead");
        request.isDrawnInColoursOfTheTheme();
        screenshot(request.page(), "diagram-dark");
        assertAccessible(request.page());
    }

    private PositionPage position(String username, String code) {
        return signIn(EN, username).position(code);
    }
}

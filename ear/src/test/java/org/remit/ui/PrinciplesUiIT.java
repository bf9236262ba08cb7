package org.remit.ui;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;
import org.remit.ui.page.RequestPage;

/** Duties are compared with the principles while HR types; what stays against advice has a reason, which the deciders read. */
class PrinciplesUiIT extends UiTest {

    private static final LocalDate FROM = LocalDate.now().plusMonths(4);
    private static final String REASON = "视频清单随活动方案确定。 The list of videos comes with the campaign.";

    @ParameterizedTest
    @EnumSource
    void aVagueDutyIsToldWhileItIsTypedAndGoesOnlyWithAReason(Language language) {
        HomePage staff = signIn(language, "hr.staff");
        PositionFormPage form = staff.newPosition().startFrom("template:PRD-UX").temporary(FROM, FROM.plusMonths(1));
        form.seesNoFindings();
        form.fillDuty(1, "及时制作相关短视频", "Produce various short videos");
        form.leaveField();

        form.seesFinding(1, "及时", language.text("duty.VAGUE.finding"));
        form.seesFinding(1, "various", language.text("duty.VAGUE.finding"));
        assertAccessible(form.page());
        screenshot(form.page(), "principles-form-" + language.code());
        form.page().setViewportSize(390, 844);
        screenshot(form.page(), "principles-form-390-" + language.code());
        form.page().setViewportSize(1440, 900);
        form.submitInVain(language.text("error.reasonRequired"));
        RequestPage request = form.reason(REASON).submit();

        RequestPage decided = signIn(language, "head.product").inbox().open(request.number());
        decided.sees(language.text("duty.VAGUE.finding"));
        decided.sees(REASON);
        decided.seesSummary(language.text("summary.principles"), REASON);
        screenshot(decided.page(), "principles-request-" + language.code());
        decided.page().setViewportSize(390, 844);
        screenshot(decided.page(), "principles-request-390-" + language.code());
    }

    @Test
    void aMeasureThatAnyResultReachesIsTold() {
        Language language = Language.ZH;
        PositionFormPage form = signIn(language, "hr.staff").newPosition().startFrom("template:PRD-UX");

        form.fillKpi(1, 1, "新客数", "0", "人");
        form.leaveField();

        form.seesFinding(1, "新客数", language.text("duty.TARGET_ZERO.finding"));
    }

    @ParameterizedTest
    @EnumSource
    void aMendedDutyIsNoLongerCommentedOnAndNeedsNoReason(Language language) {
        PositionFormPage form = signIn(language, "hr.staff")
                .newPosition()
                .startFrom("template:PRD-UX")
                .temporary(FROM, FROM.plusMonths(1));
        form.fillDuty(2, "", "Knowledge of the users");
        form.leaveField();
        form.seesFinding(2, "Knowledge", language.text("duty.NO_VERB.finding"));

        form.fillDuty(2, "", "Interview ten users every month");
        form.leaveField();

        form.seesNoFindings();
        form.submit().seesState(language.text("enum.RequestState.OPEN"));
    }
}

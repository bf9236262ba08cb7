package org.remit.ui;

import org.junit.jupiter.api.Test;
import org.remit.ui.page.HandbookPage;
import org.remit.ui.page.HandbookPage.Preview;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.RequestPage;

/** HR writes an edition, the HR manager approves it, whoever it concerns confirms it, HR sees who has not. */
class HandbookUiIT extends UiTest {

    @Test
    void anEditionIsWrittenApprovedReadAndConfirmed() {
        new Requests(newPage(Language.ZH).request()).clearDesk("hr.manager");
        HomePage staff = signIn(Language.ZH, "hr.staff");
        HandbookPage form = HandbookPage.newEdition(staff);
        form.chooseUnit("SVC");
        form.title("");
        form.preview();
        form.seesFieldError("error.oneLanguage");
        form.title("客服部岗位职责手册");
        Preview preview = form.preview();
        preview.shows("客服经理");
        assertAccessible(staff.page());
        screenshot(staff.page(), "handbook-preview-zh");
        RequestPage request = preview.submit();
        String number = request.number();
        request.seesSummary(staff.language().text("summary.handbookScope"), "客服部");

        HomePage manager = signIn(Language.ZH, "hr.manager");
        manager.choose(number, "decide.APPROVED").confirm();

        HandbookPage published = HandbookPage.open(staff, "客服部岗位职责手册");
        published.shows("客服专员");
        screenshot(staff.page(), "handbook-zh");
        published.openReaders();
        published.sees("客服经理");

        HomePage head = signInByPhone(Language.ZH, "head.service");
        head.seesWaiting(number, "客服部");
        head.choose(number, "decide.ACKNOWLEDGED").confirm();
        head.seesNothingOf(number);

        staff.page().reload();
        published.seesNot("客服经理");
    }
}

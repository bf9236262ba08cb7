package org.remit.ui;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.ChangeFormPage;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionPage;
import org.remit.ui.page.RequestPage;

/** HR lets the data engineer answer to Product beside the head of data, everybody sees it, and HR ends it again. */
class DottedLineUiIT extends UiTest {

    @ParameterizedTest
    @EnumSource
    void aDottedLineIsAskedForAgreedShownAndEnded(Language language) {
        ChangeFormPage form = form(language);
        Page page = form.page();
        form.find("change.dotted", "DAT-MANAGER").fill("change.reason", "Tracking for product texts");
        form.refused(language.text("error.dottedToSuperior"));
        screenshot(page, "dotted-form-" + language.code());
        assertAccessible(page);
        RequestPage request = form.find("change.dotted", "PRD-MANAGER").submit();
        String number = request.number();
        request.seesSummary(language.text("summary.change.dotted"), "PRD-MANAGER");
        screenshot(page, "dotted-request-" + language.code());
        assertAccessible(page);

        decided(language, number);
        PositionPage position = signIn(language, "hr.staff").position("PRD-MANAGER");
        position.seesDottedLine(language.text("dotted.to"));
        screenshot(position.page(), "dotted-position-" + language.code());
        assertAccessible(position.page());
        position.page()
                .navigate("/organization/position.xhtml?code=PRD-MANAGER&asOf="
                        + LocalDate.now().minusDays(1));
        new PositionPage(position.page(), language).seesNoDottedLine();

        position = position.position("DAT-ENGINEER");
        position.openHolderOfDottedLine();
        screenshot(position.page(), "dotted-person-" + language.code());
        assertAccessible(position.page());
        position.page().setViewportSize(390, 844);
        screenshot(position.page(), "dotted-person-390-" + language.code());

        form = form(language);
        form.fill("change.reason", "The texts are tracked");
        form.page().setViewportSize(390, 844);
        screenshot(form.page(), "dotted-form-390-" + language.code());
        decided(language, form.submit().number());
        signIn(language, "hr.staff").position("DAT-ENGINEER").seesNoDottedLine();
    }

    private ChangeFormPage form(Language language) {
        Page page = signIn(language, "hr.staff").page();
        ChangeFormPage form = ChangeFormPage.open(page, language, "DAT-ENGINEER", "dotted-line");
        return form.chooseFirst("change.person").from(LocalDate.now());
    }

    private void decided(Language language, String number) {
        for (String head : new String[] {"head.data", "head.product"}) {
            signIn(language, head)
                    .inbox()
                    .open(number)
                    .choose("decide.APPROVED")
                    .confirm();
        }
        RequestPage told = signIn(language, "hr.manager").inbox().open(number);
        told.seesCurrentStep("userTask_readByHrManager");
        screenshot(told.page(), "dotted-told-" + language.code());
        told.choose("decide.ACKNOWLEDGED").confirm();
    }
}

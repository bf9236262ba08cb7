package org.remit.ui;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;
import org.remit.ui.page.RequestPage;

/** What the form for a new position can begin with. */
class PositionStartUiIT extends UiTest {

    private static final LocalDate FROM = LocalDate.now().plusMonths(5);

    @ParameterizedTest
    @EnumSource
    void aPositionOfAnotherTemplateOnlyLacksItsUnit(Language language) {
        PositionFormPage form = signIn(language, "hr.staff")
                .newPosition()
                .offers(language.of("电商平台", "E-commerce platform"), "template:MKT-SOCIAL")
                .offers("wzyzmttd", "template:T2/SITE-EDITOR")
                .offers("scjl", "position:MKT-MANAGER")
                .offersNoStart("没有这个岗位");
        screenshot(form.page(), "start-nothing-" + language.code());
        form.offers("编辑", "template:T2/SITE-EDITOR");
        screenshot(form.page(), "start-offered-" + language.code());
        assertAccessible(form.page());
        form.page().setViewportSize(390, 844);
        form.offers("编辑", "template:T2/SITE-EDITOR");
        screenshot(form.page(), "start-offered-390-" + language.code());
        form.page().setViewportSize(1440, 900);
        form = form.startFrom("template:T2/SITE-EDITOR");
        String title = "Editor " + System.nanoTime();

        form.has("opening.titleZh", "编辑与信息主管");
        form.has("opening.titleEn", "Editor and information manager");
        form.has("position.unit", "");
        form.hasDutyFunction(2, "CONTENT_REVIEW");
        form.addKpi(1).offersPartner(1, "scb", language.of("市场部", "Marketing")).removeLastKpi(1);
        form.unit("PRD").fill("opening.titleEn", title).temporary(FROM, FROM.plusMonths(1));
        RequestPage request = form.submit();
        request.seesHeading(language.of("编辑与信息主管", title));
    }
}

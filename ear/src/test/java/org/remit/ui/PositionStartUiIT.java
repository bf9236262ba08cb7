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
                .offers(language.of("电商平台", "E-commerce platform"), 20)
                .offers(language.of("网站与自媒体团队", "Website and self-media team"), 11)
                .startFrom("template:T2/SITE-EDITOR");
        String title = "Editor " + System.nanoTime();

        form.has("opening.titleZh", "编辑与信息主管");
        form.has("opening.titleEn", "Editor and information manager");
        form.has("position.unit", "");
        form.hasDutyFunction(2, "CONTENT_REVIEW");
        form.unit("PRD").fill("opening.titleEn", title).temporary(FROM, FROM.plusMonths(1));
        RequestPage request = form.submit();
        request.seesHeading(language.of("编辑与信息主管", title));
    }
}

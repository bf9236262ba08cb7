package org.remit.ui;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

class OrganizationUiIT extends UiTest {

    @Test
    void aPositionIsFoundByItsTitleInTheOtherLanguage() {
        signIn(Language.EN, "auditor").organization().find("社交媒体").seesPosition("Social media specialist", "1/1");
    }

    @Test
    void aUnitIsReachedFromTheChartAndShownAsOfAnotherDay() {
        signIn(Language.EN, "data.analyst")
                .chart()
                .seesZoom("100%")
                .zoomIn()
                .seesZoom("115%")
                .open("Product")
                .shows(Language.EN.text("unit.charter"))
                .seesPositions(List.of("PRD-MANAGER", "PRD-EDITOR", "PRD-UX"))
                .sortBy("position.code")
                .seesPositions(List.of("PRD-EDITOR", "PRD-MANAGER", "PRD-UX"))
                .asOf(LocalDate.parse("2020-05-01"))
                .shows(Language.EN.text("structure.notToday", "1 May 2020"))
                .seesNoPositions()
                .backToToday()
                .seesPositions(List.of("PRD-MANAGER", "PRD-EDITOR", "PRD-UX"));
    }
}

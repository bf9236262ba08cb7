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
                .open("Customer service")
                .shows(Language.EN.text("unit.charter"))
                .sortBy("position.code")
                .seesPositions(List.of("SVC-MANAGER", "SVC-REPRESENTATIVE"))
                .sortBy("position.code")
                .seesPositions(List.of("SVC-REPRESENTATIVE", "SVC-MANAGER"))
                .asOf(LocalDate.parse("2020-05-01"))
                .shows(Language.EN.text("structure.notToday", "1 May 2020"))
                .seesNoPositions()
                .backToToday()
                .seesPositions(List.of("SVC-MANAGER", "SVC-REPRESENTATIVE"));
    }
}

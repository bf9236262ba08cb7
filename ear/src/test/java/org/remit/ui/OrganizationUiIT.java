package org.remit.ui;

import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

class OrganizationUiIT extends UiTest {

    @Test
    void aPositionIsFoundByItsTitleInTheOtherLanguage() {
        signIn(Language.EN, "auditor").organization().find("社交媒体").seesPosition("Social media specialist", "1/1");
    }
}

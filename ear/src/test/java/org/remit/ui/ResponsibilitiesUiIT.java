package org.remit.ui;

import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;

class ResponsibilitiesUiIT extends UiTest {

    @Test
    void everybodySeesWhatTheyAnswerFor() {
        signIn(Language.ZH, "data.analyst").seesResponsibilities("数据分析师", "采集并核对交易、流量和用户数据", "专题分析按期交付率", "%");
    }

    @Test
    void whoHoldsNoPositionIsTold() {
        signIn(Language.EN, "auditor").seesResponsibilities(Language.EN.text("responsibilities.none"));
    }
}

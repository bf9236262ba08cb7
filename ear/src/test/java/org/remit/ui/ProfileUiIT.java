package org.remit.ui;

import org.junit.jupiter.api.Test;
import org.remit.ui.page.Language;
import org.remit.ui.page.SearchPage;

class ProfileUiIT extends UiTest {

    @Test
    void aPositionIsFoundByTheInitialsOfItsPinyinOrByAllOfIt() {
        signIn(Language.ZH, "data.analyst")
                .search("scjl")
                .sees("岗位", "市场经理")
                .find("%")
                .seesNothing()
                .find("shujufenxishi")
                .sees("岗位", "数据分析师");
    }

    @Test
    void aKpiIsFoundByItsNameOrItsCode() {
        SearchPage found = signIn(Language.EN, "data.analyst").search("average search ranking");
        found.sees("KPIs", "Average search ranking of core keywords");
        screenshot(found.page(), "search-kpis");
        assertAccessible(found.page());
        found.find("CORE_KEYWORD_AVERAGE_RANK")
                .sees("KPIs", "Average search ranking of core keywords")
                .find("a KPI that nobody has entered")
                .seesNothing();
    }

    @Test
    void everybodySeesTheirWorkAndFollowsADutyToItsFunction() {
        signIn(Language.ZH, "data.analyst")
                .mine()
                .sees("person.holds", "数据分析师")
                .sees("mine.changes", "本人岗位的职责，自")
                .follow("person.duties", "采集并核对交易、流量和用户数据", "采集并核对交易、流量和用户数据")
                .sees("dutyPage.facts", "主责")
                .sees("dutyPage.versions", "第 1 版")
                .follow("dutyPage.facts", "经营分析", "经营分析")
                .sees("functions.who", "数据分析师")
                .sees("functions.measures", "分析报告按期交付率");
    }
}

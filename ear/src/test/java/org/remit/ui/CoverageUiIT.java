package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.CoveragePage;
import org.remit.ui.page.DutyChangePage;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.OverlapsPage;
import org.remit.ui.page.TodoPage;

/** HR finds what nobody answers for and what two answer for, sees to it, and writes down what came of it. */
class CoverageUiIT extends UiTest {

    private static final Language ZH = Language.ZH;

    @Test
    void aFunctionThatNobodyAnswersForBecomesATodoThatEndsWithAResult() {
        HomePage home = signIn(ZH, "hr.staff");
        CoveragePage company = home.coverage();
        company.seesRow("付费投放", ZH.text("enum.FunctionState.GAP"));
        CoveragePage marketing = company.into("运营办公室").into("市场部");
        marketing.seesNoRow("付费投放");
        marketing.open("搜索优化", "SEO专员").seesDuty("搜索引擎");

        CoveragePage gaps = marketing.show("enum.CoverageShow.GAPS");
        gaps.seesNoRow("搜索优化");
        TodoPage todo = gaps.makeTodo("付费投放").create();
        todo.seesNotice(ZH.text("error.todoOwner"));
        todo.fill("由市场经理牵头评估。", todo.page().locator("select option").nth(1).textContent())
                .create();

        todo.seesNotice(ZH.text("todo.created"));
        home.home().sees(ZH.text("todo.GAP", "付费投放"));
        todo.page().navigate("/organization/todos.xhtml");
        todo.sees(ZH.text("export.thisList"));
        todo.open("付费投放").finish("已新增一名投放专员岗位。");
        todo.seesListed("付费投放", ZH.text("enum.TodoState.DONE"));
        todo.sees("已新增一名投放专员岗位。");
        assertAccessible(todo.page());
    }

    @Test
    void dutiesThatOverlapShowWhatTheyShareAndADecisionStays() {
        OverlapsPage overlaps = signIn(ZH, "hr.manager").overlaps().compare();
        overlaps.seesPair("OPS-HEAD-D3", "投诉");
        screenshot(overlaps.page(), "overlaps-zh");
        overlaps = overlaps.decide("OPS-HEAD-D3", ZH.text("enum.Verdict.ACCEPT"), "一个编制，一个审阅。");
        overlaps.compare();

        overlaps.accepted().seesOn("OPS-HEAD-D3", "一个编制，一个审阅。");
        OverlapsPage head = openOverlaps(signIn(Language.EN, "head.operations"));
        head.accepted().seesOn("OPS-HEAD-D3", Language.EN.text("enum.Verdict.ACCEPT"));
        screenshot(head.page(), "overlaps-en");
        head.page().setViewportSize(390, 844);
        screenshot(head.page(), "overlaps-en-390");

        overlaps = overlaps.decideAnew("OPS-HEAD-D3", ZH.text("enum.Verdict.OWNER_HELPER"));
        screenshot(overlaps.page(), "overlaps-carry-out-zh");
        assertAccessible(overlaps.page());
        DutyChangePage change = overlaps.helps("OPS-HEAD-D3");
        screenshot(change.page(), "overlaps-carried-out-zh");
        assertThat(change.page()
                        .locator("select")
                        .evaluateAll("all => all.map(s => s.value)")
                        .toString())
                .contains("HELPER");

        change.page().goBack();
        overlaps = overlaps.decideHere(ZH.text("enum.Verdict.MERGE"));
        overlaps.seesOn("OPS-HEAD-D3", ZH.text("carryOut.lead.MERGE"));
        screenshot(overlaps.page(), "overlaps-merge-zh");
        assertAccessible(overlaps.page());
        change = overlaps.takesOver("OPS-HEAD-D3");
        screenshot(change.page(), "overlaps-merged-zh");
    }

    @Test
    void whoIsNeitherHrNorAHeadSeesNoOverlapsAndNoTodos() {
        HomePage analyst = signIn(Language.EN, "data.analyst");
        for (String path : new String[] {"overlaps.xhtml", "overlap.xhtml?id=1", "todos.xhtml", "todo.xhtml?id=1"}) {
            assertThat(analyst.page().navigate("/organization/" + path).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void theMatrixIsSavedAsAFile() {
        HomePage analyst = signIn(ZH, "data.analyst");
        APIResponse csv = analyst.page().request().get("/organization/coverage-file?unit=MKT&show=TOUCHED&format=csv");
        APIResponse xlsx = analyst.page().request().get("/organization/coverage-file?unit=MKT");

        assertThat(csv.headers().get("content-disposition")).contains("coverage.csv");
        assertThat(csv.text()).startsWith("\uFEFF").contains("MKT-SEO", "SEO,");
        assertThat(xlsx.headers().get("content-type")).contains("spreadsheetml");
        assertThat(xlsx.body()).startsWith('P', 'K');
        assertThat(analyst.page()
                        .request()
                        .get("/organization/coverage-file?unit=MKT&format=pdf")
                        .body())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void onAPhoneTheFunctionsAreFoldedUnderTheirHeadings() {
        Page page = signInByPhone(ZH, "hr.staff").page();
        page.navigate("/organization/coverage.xhtml");
        CoveragePage matrix = new CoveragePage(page, ZH);
        matrix.isFolded("付费投放");

        matrix.unfold("用户获取").seesOpen("付费投放");
        assertAccessible(matrix.page());
        screenshot(matrix.page(), "coverage-unfolded-zh-390");
        matrix.unfold("用户获取").isFolded("付费投放");
    }

    private static OverlapsPage openOverlaps(HomePage home) {
        home.page().navigate("/organization/overlaps.xhtml");
        return new OverlapsPage(home.page(), home.language());
    }
}

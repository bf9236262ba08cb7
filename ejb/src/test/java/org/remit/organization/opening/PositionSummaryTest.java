package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.opening.Contents.duty;
import static org.remit.organization.opening.Contents.kpi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;
import org.remit.shared.LocalizedText;

class PositionSummaryTest {

    private final Contents position = new Contents();
    private List<String> reasons = List.of();
    private boolean budgetSet = true;
    private int findings;

    @Test
    void itSaysInBothLanguagesWhatThePositionIs() {
        assertThat(value("title")).isEqualTo(new LocalizedText("短视频编导", "Short-video producer"));
        assertThat(value("unit")).isEqualTo(new LocalizedText("市场部（MKT）", "Marketing (MKT)"));
        assertThat(value("layer")).isEqualTo(new LocalizedText("执行层", "Execution"));
        assertThat(value("headcount")).isEqualTo(new LocalizedText("2", "2"));
        assertThat(value("period"))
                .isEqualTo(new LocalizedText("临时，2027年5月15日至2027年6月30日", "Temporary, 15 May 2027 to 30 June 2027"));
    }

    @Test
    void aPermanentPositionHasNoEndInIt() {
        position.permanent = true;
        position.validTo = null;

        assertThat(value("period")).isEqualTo(new LocalizedText("长期，自2027年5月15日起", "Permanent, from 15 May 2027"));
    }

    @Test
    void whatIsNotTranslatedSaysSo() {
        position.title = new LocalizedText("短视频编导", null);

        assertThat(value("title")).isEqualTo(new LocalizedText("短视频编导", "短视频编导 (not translated)"));
    }

    @Test
    void theFirstDutiesAreShownAndTheRestCounted() {
        position.duties = Collections.nCopies(5, duty(kpi("完播率", null), kpi("点赞数", null)));

        assertThat(value("duties").en()).isEqualTo("""
                        5 duties, 10 KPIs
                        – Plan short videos · New media (2 KPIs)
                        – Plan short videos · New media (2 KPIs)
                        – Plan short videos · New media (2 KPIs)
                        – and 2 more""");
    }

    @Test
    void whatThePrinciplesFindIsToldWithTheReason() {
        findings = 2;
        position.reason = "The campaign isn't {0} yet.";
        assertThat(value("principles"))
                .isEqualTo(new LocalizedText(
                        "2处提示。保留原因：The campaign isn't {0} yet.",
                        "2 findings. Why it stays: The campaign isn't {0} yet."));

        findings = 1;
        position.reason = null;
        assertThat(value("principles")).isEqualTo(new LocalizedText("1处提示，未说明原因", "1 finding, without a reason given"));
    }

    @Test
    void dutiesWithoutFindingsNeedNoWord() {
        position.reason = "left over";

        assertThat(summary().lines()).extracting(Summary.Line::label).doesNotContain("summary.principles");
    }

    @Test
    void theArithmeticOfTheCostIsShown() {
        assertThat(value("cost").en())
                .isEqualTo("2 seats × 1.5484 months in 2027 × CN¥12,000.00 × (1 + 35% on-cost) = CN¥50,168.16");
        assertThat(value("cost").zh()).isEqualTo("2个编制 × 1.5484个月（2027年）× ¥12,000.00 ×（1 + 附加成本率 35%）= ¥50,168.16");
    }

    @Test
    void onlyMoneyIsConfidential() {
        assertThat(summary().lines().stream().filter(Summary.Line::confidential))
                .extracting(Summary.Line::label)
                .containsExactly("summary.cost", "summary.budget");
    }

    @Test
    void aUnitWithoutABudgetSaysSo() {
        budgetSet = false;
        assertThat(value("budget").en()).isEqualTo("No budget is set for 2027");
    }

    @Test
    void itSaysInWordsWhyTheBoardIsNotAsked() {
        assertThat(value("board").en()).startsWith("Not asked: the position is temporary");
        assertThat(value("board").zh()).startsWith("无需表决");
    }

    @Test
    void itSaysInWordsWhyTheBoardVotes() {
        reasons = List.of("PERMANENT", "COST_OVER_BUDGET", "HEADCOUNT_OVER_BUDGET");

        assertThat(value("board").en())
                .isEqualTo("Votes, because the position is permanent, and it costs more than the unit has left of its"
                        + " budget, and it has more seats than the unit has left");
        assertThat(value("board").zh()).isEqualTo("需要表决：该岗位为长期岗位；成本超出部门剩余预算；申请人数超出部门剩余编制");
    }

    @Test
    void bracesAndQuotesInTextsAreNotTakenForPlaceholders() {
        position.title = new LocalizedText("{0}'{1}", "it's {0}");
        position.duties = List.of(duty(kpi("完播率", null)));

        assertThat(value("title")).isEqualTo(new LocalizedText("{0}'{1}", "it's {0}"));
    }

    private LocalizedText value(String label) {
        return summary().lines().stream()
                .filter(line -> line.label().equals("summary." + label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Summary summary() {
        PositionCost cost = PositionCost.of(
                2027,
                position.headcount,
                position.monthlyCost,
                new BigDecimal("0.35"),
                position.validFrom,
                position.validTo);
        BudgetLeft budget = new BudgetLeft(
                "MKT",
                2027,
                budgetSet,
                budgetSet ? "CNY" : null,
                new BigDecimal("0.35"),
                new BigDecimal("1033000.00"),
                new BigDecimal("882900.00"),
                BigDecimal.ZERO,
                6,
                3,
                0);
        return new PositionSummary(
                        position.content(),
                        new Forecast(List.of(new YearForecast(cost, budget)), reasons),
                        new LocalizedText("市场部", "Marketing"),
                        new LocalizedText("市场经理", "Marketing manager"),
                        findings,
                        Map.of("NEW_MEDIA", new LocalizedText("新媒体", "New media")))
                .summary(List.of());
    }
}

package org.remit.organization.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.OrganizationNames;
import org.remit.shared.LocalizedText;

class DutyCheckTest {

    private static final OrganizationNames NAMES = new OrganizationNames(
            List.of(text("产品部", "Product"), text("客服部", "Customer service"), text("人力资源部", null)),
            List.of(text("物流经理", "Logistics manager"), text("内容编辑", null)));

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private final DutyCheck check = new DutyCheck(() -> NAMES, TODAY, Map.of());

    @ParameterizedTest
    @CsvSource({
        "处理客户投诉等事项, 等",
        "通知相关部门更新页面, 相关",
        "适当调整商品的价格, 适当",
        "及时回复客户的咨询, 及时",
        "完成上级交办的其他任务, 其他",
        "努力提升店铺的转化率, 努力",
        "积极配合客服部处理退货, 积极配合",
    })
    void aVagueChineseWordIsMarkedAndAMendProposed(String text, String word) {
        assertThat(of(zh(text))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.VAGUE);
            assertThat(finding.principle()).isEqualTo(Principle.CLEAR);
            assertThat(finding.language()).isEqualTo("zh");
            assertThat(finding.quote()).isEqualTo(word);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(word);
            assertThat(finding.mend()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Handle various customer complaints, various",
        "Take appropriate action on returns, appropriate",
        "Restock the warehouse as needed, as needed",
        "'Handle complaints, returns, etc.', etc",
        "Inform the relevant people of delays, relevant",
        "Try to raise the conversion rate, Try to",
        "Answer mail As Soon As Possible, As Soon As Possible",
    })
    void aVagueEnglishWordIsMarkedAndAMendProposed(String text, String word) {
        assertThat(of(en(text)))
                .filteredOn(finding -> finding.rule() == Rule.VAGUE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.language()).isEqualTo("en");
                    assertThat(text.substring(finding.start(), finding.end())).isEqualTo(word);
                    assertThat(finding.mend()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"评定客户等级并更新档案", "统计发货及时率并分析原因", "分析价格与销量的相关性"})
    void aWordThatOnlyHoldsAVagueOneIsNotMarked(String text) {
        assertThat(of(zh(text))).isEmpty();
    }

    @Test
    void anEnglishWordIsMarkedOnlyAsAWhole() {
        assertThat(of(en("Fetch irrelevant entries from the variously sorted list")))
                .noneMatch(finding -> finding.rule() == Rule.VAGUE);
    }

    @Test
    void anEnglishDutyBeginsWithAVerb() {
        assertThat(of(en("Responsibility for customer mail"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.NO_VERB);
            assertThat(finding.quote()).isEqualTo("Responsibility");
        });
        assertThat(of(en("!?"))).extracting(Finding::rule).containsExactly(Rule.NO_VERB, Rule.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan the short videos",
                "Plans the short videos",
                "Watches the stock daily",
                "Supplies the shops daily",
                "Weekly review the stock",
            })
    void aVerbMayStandInTheThirdPersonOrAfterAnAdverb(String text) {
        assertThat(of(en(text))).isEmpty();
    }

    @Test
    void aChineseDutyHoldsAVerb() {
        assertThat(of(zh("短视频内容和形象"))).extracting(Finding::rule).containsExactly(Rule.NO_VERB);
        assertThat(of(zh("每周根据数据策划短视频"))).isEmpty();
    }

    @Test
    void aDutyWithoutAnObjectIsTooShort() {
        assertThat(of(zh("负责策划。"))).extracting(Finding::rule).containsExactly(Rule.TOO_SHORT);
        assertThat(of(zh("策划短视频"))).isEmpty();
        assertThat(of(en("Plan things."))).extracting(Finding::rule).containsExactly(Rule.TOO_SHORT);
        assertThat(of(en("Plan short videos"))).isEmpty();
    }

    @Test
    void aDutyOfSeveralSentencesIsTooLong() {
        assertThat(of(zh("策划" + "长".repeat(78)))).isEmpty();
        assertThat(of(zh("策划" + "长".repeat(79)))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.TOO_LONG);
            assertThat(finding.args()).containsExactly(81, 80);
        });
        assertThat(of(en("Plan" + " videos".repeat(39)))).isEmpty();
        assertThat(of(en("Plan" + " videos".repeat(40))))
                .extracting(Finding::rule)
                .containsExactly(Rule.TOO_LONG);
    }

    @Test
    void theSameDutyTwiceIsFoundAtTheSecondWhateverItsPunctuation() {
        assertThat(of(en("Plan short videos"), en("Answer the mail daily"), en(" plan SHORT videos. ")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.DUPLICATE);
                    assertThat(finding.duty()).isEqualTo(2);
                    assertThat(finding.args()).containsExactly(1);
                });
        assertThat(of(zh("策划短视频"), zh("策划，短视频。"))).extracting(Finding::rule).containsExactly(Rule.DUPLICATE);
    }

    @Test
    void aDutyNeedsAMeasure() {
        assertThat(of(measuredBy())).extracting(Finding::rule).containsExactly(Rule.NO_KPI);
        assertThat(of(measuredBy(kpi("%", "35", Direction.HIGHER)))).isEmpty();
    }

    @Test
    void aMeasureNeedsAUnit() {
        assertThat(of(measuredBy(kpi(null, "35", Direction.HIGHER))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.KPI_WITHOUT_UNIT);
                    assertThat(finding.about().zh()).isEqualTo("完播率");
                });
    }

    @Test
    void aTargetOfNothingIsOneOnlyWhereLessIsBetter() {
        assertThat(of(measuredBy(kpi("%", "0.00", Direction.HIGHER))))
                .extracting(Finding::rule)
                .containsExactly(Rule.TARGET_ZERO);
        assertThat(of(measuredBy(kpi("%", "0", Direction.LOWER)))).isEmpty();
    }

    @Test
    void whatIsStillToBeTypedIsNoFinding() {
        KpiContent blank = new KpiContent(null, null, Direction.HIGHER, null, Frequency.MONTHLY);
        DutyContent nothing = new DutyContent(null, null, List.of(blank));

        assertThat(of(nothing, measuredBy(blank))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"协助处理客户的退货", "配合完成新品的上线", "与同事协同制作短视频"})
    void chineseHelpForNobodyIsFound(String text) {
        assertThat(of(zh(text))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.NOBODY_NAMED);
            assertThat(finding.principle()).isEqualTo(Principle.COOPERATIVE);
            assertThat(finding.quote()).isIn("协助", "配合", "协同");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assist with product returns",
                "Support product launches daily",
                "Plan videos together with others"
            })
    void englishHelpForNobodyIsFound(String text) {
        assertThat(of(en(text))).extracting(Finding::rule).containsExactly(Rule.NOBODY_NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"协助客服部处理退货", "配合产品、客服两个部门上线新品", "协助内容编辑制作图片", "协助各部门提取数据"})
    void chineseHelpForAUnitOrAPositionIsClear(String text) {
        assertThat(of(zh(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assist Customer service with returns",
                "Support Product at each launch",
                "Help the logistics manager count stock",
                "Support other departments with data",
                "Answer technical support calls daily",
            })
    void englishHelpForAUnitOrAPositionIsClear(String text) {
        assertThat(of(en(text))).isEmpty();
    }

    @Test
    void aDutyNeedsADayOfReviewWithinTwoYears() {
        assertThat(rules(reviewedBy(null))).containsExactly(Rule.NO_REVIEW_DATE);
        assertThat(rules(reviewedBy(TODAY.minusDays(1)))).containsExactly(Rule.REVIEW_PASSED);
        assertThat(rules(reviewedBy(TODAY))).isEmpty();
        assertThat(rules(reviewedBy(TODAY.plusYears(2)))).isEmpty();
        assertThat(rules(reviewedBy(TODAY.plusYears(2).plusDays(1)))).containsExactly(Rule.REVIEW_TOO_FAR);
    }

    @Test
    void aMissingDayOrSourceIsAHintThatNeedsNoReason() {
        assertThat(all(zh("策划短视频")))
                .extracting(Finding::rule, Finding::needsReason)
                .containsExactly(tuple(Rule.KPI_WITHOUT_SOURCE, false), tuple(Rule.NO_REVIEW_DATE, false));
        assertThat(all(reviewedBy(TODAY.minusDays(1))).get(0).needsReason()).isTrue();
    }

    @Test
    void whoDoesNotKnowOfADutyIsToldByName() {
        DutyPartner product = new DutyPartner(DutyPartner.Kind.UNIT, "PRD");
        DutyPartner service = new DutyPartner(DutyPartner.Kind.UNIT, "SVC");
        DutyCheck unaware = new DutyCheck(() -> NAMES, TODAY, Map.of(product, text("产品部", "Product")));

        assertThat(unaware.findings(List.of(reviewedBy(TODAY, product, service))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.PARTNER_UNAWARE);
                    assertThat(finding.about().en()).isEqualTo("Product");
                    assertThat(finding.needsReason()).isFalse();
                });
    }

    @Test
    void whoIsNamedBesideTheTextNeedNotBeNamedInIt() {
        DutyPartner product = new DutyPartner(DutyPartner.Kind.UNIT, "PRD");
        DutyContent alone = zh("协助处理退货并登记");
        DutyContent together = new DutyContent(
                null, alone.text(), "NEW_MEDIA", DutyPart.HELPER, List.of(product), TODAY, alone.kpis());

        assertThat(of(alone)).extracting(Finding::rule).containsExactly(Rule.NOBODY_NAMED);
        assertThat(of(together)).isEmpty();
    }

    private List<Rule> rules(DutyContent duty) {
        return all(duty).stream().map(Finding::rule).toList();
    }

    private List<Finding> of(DutyContent... duties) {
        return all(duties).stream().filter(Finding::needsReason).toList();
    }

    private List<Finding> all(DutyContent... duties) {
        return check.findings(List.of(duties));
    }

    private static DutyContent reviewedBy(LocalDate day, DutyPartner... partners) {
        KpiContent kpi = new KpiContent(
                text("完播率", null), "%", Direction.HIGHER, BigDecimal.TEN, Frequency.WEEKLY, text("视频平台报表", null));
        return new DutyContent(
                null, text("策划短视频", null), "NEW_MEDIA", DutyPart.OWNER, List.of(partners), day, List.of(kpi));
    }

    private static DutyContent zh(String text) {
        return duty(text(text, null), kpi("%", "35", Direction.HIGHER));
    }

    private static DutyContent en(String text) {
        return duty(text(null, text), kpi("%", "35", Direction.HIGHER));
    }

    private static DutyContent measuredBy(KpiContent... kpis) {
        return duty(text("策划短视频", null), kpis);
    }

    private static DutyContent duty(LocalizedText text, KpiContent... kpis) {
        return new DutyContent(text, "NEW_MEDIA", Stream.of(kpis).toList());
    }

    private static KpiContent kpi(String unit, String target, Direction direction) {
        return new KpiContent(text("完播率", null), unit, direction, new BigDecimal(target), Frequency.WEEKLY);
    }

    private static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh, en);
    }
}

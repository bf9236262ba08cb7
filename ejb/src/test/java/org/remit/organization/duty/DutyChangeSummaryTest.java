package org.remit.organization.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.organization.PositionDuties;
import org.remit.organization.coverage.FunctionGap;
import org.remit.shared.LocalizedText;

/** What the deciders read of a change of duties, without opening another page. */
class DutyChangeSummaryTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);
    private static final LocalizedText PLAN = new LocalizedText("策划短视频", "Plan short videos");
    private static final LocalizedText RATE = new LocalizedText("完播率", "Completion rate");
    private static final DutyPartner PRODUCT = new DutyPartner(DutyPartner.Kind.UNIT, "PRD");
    private static final DutyPartner GONE = new DutyPartner(DutyPartner.Kind.POSITION, "OLD");

    private static final KpiContent KPI = kpi(RATE, "60", Direction.HIGHER, Frequency.MONTHLY, null);
    private static final DutyContent DUTY = duty(PLAN, "VIDEO", DutyPart.OWNER, List.of(), null, List.of(KPI));

    @Test
    void anotherTargetAloneIsToldWithTheOldOneAndTheNewOne() {
        LocalizedText told = told(DUTY, measuredBy(kpi(RATE, "70", Direction.HIGHER, Frequency.MONTHLY, null)));

        assertThat(told.en()).isEqualTo("""
                1 changed, 0 new, 0 ending
                Changed: Plan short videos
                – Target of “Completion rate”: at least 60% → at least 70%""");
        assertThat(told.zh()).isEqualTo("""
                修改1项，新增0项，终止0项
                修改：策划短视频
                – “完播率”目标值：不低于 60% → 不低于 70%""");
    }

    @Test
    void everythingElseThatChangesInAKpiIsToldToo() {
        LocalizedText told = told(
                DUTY,
                measuredBy(
                        kpi(RATE, "60", Direction.LOWER, Frequency.WEEKLY, new LocalizedText("后台", "Back office")),
                        kpi(new LocalizedText("点赞数", "Likes"), "9", Direction.HIGHER, Frequency.DAILY, null)));

        assertThat(told.en()).endsWith("""
                Changed: Plan short videos
                – Target of “Completion rate”: at least 60% → at most 60%
                – “Completion rate” is measured: monthly → weekly
                – Data source of “Completion rate”: none → Back office
                – New KPI: Likes: at least 9%, daily""");
        assertThat(told.zh()).endsWith("""
                – “完播率”考核频率：每月 → 每周
                – “完播率”数据来源：无 → 后台
                – 新增指标：点赞数：不低于 9%，每日""");
    }

    @Test
    void aKpiThatIsRenamedAndOneThatIsDroppedAreTold() {
        KpiContent likes = kpi(new LocalizedText("点赞数", "Likes"), "9", Direction.HIGHER, Frequency.DAILY, null);
        LocalizedText renamed = new LocalizedText("播完率", "Finish rate");

        assertThat(told(
                                measuredBy(KPI, likes),
                                measuredBy(kpi(renamed, "60", Direction.HIGHER, Frequency.MONTHLY, null)))
                        .en())
                .endsWith("""
                        – KPI name: Completion rate → Finish rate
                        – KPI dropped: Likes: at least 9%, daily""");
    }

    @Test
    void textFunctionPartPartnersAndReviewAreToldWithWhatTheyWere() {
        LocalizedText told = told(
                duty(PLAN, "VIDEO", DutyPart.OWNER, List.of(GONE), null, List.of(KPI)),
                duty(
                        new LocalizedText("制作短视频", "Make short videos"),
                        "MEDIA",
                        DutyPart.HELPER,
                        List.of(PRODUCT),
                        DAY,
                        List.of(KPI)));

        assertThat(told.en()).endsWith("""
                Changed: Plan short videos → Make short videos
                – Function: Video → New media
                – Part: owner → helper
                – Done with: OLD → Product
                – Review by: none → 15 May 2027""");
        assertThat(told.zh()).endsWith("""
                修改：策划短视频 → 制作短视频
                – 职能：视频 → 新媒体
                – 承担方式：主责 → 协助
                – 协作对象：OLD → 产品部
                – 复核日期：无 → 2027年5月15日""");
    }

    @Test
    void aTextThatChangesInTheOtherLanguageOnlyIsToldInThatLanguage() {
        LocalizedText told = told(
                DUTY,
                duty(
                        new LocalizedText("策划短视频", "Plan the short videos"),
                        "VIDEO",
                        DutyPart.OWNER,
                        List.of(),
                        null,
                        List.of(KPI)));

        assertThat(told.zh()).endsWith("修改：策划短视频\n– 职责内容（英文）：Plan short videos → Plan the short videos");
        assertThat(told.en()).endsWith("Changed: Plan short videos → Plan the short videos");
    }

    @Test
    void aNewDutySaysWhatItIsAndOneThatEndsOnlyThatItDoes() {
        assertThat(told(List.of(), List.of(DUTY.asNew())).en()).isEqualTo("""
                0 changed, 1 new, 0 ending
                New: Plan short videos
                – Function: Video
                – Part: owner
                – New KPI: Completion rate: at least 60%, monthly""");
        assertThat(told(List.of(DUTY), List.of()).zh()).isEqualTo("修改0项，新增0项，终止1项\n终止：策划短视频");
    }

    @Test
    void ofMuchThatChangesTheFirstIsShownAndTheRestCounted() {
        List<KpiContent> many = IntStream.range(0, 11)
                .mapToObj(n -> kpi(new LocalizedText(null, "K" + n), "1", Direction.HIGHER, Frequency.DAILY, null))
                .toList();
        assertThat(told(measuredBy(), measuredBy(many.toArray(KpiContent[]::new)))
                        .en())
                .contains("K7:")
                .doesNotContain("K8:")
                .endsWith("– and 3 more");

        List<DutyContent> duties = Collections.nCopies(7, DUTY.asNew());
        assertThat(told(List.of(), duties).en()).endsWith("\nand 2 more duties");
        assertThat(told(List.of(), duties).zh()).endsWith("\n另有2项职责");
    }

    @Test
    void whatNobodyAnswersForAfterwardsIsNamed() {
        List<FunctionGap> lost = List.of(
                new FunctionGap("SEO", new LocalizedText("搜索", "Search")),
                new FunctionGap("PR", new LocalizedText("公关", "Public relations")));

        assertThat(line("summary.ownerless", List.of(DUTY), List.of(), lost))
                .contains(new LocalizedText("公关、搜索", "Public relations, Search"));
        assertThat(line("summary.ownerless", List.of(DUTY), List.of(), List.of()))
                .isEmpty();
    }

    private static LocalizedText told(DutyContent before, DutyContent after) {
        return told(List.of(before), List.of(after));
    }

    private static LocalizedText told(List<DutyContent> before, List<DutyContent> after) {
        return line("summary.dutyChanges", before, after, List.of()).orElseThrow();
    }

    private static Optional<LocalizedText> line(
            String label, List<DutyContent> before, List<DutyContent> after, List<FunctionGap> lost) {
        DutyChangeContent content = new DutyChangeContent("MKT-VIDEO", DAY, after, null, List.of(), null);
        DutyChangeView change = new DutyChangeView(
                content,
                DutyDifference.of(before, after),
                Map.of("VIDEO", new LocalizedText("视频", "Video"), "MEDIA", new LocalizedText("新媒体", "New media")),
                Map.of(PRODUCT, new LocalizedText("产品部", "Product")));
        PositionDuties position = new PositionDuties(
                "MKT-VIDEO",
                new LocalizedText(null, "Producer"),
                "MKT",
                new LocalizedText(null, "Marketing"),
                false,
                DAY,
                null,
                List.of());
        return new DutyChangeSummary(change, position)
                .summary(List.of(), 1, 0, List.of(), lost).lines().stream()
                        .filter(line -> line.label().equals(label))
                        .findFirst()
                        .map(Summary.Line::value);
    }

    private static DutyContent measuredBy(KpiContent... kpis) {
        return duty(PLAN, "VIDEO", DutyPart.OWNER, List.of(), null, List.of(kpis));
    }

    private static DutyContent duty(
            LocalizedText text,
            String function,
            DutyPart part,
            List<DutyPartner> partners,
            LocalDate reviewBy,
            List<KpiContent> kpis) {
        return new DutyContent("D1", text, function, part, partners, reviewBy, kpis);
    }

    private static KpiContent kpi(
            LocalizedText name, String target, Direction direction, Frequency frequency, LocalizedText source) {
        return new KpiContent(name, "%", direction, new BigDecimal(target), frequency, source);
    }
}

package org.remit.organization.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

/** How alike two duties are, with the duties of the templates around them. */
class DutyIndexTest {

    private static final String COMPLAINTS = "受理投诉和退款申请，核实情况后在两个工作日内给出处理结果。";
    private static final String RETURNS = "受理投诉和退换货申请，核实后给出处理方案，并跟进到客户确认为止。";
    private static final String WAREHOUSE = "每月盘点库存，查明差异原因，使账实相符。";

    private final List<DutyText> duties = new ArrayList<>(TemplateDuties.of("T1", "T4"));

    @Test
    void chineseDutiesThatOverlapAreAlikeAndUnrelatedOnesAreNot() {
        assertThat(score(zh(COMPLAINTS), zh(RETURNS))).isBetween(0.27, 0.7);
        assertThat(score(zh(COMPLAINTS), zh(WAREHOUSE))).isLessThan(0.1);
    }

    @Test
    void englishDutiesThatOverlapAreAlikeAndUnrelatedOnesAreNot() {
        LocalizedText complaints =
                en("Take in complaints and refund requests, verify them and give a result within two days");
        LocalizedText returns =
                en("Takes in complaints and returns, verifies the facts and gives the customer a result");
        LocalizedText warehouse = en("Count the stock every month and explain each difference");

        assertThat(score(complaints, returns)).isBetween(0.27, 0.9);
        assertThat(score(complaints, warehouse)).isLessThan(0.1);
    }

    @Test
    void whatEveryDutySaysMakesNoTwoAlike() {
        assertThat(score(zh("负责组织开展市场投放的相关工作"), zh("负责组织开展仓库盘点的相关工作"))).isLessThan(0.1);
    }

    @Test
    void aProposedDutyIsAlikeToTheSameOnesAsAnyOtherWithoutBeingInTheIndex() {
        List<Match> alike = new DutyIndex(duties).alike(new DutyText(0, null, null, null, zh(COMPLAINTS)), 3);

        assertThat(alike).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(alike.get(0).score()).isBetween(0.27, 0.7);
        assertThat(alike).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        DutyText first = duties.get(0);
        assertThat(new DutyIndex(duties).alike(first, 3))
                .as("its own position has it")
                .noneMatch(match -> match.second().position().equals(first.position()));
    }

    @Test
    void theSameFunctionRaisesTheScore() {
        double apart = score(zh(COMPLAINTS), "ONE", zh(RETURNS), "OTHER");

        assertThat(score(zh(COMPLAINTS), "ONE", zh(RETURNS), "ONE"))
                .isCloseTo(apart * DutyIndex.SAME_FUNCTION, within(0.0001));
        assertThat(score(zh(COMPLAINTS), "ONE", zh(COMPLAINTS), "ONE")).isEqualTo(1);
    }

    @Test
    void inBothLanguagesTheScoreIsTheirMiddle() {
        LocalizedText one = new LocalizedText(COMPLAINTS, "Count the stock");
        LocalizedText other = new LocalizedText(RETURNS, "Count the stock");
        Match match = match(one, "ONE", other, "OTHER");

        assertThat(match.score()).isCloseTo((match.zh() + match.en()) / 2, within(0.0001));
        assertThat(match.en()).isCloseTo(1, within(0.0001));
    }

    @Test
    void dutiesWithoutACommonLanguageAreNotAlike() {
        Match match = match(zh(COMPLAINTS), "ONE", en("Take in complaints"), "ONE");

        assertThat(match.score()).isZero();
        assertThat(match.zh()).isNull();
        assertThat(match.en()).isNull();
    }

    @Test
    void emojiRareCharactersAndTextsWithoutWordsAreBorne() {
        assertThat(score(zh("🎬🎬"), zh("🎬🎬"))).isZero();
        assertThat(score(zh("负责"), zh("负责"))).isZero();
        assertThat(score(en("x"), en("of the"))).isZero();
        assertThat(score(zh("𠮷野家🎬门店巡检"), zh("𠮷野家🎬门店巡检"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void everyPairThatIsAlikeIsFoundThroughTheIndex() {
        DutyIndex index = new DutyIndex(duties);
        Map<String, Double> found =
                index.matches().stream().collect(Collectors.toMap(DutyIndexTest::key, Match::score));
        List<Match> all = new ArrayList<>();
        for (int one = 0; one < duties.size(); one++) {
            for (int other = one + 1; other < duties.size(); other++) {
                all.add(index.match(one, other));
            }
        }

        assertThat(found)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(match -> match.score() >= DutyIndex.THRESHOLD)
                        .filter(match ->
                                !match.first().position().equals(match.second().position()))
                        .collect(Collectors.toMap(DutyIndexTest::key, Match::score)));
    }

    @Test
    void aTextThatStandsEverywhereBringsItsClosestOnly() {
        for (int i = 0; i < 500; i++) {
            duties.add(new DutyText(1000 + i, "X-%03d".formatted(i), "POSITION-" + i, "F", zh(COMPLAINTS)));
        }

        assertThat(new DutyIndex(duties)
                        .matches().stream()
                                .filter(match -> match.first().code().equals("X-000"))
                                .count())
                .isEqualTo(DutyIndex.PARTNERS);
    }

    private static String key(Match match) {
        return match.first().code() + " " + match.second().code();
    }

    private double score(LocalizedText one, LocalizedText other) {
        return score(one, "ONE", other, "OTHER");
    }

    private double score(LocalizedText one, String function, LocalizedText other, String otherFunction) {
        return match(one, function, other, otherFunction).score();
    }

    private Match match(LocalizedText one, String function, LocalizedText other, String otherFunction) {
        List<DutyText> all = new ArrayList<>(duties);
        all.add(new DutyText(998, "ONE-D1", "ONE", function, one));
        all.add(new DutyText(999, "OTHER-D1", "OTHER", otherFunction, other));
        return new DutyIndex(all).match(all.size() - 2, all.size() - 1);
    }

    private static LocalizedText zh(String text) {
        return new LocalizedText(text, null);
    }

    private static LocalizedText en(String text) {
        return new LocalizedText(null, text);
    }
}

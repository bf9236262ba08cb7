package org.remit.governance.rule.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.remit.governance.rule.content.RuleDifference.ArticleChange.ADDED;
import static org.remit.governance.rule.content.RuleDifference.ArticleChange.CHANGED;
import static org.remit.governance.rule.content.RuleDifference.ArticleChange.MOVED;
import static org.remit.governance.rule.content.RuleDifference.ArticleChange.REMOVED;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.remit.governance.rule.content.RuleDifference.Change;
import org.remit.shared.LocalizedText;
import org.remit.shared.Piece;

class RuleDifferenceTest {

    private static final Article GENERAL = article("总则", "本守则适用于全体员工。");
    private static final Article HOURS = article("工作时间", "每日工作八小时。");
    private static final Article LEAVE = article("休假", "年休假五天。");

    @Test
    void theSameTextHasNoDifference() {
        assertThat(changes(List.of(GENERAL, HOURS), List.of(GENERAL, HOURS))).isEmpty();
    }

    @Test
    void anArticleThatIsPutInMovesThoseBehindItWithoutChangingThem() {
        assertThat(changes(List.of(GENERAL, LEAVE), List.of(GENERAL, HOURS, LEAVE)))
                .extracting(Change::change, Change::before, Change::after)
                .containsExactly(tuple(ADDED, null, 2), tuple(MOVED, 2, 3));
    }

    @Test
    void whatIsTakenOutStandsAtTheEnd() {
        assertThat(changes(List.of(GENERAL, HOURS, LEAVE), List.of(GENERAL, LEAVE)))
                .extracting(Change::change, Change::before, Change::after)
                .containsExactly(tuple(MOVED, 3, 2), tuple(REMOVED, 2, null));
    }

    @Test
    void anArticleIsKnownByItsHeadingAndTheWordsThatDifferAreMarked() {
        Article longer = article("休假", "年休假十天。");

        List<Change> changes = changes(List.of(GENERAL, LEAVE), List.of(GENERAL, HOURS, longer));

        assertThat(changes).extracting(Change::change).containsExactly(ADDED, CHANGED);
        assertThat(changes.get(1).zh())
                .filteredOn(piece -> piece.kind() != Piece.Kind.SAME)
                .extracting(Piece::kind, Piece::text)
                .containsExactly(tuple(Piece.Kind.REMOVED, "五"), tuple(Piece.Kind.ADDED, "十"));
        assertThat(changes.get(1).en()).isEmpty();
    }

    @Test
    void anArticleUnderAnotherHeadingIsKnownByItsNumber() {
        assertThat(changes(List.of(GENERAL, HOURS), List.of(GENERAL, article("工时", "每日工作七小时。"))))
                .extracting(Change::change, Change::before, Change::after)
                .containsExactly(tuple(CHANGED, 2, 2));
    }

    @Test
    void longTextsAreComparedInAMoment() {
        String older = IntStream.range(0, 4_000)
                .mapToObj(n -> "甲" + (char) ('一' + n) + "。")
                .collect(Collectors.joining());
        String newer =
                IntStream.range(0, 6_000).mapToObj(n -> "乙" + (char) ('万' + n)).collect(Collectors.joining());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(changes(List.of(article("总则", older)), List.of(article("总则", newer))))
                    .hasSize(1);
            assertThat(RuleDifference.count(
                            Collections.nCopies(500, article("总则", older)),
                            Collections.nCopies(500, article("总则", newer))))
                    .containsExactly(Map.entry(CHANGED, 500L));
        });
    }

    @Test
    void ofAShortTextTheWordsAreMarkedAndOfALongOneTheSentences() {
        String rest = "各部门按本条执行并留存记录。".repeat(200);

        assertThat(changes(List.of(article("休假", "年休假五天。" + rest)), List.of(article("休假", "年休假十天。" + rest)))
                        .get(0)
                        .zh())
                .filteredOn(piece -> piece.kind() != Piece.Kind.SAME)
                .extracting(Piece::text)
                .containsExactly("年休假五天。", "年休假十天。");
    }

    private static List<Change> changes(List<Article> older, List<Article> newer) {
        return RuleDifference.between(List.of(), older, newer).changes();
    }

    private static Article article(String heading, String body) {
        return new Article(new LocalizedText(heading, null), new LocalizedText(body, null));
    }
}

package org.remit.organization.handbook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.handbook.content.Handbooks.duty;
import static org.remit.organization.handbook.content.Handbooks.kpi;
import static org.remit.organization.handbook.content.Handbooks.sheet;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.remit.organization.handbook.content.Difference.Change;
import org.remit.organization.handbook.content.Difference.Piece;

class HandbookDifferenceTest {

    private static final Words CHINESE = Words.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void theSameHandbookHasNoDifference() {
        assertThat(difference(Handbooks.marketing(), Handbooks.marketing()).isEmpty())
                .isTrue();
    }

    @Test
    void aPositionThatCameAndOneThatWentAreToldWhole() {
        Handbook before = Handbooks.of(sheet("OLD", duty("OLD-D1", "旧职责", kpi("转化率", "35"))));
        Handbook after = Handbooks.of(sheet("NEW", duty("NEW-D1", "新职责", kpi("转化率", "35"))));

        Difference difference = difference(before, after);

        assertThat(difference.changes()).extracting(Change::code).containsExactly("NEW", "OLD");
        assertThat(difference.count(ChangeKind.ADDED)).isOne();
        assertThat(difference.count(ChangeKind.REMOVED)).isOne();
        assertThat(text(difference.changes().get(0))).contains("+新职责");
        assertThat(text(difference.changes().get(1))).contains("-旧职责");
    }

    @Test
    void ofAChangedPositionOnlyTheWordsThatDifferAreMarked() {
        Difference difference = difference(
                Handbooks.of(sheet("P", duty("P-D1", "每周汇报推广效果", kpi("转化率", "35")))),
                Handbooks.of(sheet("P", duty("P-D1", "每日汇报推广效果", kpi("转化率", "40")))));

        Change change = difference.changes().get(0);
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.lines()).hasSize(2);
        assertThat(change.lines().get(0).pieces())
                .containsExactly(
                        new Piece(ChangeKind.SAME, "每"),
                        new Piece(ChangeKind.REMOVED, "周"),
                        new Piece(ChangeKind.ADDED, "日"),
                        new Piece(ChangeKind.SAME, "汇报推广效果"));
        assertThat(change.lines().get(1).pieces())
                .contains(new Piece(ChangeKind.REMOVED, "35"), new Piece(ChangeKind.ADDED, "40"));
    }

    @Test
    void latinWordsAreComparedWhole() {
        assertThat(HandbookDifference.pieces("Plans short videos", "Plans long videos"))
                .containsExactly(
                        new Piece(ChangeKind.SAME, "Plans "),
                        new Piece(ChangeKind.REMOVED, "short"),
                        new Piece(ChangeKind.ADDED, "long"),
                        new Piece(ChangeKind.SAME, " videos"));
    }

    @Test
    void aDutyThatWasAddedOrRemovedIsALineOfItsOwn() {
        Difference difference = difference(
                Handbooks.of(sheet("P", duty("P-D1", "甲"), duty("P-D2", "乙"))),
                Handbooks.of(sheet("P", duty("P-D1", "甲"), duty("P-D3", "丙"))));

        assertThat(text(difference.changes().get(0))).contains("+丙", "-乙").doesNotContain("甲");
    }

    @Test
    void punctuationAndSpacesMakeNoDifferenceToAnEditorialCorrection() {
        Handbook before = Handbooks.of(sheet("P", duty("P-D1", "制定推广策略", kpi("转化率", "35"))));

        assertThat(Editorial.changesNoDuty(
                        before, Handbooks.of(sheet("P", duty("P-D1", "制定 推广策略。", kpi("转化率", "35"))))))
                .isTrue();
        assertThat(Editorial.changesNoDuty(before, Handbooks.of(sheet("P", duty("P-D1", "制定营销策略", kpi("转化率", "35"))))))
                .isFalse();
        assertThat(Editorial.changesNoDuty(before, Handbooks.of(sheet("P", duty("P-D1", "制定推广策略", kpi("转化率", "36"))))))
                .isFalse();
        assertThat(Editorial.changesNoDuty(before, Handbooks.of())).isFalse();
    }

    private static Difference difference(Handbook before, Handbook after) {
        return HandbookDifference.between(before, after, CHINESE);
    }

    private static String text(Change change) {
        StringBuilder text = new StringBuilder();
        change.lines()
                .forEach(line -> line.pieces()
                        .forEach(piece -> text.append(
                                        piece.kind() == ChangeKind.ADDED
                                                ? "+"
                                                : piece.kind() == ChangeKind.REMOVED ? "-" : "")
                                .append(piece.text())
                                .append('\n')));
        return text.toString();
    }
}

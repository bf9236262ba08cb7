package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;
import org.remit.shared.Piece;
import org.remit.shared.TextChange;

class ContentChangeTest {

    @Test
    void whatIsTheSameInBothVersionsIsLeftOut() {
        assertThat(changes(lines("headcount=2", "unit=MKT"), lines("headcount=2", "unit=MKT")))
                .isEmpty();
        assertThat(changes(lines("headcount=2", "unit=MKT"), lines("headcount=3", "unit=MKT")))
                .containsExactly("headcount: 2 -> 3");
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        assertThat(changes(lines("unit=MKT", "grade=P5"), lines("unit=MKT", "reason=needed")))
                .containsExactly("reason: null -> needed", "grade: P5 -> null");
    }

    @Test
    void anotherOrderOfTheMembersOfAListIsNoChange() {
        assertThat(changes(lines("duty=plan", "duty=film"), lines("duty=film", "duty=plan")))
                .isEmpty();
    }

    @Test
    void aMemberThatBeginsAsBeforeIsComparedWithItself() {
        assertThat(changes(lines("duty=plan\na", "duty=film\nb"), lines("duty=film\nc", "duty=cut")))
                .containsExactly("duty: film\nb -> film\nc", "duty: plan\na -> cut");
        assertThat(changes(lines("duty=plan\na", "duty=film\nb"), lines("duty=film\nc")))
                .containsExactly("duty: film\nb -> film\nc", "duty: plan\na -> null");
    }

    @Test
    void moreMembersThanBeforeAreNewOnes() {
        assertThat(changes(lines("duty=plan"), lines("duty=film", "duty=cut")))
                .containsExactly("duty: null -> film", "duty: null -> cut", "duty: plan -> null");
    }

    @Test
    void ofALongTextOnlyTheWordsAreMarkedThatDiffer() {
        ContentChange change = new ContentChange("duty", text("Film\nat least 35 %"), text("Film\nat least 40 %"));

        assertThat(change.texts(Locale.ENGLISH)).singleElement().satisfies(text -> {
            assertThat(text.longText()).isTrue();
            assertThat(text.pieces())
                    .extracting(Piece::kind, Piece::text)
                    .containsExactly(
                            tuple(Piece.Kind.SAME, "Film\nat least "),
                            tuple(Piece.Kind.REMOVED, "35"),
                            tuple(Piece.Kind.ADDED, "40"),
                            tuple(Piece.Kind.SAME, " %"));
        });
        assertThat(new ContentChange("headcount", text("2"), text("3")).texts(Locale.ENGLISH))
                .noneMatch(TextChange::longText);
        assertThat(new ContentChange("duty", null, text("Film\nat least 40 %")).texts(Locale.ENGLISH))
                .noneMatch(TextChange::longText);
    }

    @Test
    void aMemberThatIsOnlyTranslatedIsComparedWithItself() {
        LocalizedText plan = new LocalizedText(null, "Plan\nweekly");
        LocalizedText film = new LocalizedText(null, "Film\nweekly");
        LocalizedText translated = new LocalizedText("拍摄\n每周", "Film\nweekly");

        assertThat(ContentChange.between(duties(plan, film), duties(translated)))
                .containsExactly(new ContentChange("duty", film, translated), new ContentChange("duty", plan, null));
    }

    private static List<Summary.Line> duties(LocalizedText... texts) {
        return Stream.of(texts)
                .map(text -> new Summary.Line("duty", text, false))
                .toList();
    }

    private static List<String> changes(List<Summary.Line> before, List<Summary.Line> after) {
        return ContentChange.between(before, after).stream()
                .map(change -> change.label() + ": " + said(change.before()) + " -> " + said(change.after()))
                .toList();
    }

    private static String said(LocalizedText text) {
        return text == null ? null : text.en();
    }

    /** @param lines such as {@code headcount=2} */
    private static List<Summary.Line> lines(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split("=", 2))
                .map(line -> new Summary.Line(line[0], text(line[1]), false))
                .toList();
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}

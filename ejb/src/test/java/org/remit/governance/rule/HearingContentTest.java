package org.remit.governance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.governance.rule.HearingContent.Comment;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Silence is no consent: without a day, somebody heard and an answer to everything there is no record. */
class HearingContentTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Point ANSWERED = new Point(null, "客服部班组", "加班须提前申请", "已写入第三条", true);
    private static final Point OPEN = new Point(null, "客服部班组", "加班须提前申请", " ", false);

    @Test
    void aMeetingAtWhichNobodyProposedAnythingIsARecord() {
        assertThatCode(() ->
                        new HearingContent(TODAY, "职工代表大会", 42, List.of()).check(HearingStage.DISCUSSION, TODAY, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingAtAllIsNone() {
        assertThat(wrong(HearingStage.CONSULTATION, null, " ", null, List.of()))
                .containsExactly("heldOn", "with", "attendees");
    }

    @Test
    void aMeetingOfNobodyOrOfTomorrowIsNone() {
        assertThat(wrong(HearingStage.DISCUSSION, TODAY.plusDays(1), "职工代表大会", 0, List.of(ANSWERED)))
                .containsExactly("heldOn", "attendees");
    }

    @Test
    void whatWasHeldBeforeTheTextWasSentWasNotAboutIt() {
        assertThat(wrong(HearingStage.DISCUSSION, TODAY.minusDays(1), "职工代表大会", 42, List.of(ANSWERED)))
                .containsExactly("heldOn");
    }

    @Test
    void everyProposalHasItsAnswer() {
        assertThat(wrong(HearingStage.DISCUSSION, TODAY, "职工代表大会", 42, List.of(ANSWERED, OPEN)))
                .containsExactly("points[1].answer");
    }

    @Test
    void theCommentsOfUnitsNeedNoMeetingButAnAnswerToEachOfThem() {
        Point comment = new Point(7L, "产品部", "太早", "已推迟", false);

        assertThatCode(() ->
                        new HearingContent(null, null, null, List.of(comment)).check(HearingStage.UNITS, TODAY, TODAY))
                .doesNotThrowAnyException();
        HearingContent answered = new HearingContent(null, null, null, List.of(comment, OPEN));
        assertThat(answered.answers(List.of(new Comment(7, 3, "太早")))).isTrue();
        assertThat(answered.answers(List.of(new Comment(7, 3, "太早"), new Comment(8, 4, "太晚"))))
                .isFalse();
    }

    private static List<String> wrong(
            HearingStage stage, LocalDate heldOn, String with, Integer attendees, List<Point> points) {
        BusinessException refused = catchThrowableOfType(
                BusinessException.class,
                () -> new HearingContent(heldOn, with, attendees, points).check(stage, TODAY, TODAY));
        return refused.violations().stream().map(Violation::field).toList();
    }
}

package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.remit.approval.Outcome;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Grade;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.Parts;
import org.remit.performance.scoring.sheet.PersonScore;
import org.remit.shared.BusinessException;

/** What can be done with a review at which of its stages, and what has to be written before it is handed in. */
class ReviewStagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final BigDecimal FULL_TIME = new BigDecimal("100");
    private static final long HEAD = 7;

    private final Review review = new Review(1, 4, 4711, NOW);

    @Test
    void itGoesOnOnlyWhenItIsDoneWithItsStage() {
        refused(review::goOn);
        review.await(CycleStage.FACTS);
        assertThat(review.stage()).isEqualTo(CycleStage.RUNNING);
        review.goOn();
        assertThat(review.stage()).isEqualTo(CycleStage.FACTS);
        refused(review::goOn);
    }

    @Test
    void aTransferEndsOnePartAndBeginsAnother() {
        review.cover(work(11, FIRST, LAST));
        review.cover(work(11, FIRST, LocalDate.parse("2026-06-30")));
        review.cover(work(12, LocalDate.parse("2026-07-01"), LAST));
        assertThat(review.parts())
                .extracting(part -> part.period().to())
                .containsExactly(LocalDate.parse("2026-06-30"), LAST);
    }

    @Test
    void somebodyWritesOfThemselvesOnlyWhileTheyAreAsked() {
        refused(() -> review.assessOneself("well"));
        reach(CycleStage.FACTS, CycleStage.SELF);
        refused(() -> ReviewChecks.selfAssessment(review));
        review.assessOneself("well");
        ReviewChecks.selfAssessment(review);
        review.await(CycleStage.HEAD);
        refused(() -> review.assessOneself("better"));
    }

    @Test
    void headsRateOnlyWhileTheyAreAskedAndBeforeTheyHandItIn() {
        review.cover(work(11, FIRST, LAST));
        ReviewPart part = review.parts().get(0);
        refused(() -> part.rate(new Rating(FULL_TIME, "good"), HEAD, NOW));
        reach(CycleStage.FACTS, CycleStage.SELF, CycleStage.HEAD);
        refused(() -> ReviewChecks.rated(review.parts()));
        part.rate(new Rating(FULL_TIME, "good"), HEAD, NOW);
        ReviewChecks.rated(review.parts());
        assertThat(part.ratedBy()).isEqualTo(HEAD);
    }

    @Test
    void partsCountByTheirDaysAndTheirShareOfTimeAndTheGradeBeforeCalibrationIsKept() {
        review.cover(work(11, FIRST, LocalDate.parse("2026-06-30")));
        review.cover(work(12, LocalDate.parse("2026-07-01"), LAST));
        reach(CycleStage.FACTS, CycleStage.SELF, CycleStage.HEAD);
        rated(review.parts().get(0), "90");
        rated(review.parts().get(1), "70");
        review.grade(score(), "B");

        // (181 × 90 + 184 × 70) / 365
        assertThat(review.total()).isEqualByComparingTo("79.92");
        assertThat(review.gradeBefore()).isEqualTo("B");
        assertThat(review.gradeAfter()).isEqualTo("B");
        assertThat(review.stage()).isEqualTo(CycleStage.CALIBRATION);
        assertThat(review.waitsFor()).isEqualTo(CycleStage.PUBLISHED);
    }

    @Test
    void withTooLittleRatedThereIsNoTotalAndNoGrade() {
        review.cover(work(11, FIRST, LAST));
        reach(CycleStage.FACTS, CycleStage.SELF, CycleStage.HEAD);
        review.parts().get(0).total(new BigDecimal("100"));
        review.grade(score(), null);
        assertThat(review.total()).isNull();
        assertThat(review.gradeAfter()).isNull();
    }

    @Test
    void aGradeIsChangedOnlyBetweenTheHeadsAndPublicationAndTheOneBeforeStays() {
        review.cover(work(11, FIRST, LAST));
        reach(CycleStage.FACTS, CycleStage.SELF, CycleStage.HEAD);
        refused(() -> review.calibrate("A", "early", HEAD, NOW));
        rated(review.parts().get(0), "70");
        review.grade(score(), "B");
        review.calibrate("A", "compared with others", HEAD, NOW);
        assertThat(review.gradeBefore()).isEqualTo("B");
        assertThat(review.gradeAfter()).isEqualTo("A");
        assertThat(review.gradeReason()).isEqualTo("compared with others");
        assertThat(review.gradeChangedBy()).isEqualTo(HEAD);
        assertThat(review.gradeChangedAt()).isEqualTo(NOW);
        review.goOn();
        refused(() -> review.calibrate("C", "late", HEAD, NOW));
        assertThat(review.gradeAfter()).isEqualTo("A");
    }

    @Test
    void anAppealIsGrantedWithTheGradeThatThePanelHasWrittenDown() {
        review.cover(work(11, FIRST, LAST));
        reach(CycleStage.FACTS, CycleStage.SELF, CycleStage.HEAD);
        rated(review.parts().get(0), "70");
        review.grade(score(), "B");
        refused(() -> review.proposeGrade("A"));
        review.goOn();
        review.sign(Outcome.RESERVED);
        refused(() -> ReviewChecks.appealGrade(Outcome.GRANTED, review, "A"));
        refused(review::grantAppeal);
        review.proposeGrade("A");
        assertThat(review.isChangedOnAppeal()).isFalse();
        ReviewChecks.appealGrade(Outcome.GRANTED, review, "A");
        review.grantAppeal();
        review.close(NOW);

        assertThat(review.gradeAfter()).isEqualTo("A");
        assertThat(review.gradeBefore()).isEqualTo("B");
        assertThat(review.stage()).isEqualTo(CycleStage.CLOSED);
        refused(() -> review.proposeGrade("C"));
        assertThat(review.isChangedOnAppeal()).isTrue();
        assertThat(review.gradeBeforeAppeal()).isEqualTo("B");
    }

    @Test
    void anAppealMakesNoGradeWorseAndMayGiveAnyWhereThereWasNone() {
        CycleView cycle = cycle("A", "B", "C");
        ReviewChecks.betterGrade(cycle, "B", "A");
        ReviewChecks.betterGrade(cycle, null, "C");
        for (String letter : List.of("B", "C")) {
            assertThatThrownBy(() -> ReviewChecks.betterGrade(cycle, "B", letter))
                    .hasMessageContaining("error.reviewGradeNotBetter");
        }
        assertThatThrownBy(() -> ReviewChecks.betterGrade(cycle, "B", "Z"))
                .hasMessageContaining("error.reviewGradeUnknown");
        assertThat(cycle.betterThan("A")).isEmpty();
    }

    private static CycleView cycle(String... letters) {
        List<Grade> grades =
                Stream.of(letters).map(letter -> new Grade(letter, null, null)).toList();
        return new CycleView(
                1, 1, null, null, null, null, null, List.of(), List.of(), grades, null, FULL_TIME, List.of());
    }

    @Test
    void targetsAreProposedWithAReadySheetForWhatIsStillDone() {
        review.cover(work(11, FIRST, LocalDate.parse("2026-06-30")));
        review.cover(work(12, LocalDate.parse("2026-07-01"), LAST));
        LocalDate today = LocalDate.parse("2026-11-23");
        List<SheetDays> sheet = List.of(new SheetDays(1, new Period(FIRST, LAST)));
        refused(() -> ReviewChecks.targets(review.parts(), Map.of(11L, sheet), today));
        ReviewChecks.targets(review.parts(), Map.of(12L, sheet), today);
    }

    @Test
    void withoutAPanelThereIsNoAppeal() {
        refused(() -> ReviewChecks.panel(Outcome.APPEALED, List.of()));
        ReviewChecks.panel(Outcome.WAIVED, List.of());
        ReviewChecks.panel(Outcome.APPEALED, List.of(3L));
    }

    @Test
    void aPartIsRatedByItsHeadOrWhoSpeaksForThemAndWithoutOneByEverybodyWhoIsAsked() {
        Reviews.Voter head = new Reviews.Voter(HEAD, null, null);
        Reviews.Voter deputy = new Reviews.Voter(8L, 9L, null);
        assertThat(Heads.responsible(List.of(head, deputy), List.of(HEAD))).containsExactly(HEAD);
        assertThat(Heads.responsible(List.of(head, deputy), List.of(9L))).containsExactly(8L);
        assertThat(Heads.responsible(List.of(head, deputy), List.of(30L))).containsExactlyInAnyOrder(HEAD, 8L);
    }

    private void reach(CycleStage... stages) {
        for (CycleStage stage : stages) {
            review.await(stage);
            review.goOn();
        }
    }

    private static void rated(ReviewPart part, String points) {
        part.scored(List.of(new PartSheet(
                1, 2, part.period().from(), part.period().to(), new BigDecimal(points), new BigDecimal("100"))));
        part.rate(new Rating(null, "as measured"), HEAD, NOW);
        part.total(new BigDecimal("100"));
    }

    private PersonScore score() {
        return new Parts(review.parts().stream().map(ReviewPart::part).toList()).score();
    }

    private static Work work(long assignment, LocalDate from, LocalDate to) {
        return new Work(assignment, "MKT", new Period(from, to), FULL_TIME);
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.CONFLICT));
    }
}

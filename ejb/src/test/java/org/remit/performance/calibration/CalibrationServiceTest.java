package org.remit.performance.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.TestDatabase;

/** A session from its opening to publication, and who may do what in it. */
class CalibrationServiceTest {

    private static final long HR = 5;
    private static final long HR_MANAGER = 7;
    private static final long HEAD_OF_MARKETING = 3;
    private static final long HEAD_OF_OPERATIONS = 2;
    private static final long REVIEW = CalibrationHouse.FIRST;

    private CalibrationHouse house;

    @BeforeEach
    void found() {
        house = new CalibrationHouse(new TestDatabase());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void sessionsAreProposedForTheUnitsBelowThoseOfTheCycleAndNoTwoAreAboutTheSameReviews() {
        assertThat(proposed()).containsExactly("OPS");
        refused(Kind.INVALID, "error.required", () -> open());
        refused(Kind.INVALID, "units[1], key=error.calibrationUnit", () -> open("OPS", "NOPE"));
        refused(Kind.INVALID, "units[1], key=error.calibrationOverlap", () -> open("OPS", "MKT"));
        open("MKT");
        assertThat(proposed()).as("MKT is part of it").isEmpty();
        refused(Kind.INVALID, "error.calibrationTwice", () -> open("MKT"));
        refused(Kind.INVALID, "error.calibrationOverlap", () -> open("OPS"));
    }

    @Test
    void whoIsRightInTheUnitOfTheCycleHasASessionToo() {
        house.cycles.sql("update performance_cycle_unit set unit_code = 'OPS'");
        assertThat(proposed()).containsExactly("MKT");
        house.assignment(1700, 102, "OPS-HEAD");
        house.cycles.sql("update performance_review_part set unit_code = 'OPS' where review_id = 102");
        assertThat(proposed()).containsExactly("OPS only", "MKT");

        long below = open("MKT");
        assertThat(proposed()).containsExactly("OPS only");
        refused(Kind.INVALID, "error.calibrationOverlap", () -> open("OPS"));
        long session = house.as(HR, service -> service.open(house.cycle, null, List.of("OPS")))
                .get(0);

        assertThat(proposed()).isEmpty();
        refused(
                Kind.INVALID,
                "unitsOnly[0], key=error.calibrationTwice",
                () -> house.as(HR, service -> service.open(house.cycle, null, List.of("OPS"))));
        change(HR, session, 102, "A", "Leads the whole");
        refused(Kind.NOT_FOUND, "error.calibrationNoReview", () -> change(HR, session, 101, "A", "Is below"));
        refused(Kind.NOT_FOUND, "error.calibrationNoReview", () -> change(HR, below, 102, "B", "Is above"));
        close(HR_MANAGER, session, 1);
        close(HR_MANAGER, below, 0);
        publish();
    }

    @Test
    void nobodyAgreesOnGradesThatTheyHaveNotRead() {
        long session = open("MKT");
        change(HR, session, REVIEW, "A", "Carried the launch alone");
        assertThatThrownBy(() -> close(HEAD_OF_OPERATIONS, session, 0))
                .hasMessageContaining("error.calibrationGradeChanged")
                .hasMessageContaining("Searcher 101")
                .hasMessageContaining("B, A");
        refused(Kind.FORBIDDEN, "error.calibrationNotYours", () -> close(HEAD_OF_MARKETING, session, 0));

        house.graded(REVIEW + 1);
        assertThatThrownBy(() -> close(HEAD_OF_OPERATIONS, session, 1))
                .as("the change was read, the grade that has come in was not")
                .hasMessageContaining("error.calibrationGradeArrived")
                .hasMessageContaining("Searcher 102");
        refused(Kind.CONFLICT, "error.calibrationGradeChanged", () -> close(HEAD_OF_OPERATIONS, session, 0));
        house.cycles.on("2026-11-23");
        close(HEAD_OF_OPERATIONS, session, 2);
        house.graded(REVIEW + 1);
        house.does(HR_MANAGER, service -> service.reopen(session, 3, "One more"));
        refused(Kind.CONFLICT, "error.calibrationSavedElsewhere", () -> close(HEAD_OF_OPERATIONS, session, 3));
        close(HEAD_OF_OPERATIONS, session, 4);
    }

    @Test
    void whoIsToldWhatWasChangedIsNotToldOfTheirOwnGrade() {
        house.cycles.sql("update performance_review set person_id = 7 where id = 101");
        long session = open("CO");
        change(HR, session, REVIEW, "A", "Deserved");
        refused(Kind.CONFLICT, "error.calibrationSavedElsewhere", () -> close(HR_MANAGER, session, 0));
        house.graded(REVIEW);
        refused(Kind.CONFLICT, "error.calibrationSavedElsewhere", () -> close(HR_MANAGER, session, 1));
    }

    @Test
    void whatSomebodyHasChangedThemselvesIsNoNewsToThem() {
        long session = open("MKT");
        change(HR, session, REVIEW + 1, "A", "Compared");
        change(HR_MANAGER, session, REVIEW, "A", "Deserved");
        refused(Kind.CONFLICT, "error.calibrationSavedElsewhere", () -> close(HR_MANAGER, session, 1));
        assertThatThrownBy(() -> close(HR_MANAGER, session, 0)).hasMessageContaining("Searcher 102");
    }

    @Test
    void aGradeIsChangedWithAReasonAndWhatItWasIsKept() {
        long session = open("MKT");
        change(HR, session, REVIEW, "A", "  Carried the launch alone ");
        change(HR_MANAGER, session, REVIEW, "C", "Compared with 102");

        assertThat(house.cycles.rows(
                        "select grade_before, grade_after, reason, changed_by from performance_grade_change"
                                + " order by id"))
                .extracting(row -> row[0] + " " + row[1] + " " + row[2] + " " + row[3])
                .containsExactly("B A Carried the launch alone 5", "A C Compared with 102 7");
        assertThat(house.cycles
                        .rows("select grade_before, grade_after, grade_reason, grade_changed_by from performance_review"
                                + " where id = 101")
                        .get(0))
                .extracting(String::valueOf)
                .containsExactly("B", "C", "Compared with 102", "7");
        assertThat(
                        house.cycles.rows(
                                "select username, target, detail from shared_audit_entry where action = 'GRADE_CHANGED' order by id"))
                .extracting(row -> row[0] + " " + row[1] + " " + row[2])
                .as("neither grade nor reason: others read the log, and it is kept longer")
                .containsExactly("p5 R2026-20101 null", "p7 R2026-20101 null");
    }

    @Test
    void nobodyChangesTheirOwnGradeOrWhatTheyHaveRated() {
        house.cycles.sql("update performance_review set person_id = 5 where id = 101");
        house.cycles.sql("update performance_review_part set rated_by = 5 where review_id = 102");
        long session = open("MKT");
        refused(Kind.FORBIDDEN, "error.calibrationOwn", () -> change(HR, session, 101, "A", "I deserve it"));
        refused(Kind.FORBIDDEN, "error.calibrationRated", () -> change(HR, session, 102, "A", "They deserve it"));
        change(HR_MANAGER, session, 101, "A", "They deserve it");
    }

    @Test
    void aChangeThatIsNoneIsRefused() {
        house.review(150, 9, null, 0);
        house.assignment(1500, 9, "MKT-SEO");
        house.part(15_000, 150, 1500, "MKT", "2026-12-31");
        long session = open("MKT");
        refused(Kind.INVALID, "reason, key=error.required", () -> change(HR, session, REVIEW, "A", "  "));
        refused(Kind.INVALID, "error.tooLong", () -> change(HR, session, REVIEW, "A", "x".repeat(1001)));
        refused(Kind.INVALID, "error.reviewGradeUnknown", () -> change(HR, session, REVIEW, "Z", "Because"));
        refused(Kind.INVALID, "error.calibrationSameGrade", () -> change(HR, session, REVIEW, "B", "Because"));
        refused(Kind.CONFLICT, "error.reviewNotHere", () -> change(HR, session, 150, "A", "Has no grade yet"));
        refused(Kind.NOT_FOUND, "error.reviewUnknown", () -> change(HR, session, 4711, "A", "Because"));
        refused(
                Kind.CONFLICT,
                "error.reviewSavedElsewhere",
                () -> house.does(HR, service -> service.change(session, new GradeWish(REVIEW, 7, "A", "Because"))));
        refused(
                Kind.INVALID,
                "key=error.required",
                () -> house.does(HR, service -> service.change(session, new GradeWish(null, null, null, null))));
        assertThat(house.cycles.rows("select id from performance_grade_change")).isEmpty();
    }

    @Test
    void aReviewBelongsToTheUnitThatItsPersonWasInLast() {
        house.assignment(1600, 101, "OPS-HEAD");
        house.part(16_000, 101, 1600, "OPS", "2026-11-30");
        long session = open("MKT");
        change(HR, session, 101, "A", "Was in OPS until November, and is in MKT");
        house.cycles.sql(
                "update performance_review_part set last_day = DATE '2026-12-31', share_percent = 60 where id = 16000");
        house.cycles.sql("update performance_review_part set share_percent = 40 where id = 10100");
        refused(Kind.NOT_FOUND, "error.calibrationNoReview", () -> change(HR, session, 101, "C", "Mostly in OPS"));
    }

    @Test
    void theHeadAboveOrTheHrManagerAgreesAndNothingIsChangedAfterThat() {
        long session = open("MKT");
        refused(Kind.FORBIDDEN, "error.calibrationNotYours", () -> close(HEAD_OF_MARKETING, session, 0));
        refused(Kind.FORBIDDEN, "error.calibrationNotYours", () -> close(HR, session, 0));
        refused(Kind.CONFLICT, "error.calibrationSavedElsewhere", () -> close(HEAD_OF_OPERATIONS, session, 9));
        refused(Kind.INVALID, "error.required", () -> close(HEAD_OF_OPERATIONS, session, null));
        close(HEAD_OF_OPERATIONS, session, 0);

        refused(Kind.CONFLICT, "error.calibrationClosed", () -> change(HR, session, REVIEW, "A", "Too late"));
        refused(Kind.CONFLICT, "error.calibrationClosed", () -> close(HR_MANAGER, session, 1));
        assertThat(house.cycles.rows("select e.deed, e.person_id, g.letter, g.people, e.ungraded from"
                        + " performance_calibration_entry e join performance_calibration_grade g on g.entry_id = e.id"
                        + " where g.people > 0"))
                .extracting(row -> row[0] + " " + row[1] + " " + row[2] + " " + row[3] + " " + row[4])
                .containsExactly("CLOSED 2 B 12 0");
    }

    @Test
    void whoseOwnReviewIsInASessionLeavesItToTheOther() {
        house.cycles.sql("update performance_review set person_id = 7 where id = 101");
        long session = open("MKT");
        refused(Kind.FORBIDDEN, "error.calibrationNotYours", () -> close(HR_MANAGER, session, 0));
        close(HEAD_OF_OPERATIONS, session, 0);
    }

    @Test
    void whereNobodyStandsAboveAnHrManagerAgreesAlthoughTheirReviewIsThere() {
        house.cycles.sql("update performance_review set person_id = 7 where id = 101");
        long session = open("CO");
        close(HR_MANAGER, session, 0);
    }

    @Test
    void aGuidelineThatIsMissedWarnsUnlessItIsEnforced() {
        house.graded("S", 2);
        long session = open("MKT");
        house.cycles.sql("update performance_cycle set enforced = 1");
        refused(Kind.CONFLICT, "error.calibrationGuideline", () -> close(HR_MANAGER, session, 0));
        house.cycles.sql("update performance_cycle set minimum_group = 13");
        close(HR_MANAGER, session, 0);
        house.does(HR_MANAGER, service -> service.reopen(session, 1, "Smaller groups count after all"));
        house.cycles.sql("update performance_cycle set minimum_group = 10, enforced = 0");
        close(HR_MANAGER, session, 2);
    }

    @Test
    void anOpenSessionKeepsACycleFromBeingPublishedAndSoDoGradesThatNobodyAgreedOn() {
        long session = open("MKT");
        refused(Kind.CONFLICT, "error.calibrationOpen", this::publish);
        close(HR_MANAGER, session, 0);
        house.review(150, 9, "D", 10);
        house.assignment(1500, 9, "MKT-SEO");
        house.part(15_000, 150, 1500, "MKT", "2026-12-31");
        refused(Kind.CONFLICT, "error.calibrationOutdated", this::publish);
        refused(
                Kind.INVALID,
                "error.required",
                () -> house.does(HR_MANAGER, service -> service.reopen(session, 1, " ")));
        house.does(HR_MANAGER, service -> service.reopen(session, 1, "A late one"));
        refused(
                Kind.CONFLICT,
                "error.calibrationIsOpen",
                () -> house.does(HR_MANAGER, service -> service.reopen(session, 2, "Again")));
        close(HR_MANAGER, session, 2);
        publish();
        refused(
                Kind.CONFLICT,
                "error.calibrationNotNow",
                () -> house.does(HR_MANAGER, service -> service.reopen(session, 3, "After all")));
        refused(Kind.CONFLICT, "error.calibrationNotNow", () -> open("CO"));
    }

    private void publish() {
        house.cycles.enter(house.cycle, CycleStage.PUBLISHED);
    }

    private List<String> proposed() {
        return house.as(HR, service -> service.proposed(house.cycle)).stream()
                .map(proposal -> proposal.unit().code() + (proposal.unitOnly() ? " only" : ""))
                .toList();
    }

    private long open(String... units) {
        List<Long> ids = house.as(HR, service -> service.open(house.cycle, List.of(units), null));
        return ids.get(0);
    }

    private void change(long by, long session, long review, String grade, String reason) {
        Integer version = house.cycles.rows("select version, id from performance_review where id = " + review).stream()
                .map(row -> ((Number) row[0]).intValue())
                .findFirst()
                .orElse(0);
        house.does(by, service -> service.change(session, new GradeWish(review, version, grade, reason)));
    }

    private void close(long by, long session, Integer version) {
        house.does(by, service -> service.close(session, version));
    }

    private static void refused(Kind kind, String what, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(what);
    }
}

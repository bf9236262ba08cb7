package org.remit.performance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.Notice;
import org.remit.people.Role;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.performance.learning.list.LearningEntryView;
import org.remit.performance.learning.list.LearningGap;
import org.remit.performance.learning.list.LearningItemView;
import org.remit.performance.learning.list.LearningPlanView;
import org.remit.performance.learning.list.LearningRow;
import org.remit.performance.learning.list.PlanHouse;
import org.remit.performance.learning.subject.LearningSubjectKind;
import org.remit.performance.scoring.Refused;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** The learning plan of person 4, who holds MKT-SEO under the head 3; 6 is a colleague, 7 is HR. */
class LearningServiceTest {

    private static final long PERSON = 4;
    private static final long HEAD = 3;
    private static final long COLLEAGUE = 6;
    private static final long HR = 7;
    private static final int YEAR = Wiring.TODAY.getYear();
    private static final LocalDate DUE = LocalDate.of(YEAR, 12, 20);
    private static final LearningGoal GOAL = goal("A course in writing for search engines", DUE);

    private TestDatabase database;
    private SheetHouse company;
    private LearningHouse house;
    private PlanHouse plans;

    @BeforeEach
    void open() {
        database = openDatabase();
        company = new SheetHouse(database);
        house = new LearningHouse(database);
        plans = new PlanHouse(database);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void thePersonProposesTheHeadAgreesAndAChangeAsksAgain() {
        assertThat(plan().state()).isEqualTo(LearningPlanState.NONE);
        long item = proposed(PERSON);
        proposed(PERSON);
        assertThat(house.told).as("once for both").extracting(Notice::persons).containsExactly(List.of(HEAD));
        assertThat(plans.plan(HEAD, Role.EMPLOYEE, PERSON, YEAR).waitsForReader())
                .isTrue();
        assertThat(plan().waitsForReader()).isFalse();
        conflict("error.learningOwnProposal", () -> house.as(PERSON, it -> it.agree(PERSON, YEAR, 2)));
        conflict("error.changedMeanwhile", () -> house.as(HEAD, it -> it.agree(PERSON, YEAR, 1)));

        house.as(HEAD, it -> it.agree(PERSON, YEAR, 2));

        assertThat(plan().state()).isEqualTo(LearningPlanState.AGREED);
        assertThat(plan().head().proposedBy().en()).isEqualTo("Person 4");
        assertThat(plan().head().agreedBy().en()).isEqualTo("Person 3");
        conflict("error.learningAgreed", () -> house.as(HEAD, it -> it.agree(PERSON, YEAR, 2)));

        house.as(HEAD, it -> it.change(item, goal("Two courses", DUE), version(item)));

        assertThat(plan().state()).isEqualTo(LearningPlanState.PROPOSED);
        assertThat(plan().waitsForReader()).isTrue();
        assertThat(house.told.get(1).persons()).containsExactly(PERSON);
        house.as(PERSON, it -> it.agree(PERSON, YEAR, 3));
        assertThat(plan().entries())
                .extracting(LearningEntryView::move, entry -> entry.writtenBy().en(), LearningEntryView::action)
                .containsExactly(
                        tuple(LearningMove.AGREED, "Person 4", null),
                        tuple(LearningMove.CHANGED, "Person 3", "Two courses"),
                        tuple(LearningMove.AGREED, "Person 3", null),
                        tuple(LearningMove.PROPOSED, "Person 4", GOAL.action()),
                        tuple(LearningMove.PROPOSED, "Person 4", GOAL.action()));
    }

    @Test
    void bothWriteDownHowFarItIsAndWhatCameOfIt() {
        long course = proposed(HEAD);
        long other = proposed(HEAD);
        house.as(PERSON, it -> it.agree(PERSON, YEAR, 2));
        house.as(PERSON, it -> it.note(course, " Half of it is over "));
        house.as(HEAD, it -> it.note(course, "It shows"));
        house.as(PERSON, it -> it.done(course, "Passed"));

        LearningItemView done = item(course);
        assertThat(done.state()).isEqualTo(LearningItemState.DONE);
        assertThat(done.settled()).isEqualTo("Passed");
        assertThat(done.settledBy().en()).isEqualTo("Person 4");
        assertThat(plan().entriesOf(course))
                .extracting(LearningEntryView::words)
                .containsExactly("Passed", "It shows", "Half of it is over", null);
        assertThat(plan().state()).as("as it was agreed").isEqualTo(LearningPlanState.AGREED);
        conflict("error.learningSettled", () -> house.as(HEAD, it -> it.note(course, "More")));
        conflict("error.learningSettled", () -> house.as(HEAD, it -> it.drop(course, "No")));
        conflict("error.learningSettled", () -> house.as(HEAD, it -> it.change(course, GOAL, done.version())));

        house.as(PERSON, it -> it.drop(other, "The course is full"));

        assertThat(item(other).settled()).isEqualTo("The course is full");
        assertThat(plan().state()).as("less than was agreed").isEqualTo(LearningPlanState.PROPOSED);
        house.as(HEAD, it -> it.agree(PERSON, YEAR, 3));
    }

    @Test
    void thePersonTheHeadsAboveAndHrReadItAndHrHasNoSayInIt() {
        long item = proposed(PERSON);
        assertThat(plans.plan(HR, Role.HR_STAFF, PERSON, YEAR).speaks()).isFalse();
        assertThat(plans.plan(HEAD, Role.EMPLOYEE, PERSON, null).speaks()).isTrue();
        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> plans.plan(COLLEAGUE, Role.EMPLOYEE, PERSON, YEAR),
                () -> plans.plan(COLLEAGUE, Role.ADMIN, PERSON, YEAR),
                () -> house.as(COLLEAGUE, it -> it.propose(PERSON, YEAR, wish("ORDERS"))),
                () -> house.as(COLLEAGUE, it -> it.agree(PERSON, YEAR, 1)),
                () -> house.as(COLLEAGUE, it -> it.change(item, GOAL, 0)),
                () -> house.as(COLLEAGUE, it -> it.note(item, "x")),
                () -> house.as(COLLEAGUE, it -> it.done(item, "x")),
                () -> house.as(COLLEAGUE, it -> it.drop(item, "x")),
                () -> house.as(HR, it -> it.agree(PERSON, YEAR, 1)))) {
            refused("error.learningNotYours", BusinessException.Kind.FORBIDDEN, refused);
        }
    }

    @Test
    void theHeadOfAUnitThatSomebodyHasLeftReadsTheSheetThereWithoutThePlan() {
        company.library.sql(
                "INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) SELECT"
                        + " 9300, 0, MIN(a.id), DATE '" + YEAR + "-01-01', DATE '" + YEAR + "-12-31', 'READY'"
                        + " FROM organization_assignment a WHERE a.person_id = " + PERSON);
        assertThat(plans.ofSheet(HEAD, 9300)).isPresent();
        assertThat(plans.ofSheet(PERSON, 9300)).isPresent();
        assertThat(plans.ofSheet(HEAD, 1)).isEmpty();

        company.library.sql(
                "UPDATE organization_assignment SET valid_to = DATE '" + YEAR + "-11-01' WHERE person_id = " + PERSON);
        assertThat(plans.ofSheet(HEAD, 9300)).as("holds nothing else").isPresent();
        company.library.sql(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " SELECT 9400, 0, " + PERSON + ", p.id, 100, DATE '" + YEAR
                        + "-11-02', 1 FROM organization_position p WHERE p.code = 'CO-GM'");

        assertThat(plans.ofSheet(HEAD, 9300)).isEmpty();
    }

    @Test
    void itIsAboutTheirOwnKpisDutiesAndFunctionsAndDueInItsYear() {
        Refused.by(() -> house.as(PERSON, it -> it.propose(PERSON, YEAR, wish("NOBODYS"))))
                .containsExactly("subject error.learningSubjectUnknown");
        Refused.by(() -> house.as(
                        PERSON,
                        it -> it.propose(
                                PERSON, YEAR, new LearningWish(null, null, new LearningGoal(null, null, null, null)))))
                .containsExactly(
                        "subject error.required",
                        "aim error.required",
                        "means error.required",
                        "action error.required",
                        "dueOn error.required");
        Refused.by(() -> house.as(PERSON, it -> it.propose(PERSON, YEAR - 1, wish("ORDERS"))))
                .containsExactly("year error.learningYear");
        Refused.by(() -> house.as(PERSON, it -> it.propose(PERSON, YEAR + 1, wish("ORDERS"))))
                .containsExactly("dueOn error.learningDueYear");
        house.as(
                PERSON, it -> it.propose(PERSON, YEAR, new LearningWish(LearningSubjectKind.DUTY, "MKT-SEO-D1", GOAL)));
        house.as(
                PERSON,
                it -> it.propose(
                        PERSON,
                        YEAR,
                        new LearningWish(
                                LearningSubjectKind.FUNCTION,
                                company.rows("select f.code from organization_function f join organization_duty d"
                                                + " on d.function_id = f.id where d.code = 'MKT-SEO-D1'")
                                        .get(0),
                                GOAL)));
        long item = proposed(PERSON);

        assertThat(plan().items())
                .extracting(LearningItemView::kind)
                .containsExactlyInAnyOrder(
                        LearningSubjectKind.DUTY, LearningSubjectKind.FUNCTION, LearningSubjectKind.KPI);
        assertThat(item(item).subject().en()).isEqualTo("Orders");
        company.library.sql(
                "UPDATE performance_learning_item SET due_on = DATE '" + YEAR + "-11-01' WHERE id = " + item);
        assertThat(item(item).overdue()).isTrue();
        house.as(HEAD, it -> it.change(item, goal("Late, but still", LocalDate.of(YEAR, 11, 1)), version(item)));
        Refused.by(() -> house.as(HEAD, it -> it.done(item, " "))).containsExactly("words error.required");
        Refused.by(() -> house.as(HEAD, it -> it.note(item, "x".repeat(1_001)))).containsExactly("words error.tooLong");
        conflict("error.changedMeanwhile", () -> house.as(HEAD, it -> it.change(item, GOAL, 0)));
    }

    @Test
    void hrFindsOutWhoHasNoPlanWhoseIsNotAgreedAndWhatIsOverdue() {
        long item = proposed(PERSON);

        assertThat(names(HR, Role.HR_STAFF, LearningGap.NOT_AGREED)).containsExactly("Person 4");
        assertThat(names(HR, Role.HR_STAFF, LearningGap.NO_PLAN))
                .contains("Person 3", "Person 6")
                .doesNotContain("Person 4");
        assertThat(names(HR, Role.HR_STAFF, LearningGap.OVERDUE)).isEmpty();
        company.library.sql(
                "UPDATE performance_learning_item SET due_on = DATE '" + YEAR + "-11-01' WHERE id = " + item);
        assertThat(names(HR, Role.HR_STAFF, LearningGap.OVERDUE)).containsExactly("Person 4");
        LearningRow row = plans.list(HEAD, Role.EMPLOYEE, "MKT", LearningGap.OVERDUE, "-due")
                .get(0);
        assertThat(row.state()).isEqualTo(LearningPlanState.PROPOSED);
        assertThat(row.byPerson()).isTrue();
        assertThat(row.open()).isOne();
        assertThat(row.overdue()).isOne();
        assertThat(row.nextDue()).isEqualTo(LocalDate.of(YEAR, 11, 1));
        house.as(HEAD, it -> it.agree(PERSON, YEAR, 1));
        assertThat(names(HR, Role.HR_STAFF, LearningGap.NOT_AGREED)).isEmpty();

        assertThat(names(HEAD, Role.EMPLOYEE, null)).contains("Person 4", "Person 6");
        assertThat(plans.list(HEAD, Role.EMPLOYEE, "NOPE", null, null)).isEmpty();
        for (String sort : List.of("person", "-unit", "state", "due")) {
            assertThat(plans.list(HR, Role.HR_MANAGER, null, null, sort)).hasSizeGreaterThan(2);
        }
        for (String sort : List.of("due", "-due")) {
            assertThat(plans.list(HR, Role.HR_MANAGER, null, null, sort)
                            .get(0)
                            .person()
                            .name()
                            .en())
                    .as("who has nothing due comes last")
                    .isEqualTo("Person 4");
        }
        refused(
                "error.learningNotYours",
                BusinessException.Kind.FORBIDDEN,
                () -> plans.list(PERSON, Role.EMPLOYEE, null, null, null));
    }

    private List<String> names(long reader, String role, LearningGap gap) {
        return plans.list(reader, role, null, gap, null).stream()
                .map(row -> row.person().name().en())
                .toList();
    }

    private long proposed(long by) {
        house.as(by, it -> it.propose(PERSON, YEAR, wish("ORDERS")));
        return Long.parseLong(
                company.rows("select max(id) from performance_learning_item").get(0));
    }

    private LearningPlanView plan() {
        return plans.plan(PERSON, Role.EMPLOYEE, PERSON, YEAR);
    }

    private LearningItemView item(long id) {
        return plan().items().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private int version(long item) {
        return item(item).version();
    }

    private static LearningWish wish(String kpi) {
        return new LearningWish(LearningSubjectKind.KPI, kpi, GOAL);
    }

    private static LearningGoal goal(String action, LocalDate due) {
        return new LearningGoal(LearningAim.WEAKNESS, LearningMeans.COURSE, action, due);
    }

    private static void conflict(String key, ThrowingCallable work) {
        refused(key, BusinessException.Kind.CONFLICT, work);
    }

    private static void refused(String key, BusinessException.Kind kind, ThrowingCallable work) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, work);
        assertThat(refusal).hasMessageContaining(key);
        assertThat(refusal.kind()).isEqualTo(kind);
    }
}

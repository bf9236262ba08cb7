package org.remit.performance.calibration;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.calibration.group.GroupHouse;
import org.remit.performance.cycle.CycleHouse;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.content.Contents;
import org.remit.performance.review.GradesHouse;
import org.remit.performance.review.ReviewGraded;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/**
 * A cycle of the small company that stands at CALIBRATION, grades S to D, at most 10 % S and 20 % A in groups of ten, without a
 * container. Person 5 is HR staff, 7 HR manager, 2 heads OPS and 3 MKT below it. Twelve who search in MKT have reviews, 101 to 112.
 */
public final class CalibrationHouse implements AutoCloseable {

    public static final long FIRST = 101;
    public static final int PEOPLE = 12;

    public final CycleHouse cycles;
    public final long cycle;

    public CalibrationHouse(TestDatabase database) {
        cycles = new CycleHouse(database);
        cycles.check(em -> List.of(closed(em)));
        cycle = cycles.begin(Contents.quarter());
        cycles.started(cycle);
        for (CycleStage stage = CycleStage.TARGETS; !stage.reaches(CycleStage.PUBLISHED); stage = stage.next()) {
            cycles.enter(cycle, stage);
        }
        for (long person = FIRST; person < FIRST + PEOPLE; person++) {
            cycles.sql("insert into people_person (id, version, name_en, active) values (" + person + ", 0, 'Searcher "
                    + person + "', 1)");
            assignment(person * 10, person, "MKT-SEO");
            review(person, person, "B", 80);
            part(person * 100, person, person * 10, "MKT", "2026-12-31");
        }
    }

    public void assignment(long id, long person, String position) {
        cycles.sql(
                "insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " select " + id + ", 0, " + person + ", p.id, 100, DATE '2026-01-01', 1"
                        + " from organization_position p where p.code = '" + position + "'");
    }

    /** @param grade null when they have none yet */
    public void review(long id, long person, String grade, int total) {
        cycles.sql(
                "insert into approval_request (id, version, request_number, kind, state, applicant_id, content_version,"
                        + " decision_count, created_at) values (" + (id + 20_000) + ", 0, 'R2026-" + (id + 20_000)
                        + "', 'review', 'OPEN', " + person + ", 1, 0, TIMESTAMP '2026-11-22 09:00:00')");
        String letter = grade == null ? "null" : "'" + grade + "'";
        cycles.sql(
                "insert into performance_review (id, version, cycle_id, person_id, request_id, stage, total, grade_before,"
                        + " grade_after, created_at) values (" + id + ", 0, " + cycle + ", " + person + ", "
                        + (id + 20_000)
                        + ", '" + (grade == null ? "HEAD" : "CALIBRATION") + "', " + (grade == null ? "null" : total)
                        + ", "
                        + letter + ", " + letter + ", TIMESTAMP '2026-11-22 09:00:00')");
    }

    public void part(long id, long review, long assignment, String unit, String lastDay) {
        cycles.sql(
                "insert into performance_review_part (id, version, review_id, assignment_id, unit_code, first_day, last_day,"
                        + " share_percent, rated_by) values (" + id + ", 0, " + review + ", " + assignment + ", '"
                        + unit + "', DATE '2026-10-01', DATE '" + lastDay + "', 100, 3)");
    }

    /** So many of the twelve get a grade, and the others B. */
    public void graded(String letter, int people) {
        cycles.sql("update performance_review set grade_after = case when id < " + (FIRST + people) + " then '" + letter
                + "' else 'B' end");
    }

    public <T> T as(long person, Function<CalibrationService, T> work) {
        return cycles.read(em -> work.apply(service(em, person)));
    }

    public void does(long person, Consumer<CalibrationService> work) {
        as(person, service -> {
            work.accept(service);
            return null;
        });
    }

    public static CalibrationRights rights(EntityManager em, long person) {
        CurrentUser user = new CurrentUser();
        Set<String> roles = Stream.of(
                        Role.EMPLOYEE, person == 5 ? Role.HR_STAFF : null, person == 7 ? Role.HR_MANAGER : null)
                .filter(role -> role != null)
                .collect(Collectors.toSet());
        user.is(new SignedIn(
                person, person, "p" + person, new LocalizedText(null, "P"), null, roles, "en", null, false, ""));
        Wiring wiring = new Wiring(em);
        CalibrationRights rights = new CalibrationRights();
        rights.units = wiring.units();
        rights.branches = wiring.branches();
        rights.participants = wiring.participants();
        rights.user = user;
        return rights;
    }

    public CalibrationBook book(EntityManager em) {
        CalibrationBook book = new CalibrationBook();
        book.calibrations = calibrations(em);
        return book;
    }

    private CalibrationOpening opening(EntityManager em, long person) {
        CalibrationOpening opening = new CalibrationOpening();
        opening.calibrations = calibrations(em);
        opening.cycles = cycles.book(em);
        opening.units = new Wiring(em).units();
        opening.rights = rights(em, person);
        opening.clock = cycles.clock();
        return opening;
    }

    private CalibrationService service(EntityManager em, long person) {
        CalibrationDesk desk = new CalibrationDesk();
        desk.calibrations = calibrations(em);
        desk.grades = grades(em, person);
        desk.cycles = cycles.book(em);
        desk.rights = rights(em, person);
        desk.clock = cycles.clock();
        CalibrationService service = new CalibrationService();
        service.opening = opening(em, person);
        service.proposals = new CalibrationProposals();
        service.proposals.calibrations = service.opening.calibrations;
        service.proposals.cycles = service.opening.cycles;
        service.proposals.units = service.opening.units;
        service.proposals.groups = GroupHouse.book(em);
        service.desk = desk;
        return service;
    }

    private CalibrationGrades grades(EntityManager em, long person) {
        CalibrationGrades grades = new CalibrationGrades();
        grades.groups = GroupHouse.book(em);
        grades.reviews = GradesHouse.grades(em, cycles.clock());
        grades.rights = rights(em, person);
        grades.audit = TestAudit.service(em, cycles.clock());
        grades.clock = cycles.clock();
        return grades;
    }

    /** The heads are done with a review. */
    public void graded(long review) {
        cycles.read(em -> {
            GradesArrived arrived = new GradesArrived();
            arrived.calibrations = calibrations(em);
            arrived.grades = grades(em, 7);
            arrived.graded(new ReviewGraded(cycle, review));
            return null;
        });
    }

    private SessionsClosed closed(EntityManager em) {
        SessionsClosed closed = new SessionsClosed();
        closed.calibrations = calibrations(em);
        closed.grades = grades(em, 7);
        closed.cycles = cycles.book(em);
        closed.units = new Wiring(em).units();
        return closed;
    }

    private static Calibrations calibrations(EntityManager em) {
        Calibrations calibrations = new Calibrations();
        calibrations.em = em;
        return calibrations;
    }

    @Override
    public void close() {
        cycles.close();
    }
}

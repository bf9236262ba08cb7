package org.remit.performance.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.cycle.CycleHouse;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.content.Contents;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/**
 * Reviews of the small company, which has two teams more, SVC below MKT and FIN below CO: CO > OPS > MKT > SVC, and FIN. Person 1 heads
 * CO, 2 heads OPS, 3 heads MKT; 7 is HR. The cycle is the last quarter of 2026.
 */
public final class OverviewHouse implements AutoCloseable {

    public final CycleHouse cycles;
    public final long cycle;
    private long ids = 50_000;

    public OverviewHouse() {
        this(new TestDatabase());
    }

    public OverviewHouse(TestDatabase database) {
        cycles = new CycleHouse(database);
        unit(81, "SVC", "MKT");
        unit(82, "FIN", "CO");
        cycle = cycles.begin(Contents.quarter());
    }

    private void unit(long id, String code, String parent) {
        sql("INSERT INTO organization_unit (id, version, code, name_zh, name_en, layer, parent_id) SELECT " + id
                + ", 0, '" + code + "', '" + code + "', '" + code + "', 'EXECUTION', u.id FROM organization_unit u"
                + " WHERE u.code = '" + parent + "'");
    }

    /** A cycle that was over before the other began. */
    public long earlier(LocalDate from, CycleStage stage) {
        long earlier = cycles.begin(
                Contents.during(Contents.quarter(), from, from.plusMonths(3).minusDays(1)));
        stage(earlier, stage);
        return earlier;
    }

    public void stage(long id, CycleStage stage) {
        sql("UPDATE performance_cycle SET stage = '" + stage + "' WHERE id = " + id);
    }

    /** So many people of a unit, each with a review. */
    public void reviews(long of, String unit, int count, CycleStage stage, CycleStage waitsFor, String grade) {
        for (int person = 0; person < count; person++) {
            review(of, unit, stage, waitsFor, grade);
        }
    }

    public void graded(long of, String unit, int count, String grade) {
        reviews(of, unit, count, CycleStage.CLOSED, null, grade);
    }

    /** @return the id of the request */
    public long review(long of, String unit, CycleStage stage, CycleStage waitsFor, String grade) {
        long id = ids++;
        sql("INSERT INTO people_person (id, version, name_zh, name_en, active) VALUES (" + id + ", 0, '员工" + id
                + "', 'Person " + id + "', 1)");
        sql("INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, unit, title_zh,"
                + " content_version, decision_count, created_at) VALUES (" + id + ", 0, 'R2026-" + id
                + "', 'review', 'OPEN', " + id + ", '" + unit + "', 'x', 1, 0, TIMESTAMP '2026-11-01 02:00:00')");
        sql("INSERT INTO performance_review (id, version, cycle_id, person_id, request_id, unit_code, stage, waits_for,"
                + " grade_before, grade_after, created_at) VALUES (" + id + ", 0, " + of + ", " + id + ", " + id + ", '"
                + unit + "', '" + stage + "', " + quoted(waitsFor) + ", " + quoted(grade) + ", " + quoted(grade)
                + ", TIMESTAMP '2026-11-01 02:00:00')");
        return id;
    }

    private static String quoted(Object value) {
        return value == null ? "NULL" : "'" + value + "'";
    }

    /** A review that waits for somebody; overdue for some days on 22 November, or not at all. */
    public long waiting(String unit, long waitedFor, Integer overdueDays) {
        long request = review(cycle, unit, CycleStage.TARGETS, null, null);
        String since = overdueDays == null ? "NULL" : "TIMESTAMP '2026-11-" + (22 - overdueDays) + " 02:00:00'";
        sql(
                "INSERT INTO approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout, content_version,"
                        + " term, state, opened_at, due_at, overdue_since) VALUES (" + request + ", 0, " + request
                        + ", 1, 1, 'userTask_proposeTargets', 'v', 'all', 'ESCALATE', 1, 'P5D', 'OPEN',"
                        + " TIMESTAMP '2026-11-01 02:00:00', TIMESTAMP '2026-11-30 02:00:00', " + since + ")");
        sql("INSERT INTO approval_work_item (id, version, round_id, person_id, asked_because, place, state, opened_at)"
                + " VALUES (" + request + ", 0, " + request + ", " + waitedFor
                + ", 'PARTICIPANT', 1, 'OPEN', TIMESTAMP '2026-11-01 02:00:00')");
        return request;
    }

    /** Somebody was reminded of it on this day in November. */
    public void reminded(long request, long person, int day) {
        sql(
                "INSERT INTO approval_decision (id, request_id, place, round_id, action, actor_id, content_version, decided_at,"
                        + " hash) VALUES (" + ids++ + ", " + request + ", " + day + ", " + request + ", 'REMINDED', "
                        + person
                        + ", 1, TIMESTAMP '2026-11-" + day + " 08:00:00', 'x')");
    }

    public void sql(String statement) {
        cycles.sql(statement);
    }

    public <T> T read(Function<EntityManager, T> work) {
        return cycles.read(work);
    }

    /** What somebody with these roles may look at. */
    public static Branches branches(EntityManager em, long person, String... roles) {
        Wiring wiring = new Wiring(em);
        Branches branches = new Branches();
        branches.units = wiring.units();
        branches.heads = wiring.branches();
        branches.user = new CurrentUser();
        branches.user.is(new SignedIn(
                person,
                person,
                "person." + person,
                new LocalizedText(null, "Person"),
                null,
                roles.length == 0 ? Set.of(Role.EMPLOYEE) : Set.of(roles),
                "en",
                null,
                false,
                ""));
        return branches;
    }

    @Override
    public void close() {
        cycles.close();
    }
}

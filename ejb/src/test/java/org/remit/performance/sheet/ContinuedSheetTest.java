package org.remit.performance.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.sheet.target.Targets.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.AssignmentContinued;
import org.remit.people.Role;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.TestDatabase;

/** Person 4, who has a sheet for the year, holds MKT-SEO with half of their time from the first of July on: assignment 9300. */
class ContinuedSheetTest {

    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final long NEXT = 9300;
    private static final long REQUEST = 9301;

    private TestDatabase database;
    private SheetHouse house;
    private long before;
    private long sheet;

    @BeforeEach
    void found() {
        database = new TestDatabase();
        house = new SheetHouse(database);
        before = number("SELECT MIN(id) FROM organization_assignment WHERE person_id = 4");
        long template = house.hr(service ->
                service.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        house.hrDoes(
                service -> service.change(new SheetEdit(template, version(template), targets("40"), true, "Ready")));
        house.hr(service -> service.handOut(template, version(template)));
        sheet = number("SELECT id FROM performance_sheet WHERE assignment_id = " + before);
        house.library.sql(
                "INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, unit, title_zh,"
                        + " content_version, round_count, run_no, decision_count, draft_version, created_at) VALUES ("
                        + REQUEST + ", 0, 'R2026-9301', 'assignment-change', 'APPROVED', 3, 'MKT', 'x', 1, 0, 1, 0, 0,"
                        + " TIMESTAMP '2026-06-23 02:00:00')");
        house.library.sql("UPDATE organization_assignment SET valid_to = DATE '2026-06-30' WHERE id = " + before);
        house.library.sql(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " SELECT " + NEXT
                        + ", 0, 4, position_id, 50, DATE '2026-07-01', 1 FROM organization_assignment WHERE id = "
                        + before);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theRestOfThePeriodGoesOnReadyWithThePartOfWhatIsReachedBitByBit() {
        goesOn();

        assertThat(house.rows("SELECT period_from || ' ' || period_to || ' ' || state FROM performance_sheet"
                        + " WHERE assignment_id = " + NEXT))
                .containsExactly("2026-07-01 2026-12-31 READY");
        assertThat(lines(next()))
                .containsExactly("ORDERS 40.00 604.9315", "CONVERSION 40.00 5.0000", "VISITS 20.00 504.1096");
        assertThat(lines(sheet)).as("what was before").first().isEqualTo("ORDERS 40.00 1200.0000");
        assertThat(house.rows("SELECT move || changed_by FROM performance_sheet_change WHERE sheet_id = " + next()
                        + " ORDER BY change_no"))
                .containsExactly("HANDED7", "CONTINUED3");
        assertThat(house.rows("SELECT target FROM shared_audit_entry WHERE action = 'SHEET_CONTINUED'"
                        + " AND username IS NULL"))
                .containsExactly(String.valueOf(next()));
    }

    @Test
    void theHolderAndTheirHeadAreToldThatTheTargetsDoNotFollowAnotherShare() {
        goesOn();

        assertThat(house.mails)
                .extracting(mail -> mail.kind() + mail.persons() + mail.title().en())
                .singleElement()
                .asString()
                .startsWith("sheet-share[4, 3]")
                .endsWith(" · 2026-07-01 – 2026-12-31 · 100% → 50%");
    }

    @Test
    void whereTheShareIsTheSameNobodyIsTold() {
        house.library.sql("UPDATE organization_assignment SET share_percent = 100 WHERE id = " + NEXT);

        goesOn();

        assertThat(house.mails).isEmpty();
    }

    @Test
    void whatCameFromThePositionsSheetStillFollowsIt() {
        goesOn();
        long template = number("SELECT id FROM performance_sheet WHERE position_id IS NOT NULL");
        house.hrDoes(
                service -> service.change(new SheetEdit(template, version(template), targets("50"), true, "More")));

        house.hr(service -> service.handOut(template, version(template)));

        assertThat(lines(next())).first().isEqualTo("ORDERS 50.00 604.9315");
    }

    @Test
    void aSheetThatBeginsLaterIsForTheNewAssignmentAsItIs() {
        house.library.sql("UPDATE performance_sheet SET period_from = DATE '2026-07-01' WHERE id = " + sheet);

        goesOn();

        assertThat(next()).isEqualTo(sheet);
        assertThat(lines(sheet)).first().isEqualTo("ORDERS 40.00 1200.0000");
        assertThat(house.rows(
                        "SELECT move FROM performance_sheet_change WHERE sheet_id = " + sheet + " ORDER BY change_no"))
                .containsExactly("HANDED", "CONTINUED");
    }

    @Test
    void whatIsOverStaysAsItIs() {
        house.library.sql("UPDATE performance_sheet SET period_to = DATE '2026-06-30' WHERE id = " + sheet);

        goesOn();

        assertThat(house.rows("SELECT id FROM performance_sheet WHERE assignment_id = " + NEXT))
                .isEmpty();
    }

    @Test
    void whatTheHolderIsAskedAboutIsAskedForTheDaysThatAreLeft() {
        house.agreed = Set.of(sheet);
        house.as(3, Role.EMPLOYEE, service -> {
            service.revise(new SheetEdit(sheet, version(sheet), targets("50"), true, "More visitors"));
            return null;
        });

        goesOn();

        long asked = house.as(4, Role.EMPLOYEE, SheetService::asking).get(0);
        assertThat(asked).isEqualTo(next());
        assertThat(house.mails)
                .as("asked, and told where it is asked now")
                .extracting(mail -> mail.kind() + mail.persons() + mail.page())
                .containsExactly(
                        "sheet-revision[4]/performance/sheet.xhtml?id=" + sheet + "#revision",
                        "sheet-revision[4]/performance/sheet.xhtml?id=" + asked + "#revision",
                        "sheet-share[4, 3]/performance/sheet.xhtml?id=" + asked);
        long revision = number("SELECT id FROM performance_sheet_revision");
        house.as(4, Role.EMPLOYEE, service -> {
            service.answer(asked, revision, true, null);
            return null;
        });
        assertThat(lines(next())).first().isEqualTo("ORDERS 50.00 604.9315");
        assertThat(lines(sheet)).first().isEqualTo("ORDERS 40.00 1200.0000");
    }

    private void goesOn() {
        house.continued(new AssignmentContinued(before, NEXT, JULY, REQUEST));
    }

    private long next() {
        return number("SELECT id FROM performance_sheet WHERE assignment_id = " + NEXT);
    }

    private List<String> lines(long id) {
        return house.rows("SELECT k.code || ' ' || t.weight || ' ' || t.target FROM performance_target t"
                + " JOIN performance_kpi k ON k.id = t.kpi_id WHERE t.sheet_id = " + id + " ORDER BY t.place");
    }

    private static List<SheetTarget> targets(String first) {
        return List.of(
                rate("ORDERS", first, "1200"),
                rate("CONVERSION", String.valueOf(80 - Integer.parseInt(first)), "5"),
                rate("VISITS", "20", "1000"));
    }

    private int version(long id) {
        return (int) number("SELECT version FROM performance_sheet WHERE id = " + id);
    }

    private long number(String sql) {
        return Long.parseLong(house.rows(sql).get(0));
    }
}

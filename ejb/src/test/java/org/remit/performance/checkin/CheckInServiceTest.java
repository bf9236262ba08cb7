package org.remit.performance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.Role;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** Check-ins at the sheet of person 6; 7 is HR, 4 holds the same position. */
class CheckInServiceTest {

    private static final LocalDate TODAY = LocalDate.now(Wiring.CLOCK);

    private TestDatabase database;
    private SheetHouse house;
    private long position;
    private long own;

    @BeforeEach
    void giveSomebodyASheet() {
        database = new TestDatabase();
        house = new SheetHouse(database);
        position = house.hr(sheets ->
                sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        house.library.sql("INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state)"
                + " VALUES (9300, 0, 9101, DATE '2026-07-01', DATE '2026-12-31', 'READY')");
        own = 9300;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void holderAndHrTalkAndBothReadTheLastFirst() {
        does(7, Role.HR_STAFF, service -> service.write(own, new CheckInWish(" Orders lag ", "Test two pages", TODAY)));
        does(
                6,
                Role.EMPLOYEE,
                service -> service.write(own, new CheckInWish("Both are live\nsince Monday", null, null)));

        List<CheckInView> read = as(6, Role.EMPLOYEE, service -> service.of(own));

        assertThat(read).extracting(CheckInView::byHolder).containsExactly(true, false);
        assertThat(read.get(0).remark()).isEqualTo("Both are live\nsince Monday");
        assertThat(read.get(1).remark()).isEqualTo("Orders lag");
        assertThat(read.get(1).agreed()).isEqualTo("Test two pages");
        assertThat(read.get(1).dueOn()).isEqualTo(TODAY);
    }

    @Test
    void whoMayNotReadTheSheetNeitherReadsNorWrites() {
        assertThatThrownBy(() -> as(4, Role.EMPLOYEE, service -> service.of(own)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.sheetNotYours");
        assertThatThrownBy(() ->
                        does(4, Role.EMPLOYEE, service -> service.write(own, new CheckInWish("I", null, null))))
                .hasMessageContaining("error.sheetNotYours");
        assertThat(house.rows("SELECT remark FROM performance_check_in")).isEmpty();
    }

    @Test
    void thereIsNobodyToTalkToAtThePositionsSheet() {
        assertThatThrownBy(() -> as(7, Role.HR_STAFF, service -> service.of(position)))
                .hasMessageContaining("error.noSuchSheet");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(refused(new CheckInWish(" ", "长".repeat(501), TODAY.minusDays(1))))
                .containsExactly("remark error.required", "agreed error.tooLong", "dueOn error.dueInPast");
        assertThat(refused(new CheckInWish("长".repeat(2001), null, TODAY)))
                .containsExactly("remark error.tooLong", "agreed error.dueOfNothing");
        assertThat(refused(new CheckInWish("长".repeat(2000), "长".repeat(500), TODAY)))
                .isEmpty();
    }

    private List<String> refused(CheckInWish wish) {
        BusinessException refusal = catchThrowableOfType(
                BusinessException.class, () -> does(7, Role.HR_STAFF, service -> service.write(own, wish)));
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(violation -> violation.field() + " " + violation.key())
                        .toList();
    }

    private void does(long person, String role, Consumer<CheckInService> work) {
        as(person, role, service -> {
            work.accept(service);
            return null;
        });
    }

    private <T> T as(long person, String role, Function<CheckInService, T> work) {
        return database.inTransaction(em -> work.apply(service(em, person, role)));
    }

    private static CheckInService service(EntityManager em, long person, String role) {
        CheckInService service = new CheckInService();
        service.rights = SheetHouse.rights(em, person, role);
        service.checkIns = new CheckIns();
        service.checkIns.em = em;
        service.clock = Wiring.CLOCK;
        return service;
    }
}

package org.remit.performance.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.performance.sheet.target.Targets.rate;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.people.Role;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.TestDatabase;

/** What person 4 has agreed to, whose head is person 3. */
class AgreedSheetTest {

    private static final long HEAD = 3;

    private TestDatabase database;
    private SheetHouse house;
    private long template;
    private long sheet;

    @BeforeEach
    void agree() {
        database = new TestDatabase();
        house = new SheetHouse(database);
        template = house.hr(service ->
                service.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        change(7, Role.HR_STAFF, template, "40", "Ready");
        house.hr(service -> service.handOut(template, version(template)));
        sheet = Long.parseLong(house.rows("select s.id from performance_sheet s join organization_assignment a"
                        + " on a.id = s.assignment_id where a.person_id = 4")
                .get(0));
        house.agreed = Set.of(sheet);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theHeadChangesItNoMoreAndHrDoesWithAReason() {
        refused(() -> change(HEAD, Role.EMPLOYEE, sheet, "50", "I want more"));
        refused(() -> house.as(HEAD, Role.EMPLOYEE, service -> service.edit(sheet)));
        assertThat(weight()).startsWith("40");

        change(7, Role.HR_STAFF, sheet, "50", "The market has gone");

        assertThat(weight()).startsWith("50");
        assertThat(house.rows("select reason from performance_sheet_change where sheet_id = " + sheet
                        + " order by change_no desc"))
                .first()
                .isEqualTo("The market has gone");
    }

    @Test
    void theSheetOfThePositionPassesItBy() {
        change(HEAD, Role.EMPLOYEE, template, "60", "Changed for all");

        HandedOut handed = house.as(HEAD, Role.EMPLOYEE, service -> service.handOut(template, version(template)));

        assertThat(handed.kept()).isEqualTo(1);
        assertThat(handed.renewed()).as("that of the other holder").isEqualTo(1);
        assertThat(weight()).startsWith("40");
    }

    private void change(long person, String role, long id, String first, String reason) {
        List<SheetTarget> targets = List.of(
                rate("ORDERS", first, "1200"),
                rate("CONVERSION", String.valueOf(80 - Integer.parseInt(first)), "5"),
                rate("VISITS", "20", "1000"));
        house.as(person, role, service -> {
            service.change(new SheetEdit(id, version(id), targets, true, reason));
            return null;
        });
    }

    private int version(long id) {
        return Integer.parseInt(house.rows("select version from performance_sheet where id = " + id)
                .get(0));
    }

    private String weight() {
        return house.rows("select weight from performance_target where place = 0 and sheet_id = " + sheet)
                .get(0);
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(e.violations().get(0).key()).isEqualTo("error.sheetAgreed");
        });
    }
}

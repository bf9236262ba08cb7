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
        refused("error.sheetAgreed", () -> change(HEAD, Role.EMPLOYEE, sheet, "50", "I want more"));
        assertThat(weight()).startsWith("40");

        change(7, Role.HR_STAFF, sheet, "50", "The market has gone");

        assertThat(weight()).startsWith("50");
        assertThat(house.rows("select reason from performance_sheet_change where sheet_id = " + sheet
                        + " order by change_no desc"))
                .first()
                .isEqualTo("The market has gone");
    }

    @Test
    void whatTheHeadProposesInItsPlaceHoldsOnceTheHolderAgrees() {
        revise(HEAD, sheet, "50", "More visitors from the new shop");
        assertThat(weight()).startsWith("40");
        refused("error.revisionOpen", () -> revise(HEAD, sheet, "60", "Even more"));
        refused("error.revisionOpen", () -> change(7, Role.HR_STAFF, sheet, "60", "HR waits, too"));
        assertThat(asking(4)).containsExactly(sheet);
        assertThat(asking(6)).isEmpty();

        forbidden(() -> answer(HEAD, true, null));
        forbidden(() -> answer(7, true, null));
        answer(4, true, null);

        assertThat(weight()).startsWith("50");
        assertThat(asking(4)).isEmpty();
        assertThat(house.rows("select state || proposed_by || '>' || answered_by from performance_sheet_revision"))
                .containsExactly("ACCEPTED3>4");
        assertThat(house.rows("select action from shared_audit_entry where action like 'SHEET_REVI%' order by id"))
                .containsExactly("SHEET_REVISED", "SHEET_REVISION_ACCEPTED");
        refused("error.revisionOver", () -> answer(4, true, null));
    }

    @Test
    void whatTheHolderDeclinesWithAReasonOrTheHeadTakesBackChangesNothing() {
        revise(HEAD, sheet, "50", "More");
        invalid("remark", () -> answer(4, false, " "));
        invalid("revision", () -> answer(4, null, false, "There is no budget for it"));
        refused("error.changedMeanwhile", () -> answer(4, 1L, false, "There is no budget for it"));
        answer(4, false, "There is no budget for it");
        assertThat(weight()).startsWith("40");

        revise(HEAD, sheet, "60", "With a budget");
        house.as(HEAD, Role.EMPLOYEE, service -> {
            service.withdrawRevision(sheet);
            return null;
        });

        assertThat(weight()).startsWith("40");
        assertThat(house.rows("select state from performance_sheet_revision order by id"))
                .containsExactly("DECLINED", "WITHDRAWN");
    }

    @Test
    void onlyWhatWasAgreedToIsAskedAboutAndItKeepsAllRules() {
        invalid(
                "targets",
                () -> house.as(HEAD, Role.EMPLOYEE, service -> {
                    service.revise(new SheetEdit(
                            sheet, version(sheet), List.of(rate("ORDERS", "100", "1")), false, "One is enough"));
                    return null;
                }));
        house.agreed = Set.of();
        refused("error.sheetNotAgreed", () -> revise(HEAD, sheet, "50", "More"));
    }

    @Test
    void theSheetOfThePositionPassesItBy() {
        change(HEAD, Role.EMPLOYEE, template, "60", "Changed for all");

        HandedOut handed = house.as(HEAD, Role.EMPLOYEE, service -> service.handOut(template, version(template)));

        assertThat(handed.kept()).isEqualTo(1);
        assertThat(handed.renewed()).as("that of the other holder").isEqualTo(1);
        assertThat(weight()).startsWith("40");
    }

    private void revise(long person, long id, String first, String reason) {
        house.as(person, Role.EMPLOYEE, service -> {
            service.revise(new SheetEdit(id, version(id), targets(first), false, reason));
            return null;
        });
    }

    private void answer(long person, boolean accepted, String remark) {
        answer(person, latest(), accepted, remark);
    }

    private Long latest() {
        List<String> ids = house.rows("select r.id from performance_sheet_revision r where r.sheet_id = " + sheet
                + " order by r.proposed_at desc, r.id desc");
        return ids.isEmpty() ? null : Long.valueOf(ids.get(0));
    }

    private void answer(long person, Long revision, boolean accepted, String remark) {
        house.as(person, person == 7 ? Role.HR_STAFF : Role.EMPLOYEE, service -> {
            service.answer(sheet, revision, accepted, remark);
            return null;
        });
    }

    private List<Long> asking(long person) {
        return house.as(person, Role.EMPLOYEE, SheetService::asking);
    }

    private static List<SheetTarget> targets(String first) {
        return List.of(
                rate("ORDERS", first, "1200"),
                rate("CONVERSION", String.valueOf(80 - Integer.parseInt(first)), "5"),
                rate("VISITS", "20", "1000"));
    }

    private void change(long person, String role, long id, String first, String reason) {
        house.as(person, role, service -> {
            service.change(new SheetEdit(id, version(id), targets(first), true, reason));
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

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(e.violations().get(0).key()).isEqualTo(key);
        });
    }

    private static void forbidden(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FORBIDDEN));
    }

    private static void invalid(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.INVALID);
            assertThat(e.violations().get(0).field()).isEqualTo(field);
        });
    }
}

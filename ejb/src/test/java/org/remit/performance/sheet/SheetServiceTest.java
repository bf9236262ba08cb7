package org.remit.performance.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.remit.performance.sheet.SheetHouse.FROM;
import static org.remit.performance.sheet.SheetHouse.TO;
import static org.remit.performance.sheet.target.Targets.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.people.Role;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Refused;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** Sheets of the small company: proposed, changed, handed out, copied, and by whom. */
class SheetServiceTest {

    private static final SheetStart SEO = new SheetStart(SheetSubject.POSITION, "MKT-SEO", FROM, TO);

    private TestDatabase database;
    private SheetHouse house;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        house = new SheetHouse(database);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPositionsSheetIsProposedFromTheKpisOfItsDutiesInForce() {
        SheetEdit sheet = edit(house.hr(sheets -> sheets.propose(SEO)));

        assertThat(sheet.ready()).isFalse();
        assertThat(sheet.targets()).hasSize(3);
        assertThat(sheet.targets().get(0).kpi()).startsWith("KPI-");
        assertThat(sheet.targets().get(0).definition().target()).isEqualByComparingTo("35.5");
        SheetTarget orders = sheet.targets().get(1);
        assertThat(orders.kpi()).isEqualTo("ORDERS");
        assertThat(orders.kpiVersion()).isEqualTo(1);
        assertThat(orders.definition().method()).isEqualTo(MethodKind.COMPLETION_RATE);
        assertThat(orders.definition().target()).as("100 a month, for a year").isEqualByComparingTo("1200");
        assertThat(sheet.targets().stream().map(target -> target.definition().weight()))
                .containsExactly(new BigDecimal("34"), new BigDecimal("33"), new BigDecimal("33"));
    }

    @Test
    void aChangedSheetIsReadyWithAReasonAndTheFirstWordOfTwoCounts() {
        long id = house.hr(sheets -> sheets.propose(SEO));
        SheetEdit read = edit(id);
        Refused.by(() -> change(id, read.version(), read.targets(), true, null))
                .containsExactly("reason error.required");
        List<SheetTarget> uneven = new ArrayList<>(read.targets());
        uneven.set(0, rate(uneven.get(0).kpi(), "34.1", "35.5"));
        Refused.by(() -> change(id, read.version(), uneven, true, "x"))
                .containsExactly("targets error.weightsNotHundred");

        change(id, read.version(), read.targets(), true, "Agreed");

        assertThat(edit(id).ready()).isTrue();
        refuses(BusinessException.Kind.CONFLICT, () -> change(id, read.version(), read.targets(), false, "Late"));
        change(id, edit(id).version(), uneven, false, "Once more");
        assertThat(edit(id).ready()).as("what is changed is a draft again").isFalse();
        assertThat(house.rows("select reason from performance_sheet_change order by change_no"))
                .containsExactly("null", "Agreed", "Once more");
        assertThat(house.rows("select action from shared_audit_entry where action like 'SHEET%' order by id"))
                .containsExactly("SHEET_PROPOSED", "SHEET_CHANGED", "SHEET_CHANGED");
    }

    @Test
    void aLineKeepsTheVersionOfItsKpiAndARetiredOneCannotJoin() {
        long id = house.hr(sheets -> sheets.propose(SEO));
        house.library.change("ORDERS", Definitions.called(Definitions.orders(), "订单数", "Orders paid"), "Clearer");
        house.library.retire("CONVERSION");
        SheetEdit read = edit(id);

        change(id, read.version(), read.targets(), false, "Same again");

        assertThat(edit(id).targets().get(1).kpiVersion()).isEqualTo(1);
        List<SheetTarget> more = new ArrayList<>(read.targets());
        more.add(rate("CONVERSION", "10", "5"));
        more.add(rate("NOPE", "10", "5"));
        Refused.by(() -> change(id, edit(id).version(), more, false, "x"))
                .containsExactly("targets[3].kpi error.kpiNotInUse", "targets[4].kpi error.kpiNotInUse");
    }

    @Test
    void aReadySheetIsHandedToAllHoldersInOneGo() {
        long id = ready();

        HandedOut handed = house.hr(sheets -> sheets.handOut(id, edit(id).version()));

        assertThat(handed).isEqualTo(new HandedOut(2, 0, 0, 0));
        assertThat(targets(4)).containsExactly("35.5", "1200", "12000");
        assertThat(targets(6))
                .as("184 of 365 days: the level stays, what is reached bit by bit shrinks")
                .containsExactly("35.5", "604.9315", "6049.3151");
        assertThat(house.rows("select period_from from performance_sheet where assignment_id = 9101"))
                .singleElement()
                .asString()
                .startsWith("2026-07-01");
        assertThat(house.rows("select distinct state from performance_sheet")).containsExactly("READY");
    }

    @Test
    void thousandsOfHoldersGetTheirsInBatches() {
        house.library.sql("INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent,"
                + " valid_from, main) SELECT 20000 + 1000 * w.id + 100 * x.id + 10 * y.id + z.id, 0, z.id, p.id, 100,"
                + " DATE '2026-03-01', 1 FROM people_person w, people_person x, people_person y, people_person z,"
                + " organization_position p WHERE p.code = 'MKT-SEO' AND w.id < 5 AND z.id NOT IN (5, 7)");
        long id = ready();
        int version = edit(id).version();

        HandedOut handed = house.as(5, Role.HR_MANAGER, sheets -> sheets.handOut(id, version));

        assertThat(handed.created()).isEqualTo(2 + 4 * 9 * 9 * 7);
        assertThat(house.rows("select count(*) from performance_target"))
                .containsExactly(String.valueOf(3 * (3 + 4 * 9 * 9 * 7)));
    }

    @Test
    void handedOutAgainItReachesThoseWhoseSheetNobodyHasChangedSince() {
        long id = ready();
        house.hr(sheets -> sheets.handOut(id, edit(id).version()));
        long own = Long.parseLong(house.rows("select id from performance_sheet where assignment_id = 9101")
                .get(0));
        SheetEdit theirs = edit(own);
        change(own, theirs.version(), theirs.targets(), true, "Agreed with her");
        List<SheetTarget> targets = new ArrayList<>(edit(id).targets());
        targets.set(1, rate("ORDERS", "33", "1500"));
        change(id, edit(id).version(), targets, true, "More orders");

        HandedOut again = house.hr(sheets -> sheets.handOut(id, edit(id).version()));

        assertThat(again).isEqualTo(new HandedOut(0, 1, 1, 0));
        assertThat(targets(4)).contains("1500");
        assertThat(targets(6)).contains("604.9315");
    }

    @Test
    void aDraftAnOldVersionOrAUnitsSheetIsNotHandedOut() {
        long draft = house.hr(sheets -> sheets.propose(SEO));
        refuses(BusinessException.Kind.CONFLICT, () -> house.hr(sheets -> sheets.handOut(draft, 0)));
        refuses(BusinessException.Kind.CONFLICT, () -> house.hr(sheets -> sheets.handOut(draft, 7)));
        long unit = house.hr(sheets -> sheets.propose(new SheetStart(SheetSubject.UNIT, "MKT", FROM, TO)));
        assertThat(edit(unit).targets()).isEmpty();
        refuses(BusinessException.Kind.INVALID, () -> house.hr(sheets -> sheets.handOut(unit, 0)));
    }

    @Test
    void aSheetIsCopiedToTheNextPeriodAndToAnotherPosition() {
        long id = ready();
        house.library.retire("VISITS");

        SheetEdit next = edit(house.hr(sheets -> sheets.next(id)));
        SheetEdit other = edit(
                house.hr(sheets -> sheets.copy(id, new SheetStart(SheetSubject.POSITION, "MKT-MANAGER", FROM, TO))));

        assertThat(next.ready()).isFalse();
        assertThat(next.targets()).extracting(SheetTarget::kpi).hasSize(2).contains("ORDERS");
        assertThat(other.targets()).hasSize(2);
        assertThat(house.rows("select period_to from performance_sheet where id = " + next.id()))
                .singleElement()
                .asString()
                .startsWith("2027-12-31");
        refuses(BusinessException.Kind.CONFLICT, () -> house.hr(sheets -> sheets.next(id)));
    }

    @Test
    void thereIsOneSheetForEachDay() {
        house.hr(sheets -> sheets.propose(SEO));
        refuses(
                BusinessException.Kind.CONFLICT,
                () -> house.hr(sheets ->
                        sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", TO, TO.plusMonths(1)))));
        house.hr(sheets ->
                sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", TO.plusDays(1), TO.plusMonths(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "POSITION,NOPE,2026-01-01,2026-12-31,code error.positionUnknown",
        "UNIT,NOPE,2026-01-01,2026-12-31,code error.unitUnknown",
        "UNIT,,2026-01-01,2026-12-31,code error.required",
        "ASSIGNMENT,MKT,2026-01-01,2026-12-31,subject error.sheetSubject",
        "UNIT,MKT,2026-01-01,2025-12-31,to error.endBeforeStart",
        "UNIT,MKT,,2025-12-31,from error.required"
    })
    void whatIsBegunForNobodyOrNeverIsRefused(
            SheetSubject subject, String code, LocalDate from, LocalDate to, String refusal) {
        Refused.by(() -> house.hr(sheets -> sheets.propose(new SheetStart(subject, code, from, to))))
                .containsExactly(refusal);
    }

    @Test
    void theHeadsOfTheUnitAndAboveKeepItsSheetsAndNobodyElse() {
        long id = house.as(3, Role.EMPLOYEE, sheets -> sheets.propose(SEO));
        house.as(2, Role.EMPLOYEE, sheets -> sheets.edit(id));
        house.as(1, Role.EMPLOYEE, sheets -> sheets.edit(id));
        for (long stranger : new long[] {4, 5, 6, 8}) {
            forbids(stranger, sheets -> sheets.edit(id));
            forbids(stranger, sheets -> sheets.handOut(id, 0));
            forbids(stranger, sheets -> sheets.next(id));
            forbids(stranger, sheets -> sheets.propose(SEO));
            forbids(stranger, sheets -> sheets.copy(id, SEO));
        }
        refuses(BusinessException.Kind.FORBIDDEN, () -> house.as(5, Role.AUDITOR, sheets -> sheets.edit(id)));
        refuses(BusinessException.Kind.NOT_FOUND, () -> house.hr(sheets -> sheets.edit(1)));
    }

    @Test
    void nobodyKeepsTheirOwn() {
        SheetStart head = new SheetStart(SheetSubject.POSITION, "MKT-MANAGER", FROM, TO);
        forbids(3, sheets -> sheets.propose(head));
        long id = house.as(2, Role.EMPLOYEE, sheets -> sheets.propose(head));
        forbids(3, sheets -> sheets.edit(id));
        long seo = ready();
        house.hr(sheets -> sheets.handOut(seo, edit(seo).version()));
        long own = Long.parseLong(house.rows("select id from performance_sheet where assignment_id = 9101")
                .get(0));
        refuses(BusinessException.Kind.FORBIDDEN, () -> house.as(6, Role.HR_STAFF, sheets -> sheets.edit(own)));
    }

    private long ready() {
        long id = house.hr(sheets -> sheets.propose(SEO));
        SheetEdit read = edit(id);
        change(id, read.version(), read.targets(), true, "Agreed");
        return id;
    }

    private SheetEdit edit(long id) {
        return house.hr(sheets -> sheets.edit(id));
    }

    private void change(long id, Integer version, List<SheetTarget> targets, boolean ready, String reason) {
        house.hrDoes(sheets -> sheets.change(new SheetEdit(id, version, targets, ready, reason)));
    }

    /** Without the zeros at the end, which each database writes as it likes. */
    private List<String> targets(long person) {
        return house
                .rows("select t.target from performance_target t join performance_sheet s on s.id = t.sheet_id"
                        + " join organization_assignment a on a.id = s.assignment_id where a.person_id = " + person
                        + " order by t.place")
                .stream()
                .map(number -> new BigDecimal(number).stripTrailingZeros().toPlainString())
                .toList();
    }

    private void forbids(long person, Function<SheetService, Object> work) {
        refuses(BusinessException.Kind.FORBIDDEN, () -> house.as(person, Role.EMPLOYEE, work));
    }

    private static void refuses(BusinessException.Kind kind, ThrowingCallable work) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, work);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
    }
}

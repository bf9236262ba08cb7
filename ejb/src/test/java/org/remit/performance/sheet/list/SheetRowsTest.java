package org.remit.performance.sheet.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.performance.sheet.SheetHouse.FROM;
import static org.remit.performance.sheet.SheetHouse.TO;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.Role;
import org.remit.performance.sheet.SheetEdit;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetRights;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetState;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** What of sheets is read: those of MKT-SEO, its two holders and the unit OPS. */
class SheetRowsTest {

    private TestDatabase database;
    private SheetHouse house;
    private long template;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        house = new SheetHouse(database);
        template = house.hr(sheets -> sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", FROM, TO)));
        SheetEdit edit = house.hr(sheets -> sheets.edit(template));
        house.hrDoes(sheets -> sheets.change(new SheetEdit(template, edit.version(), edit.targets(), true, "Agreed")));
        house.hr(sheets -> sheets.handOut(template, edit.version() + 1));
        house.hr(sheets -> sheets.propose(new SheetStart(SheetSubject.UNIT, "OPS", TO.plusDays(1), TO.plusYears(1))));
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theListSaysHowManyKpisThereAreAndWhatTheyWeighTogether() {
        List<SheetRow> rows =
                hr(list -> list.sheets(SheetFilter.NONE, PageRequest.of(0, 10)).items());

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).subject()).as("the latest period first").isEqualTo(SheetSubject.UNIT);
        assertThat(rows.get(0).kpis()).isZero();
        assertThat(rows.get(0).weights()).isNull();
        assertThat(rows.subList(1, 4)).allSatisfy(row -> {
            assertThat(row.kpis()).isEqualTo(3);
            assertThat(row.weights()).isEqualByComparingTo("100");
        });
        assertThat(rows).extracting(SheetRow::subject).contains(SheetSubject.POSITION, SheetSubject.ASSIGNMENT);
    }

    @Test
    void theListIsFilteredSortedAndPagedInTheDatabase() {
        assertThat(find(new SheetFilter("person 6", null, null, null))).isEqualTo(1);
        assertThat(find(new SheetFilter("mkt-SEO", null, null, null))).isEqualTo(3);
        assertThat(find(new SheetFilter("100%", null, null, null))).isEqualTo(3);
        assertThat(find(new SheetFilter(null, SheetSubject.UNIT, null, null))).isEqualTo(1);
        assertThat(find(new SheetFilter(null, SheetSubject.POSITION, null, null)))
                .isEqualTo(1);
        assertThat(find(new SheetFilter(null, SheetSubject.ASSIGNMENT, null, null)))
                .isEqualTo(2);
        assertThat(find(new SheetFilter(null, null, SheetState.DRAFT, null))).isEqualTo(1);
        assertThat(find(new SheetFilter(null, null, null, FROM))).isEqualTo(2);
        for (String sort : List.of("unit", "-position", "person", "-from", "state")) {
            var page = hr(list -> list.sheets(SheetFilter.NONE, new PageRequest(1, 3, sort)));
            assertThat(page.items()).hasSize(1);
            assertThat(page.total()).isEqualTo(4);
        }
    }

    @Test
    void headsSeeTheSheetsOfTheirUnitsAndEverybodyTheirOwn() {
        assertThat(seen(1)).isEqualTo(4);
        assertThat(seen(2)).isEqualTo(4);
        assertThat(seen(3)).isEqualTo(3);
        assertThat(seen(4)).isEqualTo(1);
        assertThat(seen(6)).isEqualTo(1);
        assertThat(seen(8)).isZero();
        long mine = as(
                6,
                Role.EMPLOYEE,
                list -> list.sheets(SheetFilter.NONE, PageRequest.of(0, 10))
                        .items()
                        .get(0)
                        .id());
        assertThat(as(6, Role.EMPLOYEE, list -> list.sheet(mine, null)).deeds().editable())
                .isFalse();
        assertThat(as(3, Role.EMPLOYEE, list -> list.sheet(mine, null)).deeds().editable())
                .isTrue();
        assertThatThrownBy(() -> as(4, Role.EMPLOYEE, list -> list.sheet(mine, null)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> as(4, Role.EMPLOYEE, list -> list.sheet(template, null)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aLookAtSomebodysSheetIsLoggedAndAnAuditorSaysWhy() {
        String own = "SELECT MAX(id) FROM performance_sheet WHERE template_id = " + template;
        long theirs = Long.parseLong(house.rows(own).get(0));
        long holder =
                as(7, Role.HR_STAFF, list -> list.looks.rights().holder(theirs)).orElseThrow();
        String looks =
                "SELECT username || ' ' || COALESCE(detail, '-') FROM shared_audit_entry WHERE action = 'SHEET_READ' AND person_id = "
                        + holder + " ORDER BY id";

        as(holder, Role.EMPLOYEE, list -> list.sheet(theirs, null));
        as(7, Role.HR_STAFF, list -> list.worked(theirs));
        assertThat(house.rows(looks)).isEmpty();
        as(7, Role.HR_STAFF, list -> list.sheet(theirs, null));
        boolean asked = as(8, Role.AUDITOR, list -> list.needsReason(theirs));
        assertThat(asked).isTrue();
        for (String none : new String[] {null, "  ", "长".repeat(501)}) {
            assertThatThrownBy(() -> as(8, Role.AUDITOR, list -> list.sheet(theirs, none)))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("INVALID");
        }
        assertThat(as(8, Role.AUDITOR, list -> list.sheet(theirs, " A complaint "))
                        .deeds()
                        .editable())
                .isFalse();
        assertThatThrownBy(() -> as(8, Role.ADMIN, list -> list.sheet(theirs, "Curious")))
                .hasMessageContaining("error.sheetNotYours");

        assertThat(house.rows(looks)).containsExactly("person7 -", "person8 A complaint");
    }

    @Test
    void aSheetTellsItsLinesWithTheirKpisWhatIsMonitoredAndWhatHappened() {
        SheetEdit edit = house.hr(sheets -> sheets.edit(template));
        house.hrDoes(sheets -> sheets.change(new SheetEdit(
                template, edit.version(), edit.targets().subList(0, 2), false, "Visits are watched only")));

        SheetView view = hr(list -> list.sheet(template, null));

        assertThat(view.targets()).extracting(TargetLine::code).hasSize(2).contains("ORDERS");
        assertThat(view.targets().get(1).kpi().name().en()).isEqualTo("Orders");
        assertThat(view.targets().get(1).definition().target()).isEqualTo("1200");
        assertThat(view.monitored()).extracting(KpiChoice::code).containsExactly("VISITS");
        assertThat(view.history()).hasSize(3);
        assertThat(view.history().get(0).reason()).isEqualTo("Visits are watched only");
        assertThat(view.history().get(0).detail()).contains("ORDERS v1 ITEM weight=33 method=COMPLETION_RATE");
        assertThat(view.history().get(0).changedBy().en()).isEqualTo("Person 7");
        assertThat(view.deeds().editable()).isTrue();
    }

    @Test
    void theFormOffersTheKpisInUseByNameOrCode() {
        house.library.retire("VISITS");
        assertThat(offered("order")).containsExactly("ORDERS");
        assertThat(offered("转化")).containsExactly("CONVERSION");
        assertThat(offered(null)).doesNotContain("VISITS");
    }

    private List<String> offered(String text) {
        List<KpiChoice> kpis = hr(list -> list.kpis(text));
        return kpis.stream().map(KpiChoice::code).toList();
    }

    private long find(SheetFilter filter) {
        return hr(list -> list.sheets(filter, PageRequest.of(0, 10))).total();
    }

    private long seen(long person) {
        return as(person, Role.EMPLOYEE, list -> list.sheets(SheetFilter.NONE, PageRequest.of(0, 10)))
                .total();
    }

    private <T> T hr(Function<SheetListService, T> work) {
        return as(7, Role.HR_MANAGER, work);
    }

    private <T> T as(long person, String role, Function<SheetListService, T> work) {
        return house.read(em -> {
            SheetListService service = new SheetListService();
            SheetRights rights = SheetHouse.rights(em, person, role);
            service.agreements = new SheetAgreements();
            service.agreements.rights = rights;
            service.agreements.freeze = sheets -> Set.of();
            service.agreements.revisions = new RevisionLines();
            service.agreements.revisions.em = em;
            service.rows = new SheetRows();
            service.rows.em = em;
            service.lines = new SheetLines();
            service.lines.em = em;
            service.looks = new SheetLooks();
            service.looks.rights = rights;
            service.looks.audit = TestAudit.service(em, Wiring.CLOCK);
            return work.apply(service);
        });
    }
}

package org.remit.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.TestUnderWay;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.organization.UnitContent;
import org.remit.organization.Wiring;
import org.remit.organization.change.TestMoves;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Single units against real tables: CO, below it OPS, below that MKT. */
class UnitDeskTest {

    private final TestDatabase database = openDatabase();

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @BeforeEach
    void foundCompany() {
        database.inTransaction(SmallCompany::found);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aUnitIsEnteredAndWhoDidItStandsInTheAuditLog() {
        by(desk -> desk.create(unit("LIVE", "OPS", null)));
        assertThat(audited()).containsExactly("hr.manager UNIT_CREATED LIVE");
        refused(() -> by(desk -> desk.create(unit("LIVE", "OPS", null))), "error.unitCodeTaken");
    }

    @Test
    void thereIsOneTopAndNoCircle() {
        refused(() -> by(desk -> desk.create(unit("TOP", null, null))), "error.unitSecondTop");
        refused(() -> by(desk -> desk.create(unit("LIVE", "NO", null))), "error.unitUnknown");
        refused(() -> change("OPS", "MKT", null), "error.unitCircle");
        refused(() -> change("OPS", "OPS", null), "error.unitCircle");
        refused(() -> change("CO", "MKT", null), "error.unitCircle");
        change("MKT", "CO", null);
        change("OPS", "MKT", null);
        assertThat(audited()).containsExactly("hr.manager UNIT_CHANGED MKT", "hr.manager UNIT_CHANGED OPS");
    }

    @Test
    void whatAUnitWasBeforeAChangeIsKeptUntilTheDayBefore() {
        change("MKT", "CO", null);
        assertThat(past()).containsExactly("MKT OPS " + TODAY.minusDays(1));
        change("MKT", "OPS", null);
        assertThat(past()).as("no history of less than a day").hasSize(1);
    }

    private List<String> past() {
        return database.inTransaction(em -> em.createQuery(
                        "select h.unit.code || ' ' || h.parent.code || ' ' || cast(h.validTo as string) from UnitPast h"
                                + " where h.validFrom is null",
                        String.class)
                .getResultList());
    }

    @Test
    void whatIsStillOpenKeepsAUnitOpen() {
        refused(() -> change("MKT", "OPS", TODAY), "error.unitHasPositions");
        refused(() -> change("OPS", "CO", TODAY), "error.unitHasUnits");
        sql("update organization_position set status = 'CLOSED' where code like 'MKT-%'");
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "OPEN", 1);
            return em.createNativeQuery("update approval_request set unit = 'MKT' where id = 77")
                    .executeUpdate();
        });
        refused(() -> change("MKT", "OPS", TODAY), "error.unitHasRequests");
        sql("update approval_request set state = 'WITHDRAWN' where id = 77");

        change("MKT", "OPS", TODAY);
        assertThat(audited()).containsExactly("hr.manager UNIT_CLOSED MKT");
        refused(() -> by(desk -> desk.create(unit("LIVE", "MKT", null))), "error.unitParentEnds");
        by(desk -> desk.create(unit("LIVE", "MKT", TODAY)));
    }

    @Test
    void aUnitBeginsNoEarlierThanTheOneAboveButAnOlderOneMayComeBelowAYoungerThatIsThere() {
        LocalDate later = TODAY.plusDays(30);
        by(desk -> desk.create(from("LIVE", "OPS", later)));
        refused(() -> by(desk -> desk.create(from("SHOW", "LIVE", later.minusDays(1)))), "error.unitParentBegins");
        refused(() -> change("MKT", "LIVE", null), "error.unitParentBegins");
        by(desk -> desk.create(from("SHOW", "LIVE", later)));

        by(desk -> desk.create(from("NEW", "OPS", TODAY)));
        change("MKT", "NEW", null);
    }

    @Test
    void aFirstDayIsNotPutOffBeyondWhatIsInTheUnit() {
        LocalDate later = TODAY.plusDays(30);
        refused(() -> edit(from("MKT", "OPS", later)), "error.unitHadPositions");
        refused(() -> edit(from("OPS", "CO", later)), "error.unitHadUnits");
        sql("update organization_unit set valid_from = DATE '" + later + "' where code = 'MKT'");
        sql("update organization_position set valid_from = DATE '" + later + "', since = DATE '" + later
                + "' where code like 'OPS-%'");
        edit(from("OPS", "CO", later));
    }

    @Test
    void aPositionThatNeverOpenedDoesNotHoldTheFirstDayOfItsUnit() {
        LocalDate opening = TODAY.plusDays(20);
        UnitContent later = from("LIVE", "OPS", opening.plusDays(1));
        by(desk -> desk.create(from("LIVE", "OPS", TODAY)));
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "APPROVED", 1);
            PositionContent host = SmallCompany.content("LIVE", "Host", 1, "9000", "MKT-MANAGER");
            new Wiring(em).book().enter("LIVE-HOST", SmallCompany.temporary(host, opening, opening.plusDays(30)), 77);
            return null;
        });
        refused(() -> edit(later), "error.unitHadPositions");

        database.inTransaction(em -> {
            new Wiring(em).changes(Wiring.CLOCK).cancel("LIVE-HOST");
            return null;
        });
        edit(later);
    }

    @Test
    void aUnitMayBeFoundToBeYoungerThanTheOnesBelowIt() {
        sql("delete from organization_assignment");
        by(desk -> desk.create(from("LIVE", "OPS", TODAY.minusDays(9))));
        by(desk -> desk.create(from("SHOW", "LIVE", TODAY.minusDays(9))));
        edit(from("LIVE", "OPS", TODAY.minusDays(3)));
    }

    @Test
    void aChangeThatIsToMoveAPositionIntoItKeepsAUnitOpen() {
        by(desk -> desk.create(from("LIVE", "OPS", TODAY)));
        database.inTransaction(em -> {
            SmallCompany.request(em, 78, "APPROVED", 1);
            return em.createNativeQuery("insert into organization_change_proposal (id, version, request_id,"
                            + " content_version, kind, position_code, effective_from, under_way, content, saved_at)"
                            + " values (9001, 0, 78, 1, 'position-change', 'MKT-SEO', DATE '2026-12-24', 1,"
                            + " '{\"position\":\"MKT-SEO\",\"values\":{\"unit\":\"LIVE\"}}', current_timestamp)")
                    .executeUpdate();
        });
        refused(() -> change("LIVE", "OPS", TODAY.plusDays(9)), "error.unitHasRequests");
        sql("update organization_change_proposal set under_way = 0");
        change("LIVE", "OPS", TODAY.plusDays(9));
    }

    private void edit(UnitContent content) {
        by(desk -> desk.change(new UnitEdit(content, desk.book.version(content.code()))));
    }

    private static UnitContent from(String code, String parent, LocalDate first) {
        return new UnitContent(code, new LocalizedText(null, code), null, Layer.EXECUTION, parent, null, first, null);
    }

    @Test
    void theHeadsPositionIsOneThatIsThere() {
        UnitContent content = unit("LIVE", "OPS", null);
        refused(() -> by(desk -> desk.create(headedBy(content, "NOBODY"))), "error.positionUnknown");
        by(desk -> desk.create(headedBy(content, "MKT-MANAGER")));
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasChanged() {
        UnitContent content = from("MKT", "CO", null);
        int version = database.inTransaction(em -> new Wiring(em).units().version("MKT"));
        by(desk -> desk.change(new UnitEdit(content, version)));
        refused(() -> by(desk -> desk.change(new UnitEdit(content, version))), "error.changedMeanwhile");
        refused(() -> by(desk -> desk.change(new UnitEdit(content, null))), "version");
        refused(() -> by(desk -> desk.change(new UnitEdit(unit("NO", "CO", null), null))), "error.unitUnknown");
    }

    private void change(String code, String parent, LocalDate lastDay) {
        by(desk -> {
            UnitContent was = desk.book.content(code).orElseThrow();
            UnitContent content =
                    new UnitContent(code, was.name(), null, was.layer(), parent, null, was.validFrom(), lastDay);
            desk.change(new UnitEdit(content, desk.book.version(code)));
        });
    }

    private static UnitContent unit(String code, String parent, LocalDate lastDay) {
        return new UnitContent(
                code, new LocalizedText(null, code), null, Layer.EXECUTION, parent, null, TODAY.minusDays(9), lastDay);
    }

    private static UnitContent headedBy(UnitContent unit, String position) {
        return new UnitContent(
                unit.code(),
                unit.name(),
                unit.charter(),
                unit.layer(),
                unit.parent(),
                position,
                unit.validFrom(),
                unit.validTo());
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).hasMessageContaining(key);
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private List<String> audited() {
        return database.inTransaction(em -> em.createQuery(
                        "select e.username || ' ' || e.action || ' ' || e.target from AuditEntry e order by e.id",
                        String.class)
                .getResultList());
    }

    private void by(Consumer<UnitDesk> work) {
        database.inTransaction(em -> {
            work.accept(desk(em));
            return null;
        });
    }

    private static UnitDesk desk(EntityManager em) {
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(
                9,
                9,
                "hr.manager",
                new LocalizedText(null, "HR"),
                null,
                Set.of(Role.HR_MANAGER),
                "en",
                null,
                false,
                ""));
        UnitDesk desk = new UnitDesk();
        desk.book = new Wiring(em).units();
        desk.requests = new UnitRequests();
        desk.requests.underWay = TestUnderWay.service(em, user);
        desk.requests.moves = TestMoves.of(em);
        desk.clock = Wiring.CLOCK;
        desk.audit = TestAudit.service(em, Wiring.CLOCK);
        desk.user = user;
        return desk;
    }
}

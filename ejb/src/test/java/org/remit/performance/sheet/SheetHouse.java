package org.remit.performance.sheet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.AssignmentContinued;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Notice;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiHouse;
import org.remit.performance.kpi.use.Links;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/**
 * Score sheets of the small company without a container, each step in a transaction of its own. The library has ORDERS, CONVERSION,
 * VISITS and the one that the duties have; the duty of MKT-SEO is measured by ORDERS and VISITS too. Person 7 is HR, 4 and 6 hold
 * MKT-SEO, 6 from the first of July on.
 */
public final class SheetHouse {

    public static final LocalDate FROM = LocalDate.parse("2026-01-01");
    public static final LocalDate TO = LocalDate.parse("2026-12-31");
    public static final Period YEAR = new Period(FROM, TO);

    private final TestDatabase database;
    public final KpiHouse library;

    /** What people were told by mail. */
    public final List<Notice> mails = new ArrayList<>();

    /** Those that their holders have agreed to. */
    public Set<Long> agreed = Set.of();

    public SheetHouse(TestDatabase database) {
        this.database = database;
        library = new KpiHouse(database);
        library.create("ORDERS", Definitions.orders());
        library.create("CONVERSION", Definitions.conversion());
        library.create("VISITS", Definitions.counted("访问量", "Visits", "#"));
        kpi(9001, "订单量", "Orders", 100, 1);
        kpi(9002, "访问量", "Visits", 1000, 2);
        library.sql(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " SELECT 9101, 0, 6, p.id, 100, DATE '2026-07-01', 1 FROM organization_position p WHERE p.code = 'MKT-SEO'");
        Links.link(database);
    }

    private void kpi(int id, String zh, String en, int target, int place) {
        library.sql(
                "INSERT INTO organization_kpi (id, version, duty_id, place, name_zh, name_en, unit, direction, target,"
                        + " frequency) SELECT " + id + ", 0, d.id, " + place + ", '" + zh + "', '" + en
                        + "', '#', 'HIGHER', "
                        + target + ", 'MONTHLY' FROM organization_duty d WHERE d.code = 'MKT-SEO-D1'");
    }

    /** What one of the services does, for HR. */
    public <T> T hr(Function<SheetService, T> work) {
        return as(7, Role.HR_STAFF, work);
    }

    public void hrDoes(Consumer<SheetService> work) {
        hr(service -> {
            work.accept(service);
            return null;
        });
    }

    /** The same for somebody with no role but that of an employee, or one more. */
    public <T> T as(long person, String role, Function<SheetService, T> work) {
        return database.inTransaction(em -> work.apply(service(em, person, role)));
    }

    public <T> T read(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    public List<String> rows(String sql) {
        return library.rows(sql);
    }

    private SheetService service(EntityManager em, long person, String role) {
        SheetService service = new SheetService();
        service.rights = rights(em, person, role);
        service.desk = new SheetDesk();
        service.desk.rights = service.rights;
        service.desk.sheets = new Sheets();
        service.desk.sheets.em = em;
        service.desk.proposals = new SheetProposals();
        service.desk.proposals.em = em;
        service.desk.log = new SheetLog();
        service.desk.log.audit = TestAudit.service(em, Wiring.CLOCK);
        service.desk.log.user = service.rights.user;
        service.desk.log.clock = Wiring.CLOCK;
        service.agreement = new SheetAgreement();
        service.agreement.freeze =
                sheets -> sheets.stream().filter(agreed::contains).collect(Collectors.toSet());
        service.agreement.rights = service.rights;
        service.agreement.desk = service.desk;
        service.agreement.revisions = new SheetRevisions();
        service.agreement.revisions.em = em;
        service.agreement.notices = Wiring.noted(mails);
        service.handOut = new HandOut();
        service.handOut.sheets = service.desk.sheets;
        service.handOut.desk = service.desk;
        service.handOut.log = service.desk.log;
        service.handOut.rows = new HandOutRows();
        service.handOut.rows.em = em;
        service.handOut.rows.freeze = service.agreement.freeze;
        return service;
    }

    /** What happens to the sheets when what somebody holds goes on as another assignment. */
    public void continued(AssignmentContinued work) {
        database.inTransaction(em -> {
            SheetService service = service(em, 7, Role.HR_STAFF);
            SheetContinuation continuation = new SheetContinuation();
            continuation.sheets = service.desk.sheets;
            continuation.revisions = service.agreement.revisions;
            continuation.desk = service.desk;
            continuation.log = service.desk.log;
            continuation.notices = Wiring.noted(mails);
            continuation.clock = Wiring.CLOCK;
            List<SheetContinued> continued = new ArrayList<>();
            continuation.continued = Wiring.noted(continued);
            continuation.continued(work);
            ShareNotices shares = new ShareNotices();
            shares.sheets = service.desk.sheets;
            shares.participants = service.rights.participants;
            shares.notices = Wiring.noted(mails);
            continued.forEach(shares::continued);
            return null;
        });
    }

    public static SheetRights rights(EntityManager em, long person, String role) {
        SheetRights rights = new SheetRights();
        Wiring wiring = new Wiring(em);
        rights.participants = wiring.participants();
        rights.branches = wiring.branches();
        rights.owners = new SheetOwners();
        rights.owners.em = em;
        rights.owners.clock = Wiring.CLOCK;
        rights.user = user(person, role);
        return rights;
    }

    /** Somebody with no role but that of an employee, or one more. */
    public static CurrentUser user(long person, String role) {
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(
                person,
                person,
                "person" + person,
                new LocalizedText(null, "Person"),
                null,
                Stream.of(Role.EMPLOYEE, role).collect(Collectors.toSet()),
                "en",
                null,
                false,
                ""));
        return user;
    }
}

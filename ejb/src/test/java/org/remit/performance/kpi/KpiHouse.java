package org.remit.performance.kpi;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** The library of the small company without a container: each step in a transaction of its own. Person 7 is HR. */
public final class KpiHouse {

    private final TestDatabase database;

    public KpiHouse(TestDatabase database) {
        this.database = database;
        database.inTransaction(SmallCompany::found);
    }

    public static KpiBook book(EntityManager em) {
        KpiBook book = new KpiBook();
        book.kpis = kpis(em);
        book.clock = Wiring.CLOCK;
        return book;
    }

    public void create(String code, KpiDefinition definition) {
        desk(desk -> desk.create(new KpiEdit(code, definition, null, null)));
    }

    public void change(String code, KpiDefinition definition, String reason) {
        desk(desk -> desk.change(new KpiEdit(code, definition, desk.read(code).version(), reason)));
    }

    public void retire(String code) {
        desk(desk -> desk.retire(new KpiEdit(code, null, desk.read(code).version(), "Not wanted")));
    }

    public void takeBack(String code) {
        desk(desk -> desk.takeBack(new KpiEdit(code, null, desk.read(code).version(), "Wanted again")));
    }

    void desk(Consumer<KpiDesk> work) {
        database.inTransaction(em -> {
            work.accept(desk(em));
            return null;
        });
    }

    /** One column, as text. */
    public List<String> rows(String sql) {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .getResultStream()
                .map(String::valueOf)
                .toList());
    }

    public void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private static KpiDesk desk(EntityManager em) {
        Wiring wiring = new Wiring(em);
        KpiDesk desk = new KpiDesk();
        desk.kpis = kpis(em);
        desk.references = new KpiReferences();
        desk.references.duties = wiring.duties();
        desk.references.positions = wiring.book();
        desk.audit = TestAudit.service(em, Wiring.CLOCK);
        desk.user = new CurrentUser();
        desk.user.is(new SignedIn(
                7, 7, "hr.staff", new LocalizedText(null, "HR"), null, Set.of(Role.HR_STAFF), "en", null, false, ""));
        desk.clock = Wiring.CLOCK;
        return desk;
    }

    private static Kpis kpis(EntityManager em) {
        Kpis kpis = new Kpis();
        kpis.em = em;
        return kpis;
    }
}

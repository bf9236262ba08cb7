package org.remit.performance.measurement;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import org.remit.organization.Frequency;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiHouse;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.measurement.lock.LockBook;
import org.remit.performance.measurement.lock.LockHouse;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/**
 * The measurements of the small company without a container: each step in a transaction of its own. ORDERS is counted each
 * month, CONVERSION divided each week and owned by the position MKT-SEO. Person 7 is HR, 3 heads marketing, 4 holds MKT-SEO.
 */
public final class MeasurementHouse {

    private final TestDatabase database;

    /** What is rated by levels. */
    RatedKpis rated = (assignments, period) -> Map.of();

    public MeasurementHouse(TestDatabase database) {
        this.database = database;
        KpiHouse library = new KpiHouse(database);
        library.create("ORDERS", Definitions.orders());
        library.create("CONVERSION", Definitions.of(Definitions.conversion(), null, "MKT-SEO"));
        for (long person = 1; person <= 7; person++) {
            library.sql(
                    "insert into people_account (id, version, person_id, username, password_hash, must_change_password,"
                            + " enabled, failures) values (" + (100 + person) + ", 0, " + person + ", 'p" + person
                            + "', '-', 0, 1, 0)");
        }
    }

    public Recorded record(long person, MeasurementEntry... entries) {
        return in(em -> desk(em).record(List.of(entries), Origin.PUSHED, scope(em, person)));
    }

    public void withdraw(long person, long id, String reason) {
        in(em -> {
            desk(em).withdraw(id, reason, scope(em, person));
            return null;
        });
    }

    Page<MeasurementView> readBy(long person, MeasurementFilter filter) {
        return in(em -> {
            Measurements measurements = new Measurements();
            measurements.em = em;
            Set<String> units =
                    filter.unit() == null ? null : new Wiring(em).units().tree().below(filter.unit());
            return measurements.page(filter, units, scope(em, person), PageRequest.of(0, 50));
        });
    }

    public List<MeasurementView> history(long person, long id) {
        return in(em -> {
            Measurements measurements = new Measurements();
            measurements.em = em;
            return measurements.history(id, scope(em, person));
        });
    }

    List<TypingRow> typing(long person, String unit, String period) {
        Period days = CalendarPeriod.read(period).orElseThrow();
        Frequency frequency = period.contains("W") ? Frequency.WEEKLY : Frequency.MONTHLY;
        return in(em -> {
            TypingRows typing = new TypingRows();
            typing.em = em;
            typing.subjects = desk(em).subjects;
            typing.rows = desk(em).rows;
            typing.rated = rated;
            return typing.of(unit, frequency, days, scope(em, person));
        });
    }

    /** As the service does it: what is not taken is rolled back. */
    FileOutcome file(long person, Path file, boolean checkOnly) {
        try (EntityManager em = database.factory().createEntityManager()) {
            em.getTransaction().begin();
            MeasurementFiles files = new MeasurementFiles();
            files.desk = desk(em);
            files.plans = files.desk.plans;
            files.locks = files.desk.locks;
            files.clock = Wiring.CLOCK;
            FileOutcome outcome = files.take(file, checkOnly, scope(em, person));
            if (outcome.taken()) {
                em.getTransaction().commit();
            } else {
                em.getTransaction().rollback();
            }
            return outcome;
        }
    }

    /** Position, KPI and period of each. */
    List<String> missing(long person, String kpi) {
        return in(em -> {
            MissingMeasurements missing = new MissingMeasurements();
            missing.em = em;
            return missing.page(kpi, null, scope(em, person), PageRequest.of(0, 50), Wiring.TODAY).items().stream()
                    .map(row -> row.position() + " " + row.kpi() + " " + row.period())
                    .toList();
        });
    }

    public <T> T locks(Function<LockBook, T> work) {
        return in(em -> work.apply(LockHouse.book(em)));
    }

    public void sql(String statement) {
        in(em -> em.createNativeQuery(statement).executeUpdate());
    }

    /** One column, as text. */
    public List<String> rows(String sql) {
        return in(em -> em.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .getResultStream()
                .map(String::valueOf)
                .toList());
    }

    private <T> T in(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    static MeasurementDesk desk(EntityManager em) {
        MeasurementDesk desk = new MeasurementDesk();
        desk.rows = new MeasurementRows();
        desk.rows.em = em;
        desk.subjects = new Subjects();
        desk.subjects.em = em;
        desk.locks = LockHouse.book(em);
        desk.clock = Wiring.CLOCK;
        desk.plans = new MeasurementPlans();
        desk.plans.rows = desk.rows;
        desk.plans.subjects = desk.subjects;
        desk.plans.clock = Wiring.CLOCK;
        return desk;
    }

    /** As the person's roles and positions have it. */
    static Scope scope(EntityManager em, long person) {
        return Scopes.of(em, user(person)).scope();
    }

    public static CurrentUser user(long person) {
        Set<String> roles = person == 7 ? Set.of(Role.EMPLOYEE, Role.HR_STAFF) : Set.of(Role.EMPLOYEE);
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(
                person, person, "p" + person, new LocalizedText(null, "P"), null, roles, "en", null, false, ""));
        return user;
    }

    /** As this person calls it. */
    public static MeasurementService service(EntityManager em, long person) {
        MeasurementService service = new MeasurementService();
        service.desk = desk(em);
        service.measurements = new Measurements();
        service.measurements.em = em;
        service.rights = Scopes.of(em, user(person));
        service.units = new Wiring(em).units();
        return service;
    }

    public static SubjectRef unit(String code) {
        return new SubjectRef(code, null, null);
    }

    public static SubjectRef person(String position, String username) {
        return new SubjectRef(null, position, username);
    }

    /** Orders of a month. */
    public static MeasurementEntry orders(SubjectRef subject, String month, String value, String key, String reason) {
        return new MeasurementEntry(
                "ORDERS",
                subject,
                CalendarPeriod.read(month).orElseThrow(),
                new Figures(new BigDecimal(value), null, null),
                "Order system",
                key,
                reason,
                false);
    }

    /** A conversion rate of a week. */
    static MeasurementEntry conversion(SubjectRef subject, String week, String numerator, String denominator) {
        return new MeasurementEntry(
                "CONVERSION",
                subject,
                CalendarPeriod.read(week).orElseThrow(),
                new Figures(null, new BigDecimal(numerator), new BigDecimal(denominator)),
                null,
                null,
                null,
                false);
    }
}

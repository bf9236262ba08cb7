package org.remit.performance.cycle;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.performance.measurement.lock.LockHouse;
import org.remit.shared.TestDatabase;

/** Review cycles of the small company without a container, each step in a transaction of its own, on a day that a test sets. */
public final class CycleHouse implements AutoCloseable {

    private final TestDatabase database;

    /** What was told, such as "SELF". */
    public final List<StageEntered> told = new ArrayList<>();

    /** Which features have a say in publication. */
    private Function<EntityManager, List<PublicationCheck>> checks = em -> List.of();

    private LocalDate today = Wiring.TODAY;
    private long requests = 900;

    public CycleHouse() {
        this(new TestDatabase());
    }

    public CycleHouse(TestDatabase database) {
        this.database = database;
        database.inTransaction(SmallCompany::found);
    }

    public void on(String day) {
        today = LocalDate.parse(day);
    }

    public void on(LocalDate day) {
        today = day;
    }

    public void check(Function<EntityManager, List<PublicationCheck>> features) {
        checks = features;
    }

    public Clock clock() {
        return Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** A request of person 7 for a cycle. */
    public long request(String state) {
        long id = requests++;
        sql("insert into approval_request (id, version, request_number, kind, state, applicant_id, content_version,"
                + " decision_count, created_at) values (" + id + ", 0, 'R2026-" + id + "', 'review-cycle', '" + state
                + "', 7, 1, 0, TIMESTAMP '2026-11-22 09:00:00')");
        return id;
    }

    /** The cycle that comes of it. */
    public long begin(CycleContent content) {
        long request = request("APPROVED");
        return book(book -> book.begin(request, content));
    }

    public void enter(long cycle, CycleStage stage) {
        read(em -> {
            moves(em).enter(cycle, stage);
            return null;
        });
    }

    public void started(long cycle) {
        book(book -> {
            book.started(cycle);
            return null;
        });
    }

    public CycleView cycle(long id) {
        return book(book -> book.cycle(id));
    }

    public <T> T book(Function<CycleBook, T> work) {
        return read(em -> work.apply(book(em)));
    }

    public <T> T read(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    public void sql(String sql) {
        read(em -> em.createNativeQuery(sql).executeUpdate());
    }

    @SuppressWarnings("unchecked")
    public List<Object[]> rows(String sql) {
        return read(em -> (List<Object[]>) em.createNativeQuery(sql).getResultList());
    }

    public CycleBook book(EntityManager em) {
        CycleBook book = new CycleBook();
        book.moves = moves(em);
        book.cycles = book.moves.cycles;
        book.units = new Wiring(em).units();
        return book;
    }

    /** The cycles as those see them who move none. */
    public static CycleBook toRead(EntityManager em) {
        CycleBook book = new CycleBook();
        book.cycles = new Cycles();
        book.cycles.em = em;
        book.units = new Wiring(em).units();
        return book;
    }

    private CycleMoves moves(EntityManager em) {
        CycleMoves moves = new CycleMoves();
        moves.cycles = new Cycles();
        moves.cycles.em = em;
        moves.locks = LockHouse.book(em);
        moves.units = new Wiring(em).units();
        moves.stageEntered = Wiring.noted(told);
        moves.checks = instance(() -> checks.apply(em));
        moves.clock = clock();
        return moves;
    }

    @SuppressWarnings("unchecked")
    private static Instance<PublicationCheck> instance(Supplier<List<PublicationCheck>> beans) {
        return (Instance<PublicationCheck>) Proxy.newProxyInstance(
                CycleHouse.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    if ("forEach".equals(method.getName())) {
                        beans.get().forEach((Consumer<PublicationCheck>) args[0]);
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public void close() {
        database.close();
    }
}

package org.remit.performance.score.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.measurement.entry.SubjectKind.ASSIGNMENT;
import static org.remit.performance.sheet.SheetHouse.YEAR;
import static org.remit.performance.sheet.target.Targets.bonus;
import static org.remit.performance.sheet.target.Targets.item;
import static org.remit.performance.sheet.target.Targets.rate;
import static org.remit.performance.sheet.target.Targets.veto;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Wiring;
import org.remit.performance.score.Occasion;
import org.remit.performance.score.ScoreHouse;
import org.remit.performance.score.StoredScore;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.BusinessException;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** A run over the two sheets of the holders of MKT-SEO, each a batch, on H2 and on PostgreSQL, whose locks and SQL differ. */
class ScoreRunsTest {

    private static final long CYCLE = 77;

    private final List<ScoreRunFinished> finished = new ArrayList<>();
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aRunWhoseServerDiesIsEndedByAnotherAndScoresEachSheetOnce(String name) {
        try (TestDatabase opened = name.equals("H2") ? new TestDatabase() : Postgres.database()) {
            database = opened;
            ScoreHouse house = new ScoreHouse(database);
            long sheet = handOut(house);
            long run = in(em -> runs(em).start(CYCLE, SheetHouse.YEAR, 1));
            List<Long> batches = in(em -> steps(em).waiting());
            assertThat(batches).hasSize(2);

            try (EntityManager dying = database.factory().createEntityManager()) {
                dying.getTransaction().begin();
                assertThat(steps(dying).score(batches.get(0))).isTrue();
                dying.flush();
                if (name.equals("PostgreSQL")) {
                    // H2 is of one node only, and skips no locks
                    assertThat(score(batches.get(0)))
                            .as("by another node meanwhile")
                            .isFalse();
                }
                assertThat(score(batches.get(1))).isTrue();
                dying.getTransaction().rollback();
            }
            sweepEnds();
            assertThat(progress(run).scored()).isEqualTo(1);
            assertThat(progress(run).finished()).isFalse();
            assertThat(finished).isEmpty();

            List<Long> left = in(em -> steps(em).waiting());
            assertThat(left).containsExactly(batches.get(0));
            assertThat(score(batches.get(0))).isTrue();
            assertThat(score(batches.get(0))).as("once more").isFalse();
            sweepEnds();
            sweepEnds();

            assertThat(finished).containsExactly(new ScoreRunFinished(run, CYCLE));
            assertThat(progress(run))
                    .isEqualTo(in(em -> runs(em).latestOf(CYCLE).orElseThrow()));
            assertThat(progress(run).finished()).isTrue();
            assertThat(progress(run).scored()).isEqualTo(2);
            assertThat(house.sheets.rows("SELECT COUNT(*) FROM performance_score GROUP BY sheet_id"))
                    .containsExactly("1", "1");
            assertThat(house.sheets.rows("SELECT COUNT(*) FROM performance_score_line"))
                    .containsExactly("10");
            keptScoresStay(house, sheet, run);
        }
    }

    /** The sheets of persons 4 and 6, in one batch, of which one says nothing that can be read. */
    @Test
    void aSheetThatCannotBeScoredIsLeftOutWithItsReasonAndTheRunEnds() {
        try (TestDatabase opened = new TestDatabase()) {
            database = opened;
            ScoreHouse house = new ScoreHouse(database);
            long broken = handOut(house);
            house.sheets.library.sql(
                    "UPDATE performance_target SET detail = '{' WHERE place = 0 AND sheet_id = " + broken);
            long run = in(em -> runs(em).start(CYCLE, SheetHouse.YEAR, 1_000));

            sweep().wake();

            assertThat(finished).containsExactly(new ScoreRunFinished(run, CYCLE));
            assertThat(progress(run).scored()).isEqualTo(1);
            assertThat(progress(run).failed()).isEqualTo(1);
            List<FailedSheet> failures = in(em -> runs(em).failures(run));
            assertThat(failures).singleElement().satisfies(failure -> {
                assertThat(failure.sheet()).isEqualTo(broken);
                assertThat(failure.person().en()).isEqualTo("Person 4");
                assertThat(failure.position()).isEqualTo("MKT-SEO");
                assertThat(failure.reason()).isNotBlank();
            });
            assertThat(house.sheets.rows("SELECT sheet_id FROM performance_score"))
                    .hasSize(1)
                    .doesNotContain(String.valueOf(broken));
        }
    }

    @Test
    void theReasonIsTheRuleThatRefusedItOrWhatTheServerSaidFirst() {
        assertThat(FailureReason.of(new IllegalStateException(BusinessException.invalid("actual", "error.x"))))
                .isEqualTo("error.x");
        assertThat(FailureReason.of(new IllegalStateException(new ArithmeticException("/ by zero"))))
                .isEqualTo("ArithmeticException: / by zero");
        assertThat(FailureReason.of(new IllegalStateException("x".repeat(2_000))))
                .hasSize(1_000);
    }

    /** Works at once, each step in a transaction of its own. */
    private ScoreSweep sweep() {
        ScoreSweep sweep = new ScoreSweep();
        sweep.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (proxy, method, args) -> {
                    ((Runnable) args[0]).run();
                    return null;
                });
        sweep.steps = new ScoreSteps() {
            @Override
            public List<Long> waiting() {
                return in(em -> steps(em).waiting());
            }

            @Override
            public boolean score(long batch) {
                return ScoreRunsTest.this.score(batch);
            }

            @Override
            public void divide(long batch, String reason) {
                in(em -> {
                    steps(em).divide(batch, reason);
                    return null;
                });
            }

            @Override
            public void finish() {
                sweepEnds();
            }
        };
        return sweep;
    }

    /** What was kept is read as it was live, with every step, and stays when a later number changes the score. */
    private void keptScoresStay(ScoreHouse house, long sheet, long run) {
        StoredScore kept = latest(sheet);
        assertThat(kept.occasion()).isEqualTo(new Occasion(run, CYCLE));
        assertThat(kept.scored().score().rated()).isTrue();
        assertThat(kept.scored().score().vetoes()).hasSize(1);
        same(kept.scored(), house.live(sheet));

        house.measure(ASSIGNMENT, "ORDERS", "2026-10-31", "300", "NULL");
        long again = in(em -> ScoreHouse.scores(em).keep(Set.of(sheet), YEAR, new Occasion(null, CYCLE)))
                .get(sheet);

        assertThat(latest(sheet).id()).isEqualTo(again);
        same(latest(sheet).scored(), house.live(sheet));
        same(
                in(em -> ScoreHouse.book(em).scores(Set.of(kept.id())))
                        .get(kept.id())
                        .scored(),
                kept.scored());
        assertThat(latest(sheet).scored().actuals().get("ORDERS").value())
                .isGreaterThan(kept.scored().actuals().get("ORDERS").value());
    }

    private static void same(Object one, Object other) {
        assertThat(one)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(other);
    }

    private static long handOut(ScoreHouse house) {
        long sheet = house.handOut(
                4,
                SheetHouse.TO,
                rate("ORDERS", "60", "1200"),
                rate("CONVERSION", "20", "5"),
                new SheetTarget("VISITS", null, item(MethodKind.YES_NO, "20", null, null)),
                bonus("IDEAS", "5"),
                veto("ACCIDENTS", "30"));
        house.measure(ASSIGNMENT, "ORDERS", "2026-03-31", "100", "NULL");
        house.measure(ASSIGNMENT, "CONVERSION", "2026-03-29", "4", "100");
        house.measure(ASSIGNMENT, "VISITS", "2026-03-31", "7", "NULL");
        house.measure(ASSIGNMENT, "IDEAS", "2026-03-31", "3", "NULL");
        house.measure(ASSIGNMENT, "ACCIDENTS", "2026-03-31", "1", "NULL");
        return sheet;
    }

    private StoredScore latest(long sheet) {
        return in(em -> ScoreHouse.book(em).latest(Set.of(sheet))).get(sheet);
    }

    private boolean score(long batch) {
        return in(em -> steps(em).score(batch));
    }

    private void sweepEnds() {
        in(em -> {
            steps(em).finish();
            return null;
        });
    }

    private ScoreProgress progress(long run) {
        return in(em -> runs(em).progress(run).orElseThrow());
    }

    private <T> T in(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    private static ScoreRuns runs(EntityManager em) {
        ScoreRuns runs = new ScoreRuns();
        runs.runs = stored(em);
        runs.started = Wiring.noted(new ArrayList<>());
        runs.clock = Wiring.CLOCK;
        return runs;
    }

    private ScoreSteps steps(EntityManager em) {
        ScoreSteps steps = new ScoreSteps();
        steps.runs = stored(em);
        steps.scores = ScoreHouse.scores(em);
        steps.finished = Wiring.noted(finished);
        steps.clock = Wiring.CLOCK;
        return steps;
    }

    private static StoredRuns stored(EntityManager em) {
        StoredRuns runs = new StoredRuns();
        runs.em = em;
        return runs;
    }
}

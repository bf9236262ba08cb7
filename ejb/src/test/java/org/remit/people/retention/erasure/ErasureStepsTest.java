package org.remit.people.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.people.retention.RetentionHouse.CLOCK;
import static org.remit.people.retention.RetentionHouse.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.Wiring;
import org.remit.people.retention.KindView;
import org.remit.people.retention.Limit;
import org.remit.people.retention.RetentionBasis;
import org.remit.people.retention.RetentionHouse;
import org.remit.people.retention.RetentionHouse.Deputies;
import org.remit.people.retention.RetentionService;
import org.remit.people.retention.RuleView;
import org.remit.people.retention.RuleWish;
import org.remit.people.retention.hold.HoldHouse;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;
import org.remit.shared.Postgres;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/**
 * Rules, holds and an erasure of deputies, from the first rule to the end, on H2 and on PostgreSQL, whose locks differ. Of the persons 1
 * to 6 each was stood in for until the end of 2019, 7 until today; 2 has left in 2024, 3 is under a legal hold.
 */
class ErasureStepsTest {

    private final List<ErasureStarted> started = new ArrayList<>();
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatIsDueIsErasedUnlessItIsHeldThoughAServerDiesMeanwhile(String name) {
        try (TestDatabase opened = name.equals("H2") ? new TestDatabase() : Postgres.database()) {
            database = opened;
            peopleWithDeputies();
            withoutARuleNothingIsDue();
            rulesAreSetOneAfterTheOther();
            whoIsUnderAHoldIsCountedApart();
            batchesGoOnWhereAServerHasDied();
            whatWasDoneIsOnRecord();
        }
    }

    private void peopleWithDeputies() {
        for (int person = 1; person <= 8; person++) {
            sql("INSERT INTO people_person (id, version, name_en, active) VALUES (" + person + ", 0, 'Person " + person
                    + "', 1)");
        }
        for (int person = 1; person <= 6; person++) {
            deputy(person, "2019-12-31");
        }
        deputy(7, TODAY.toString());
        sql("UPDATE people_person SET active = 0 WHERE id = 2");
        sql(
                "INSERT INTO people_leaving (id, version, person_id, last_day, reason, recorded_by, recorded_at, left_at)"
                        + " VALUES (1, 0, 2, DATE '2024-06-30', 'x', 7, TIMESTAMP '2024-06-01 00:00:00', TIMESTAMP '2024-07-01 00:00:00')");
    }

    /** With the id of whom they stand in for. */
    private void deputy(int person, String lastDay) {
        sql("INSERT INTO people_deputy (id, version, person_id, deputy_id, valid_from, valid_to) VALUES (" + person
                + ", 0, " + person + ", 8, DATE '2019-01-01', DATE '" + lastDay + "')");
    }

    private void withoutARuleNothingIsDue() {
        assertThat(kind()).isEqualTo(new KindView("deputies", null, null, 0, 0, List.of()));
        refused(() -> start("Spring cleaning"), "error.nothingDue");
    }

    private void rulesAreSetOneAfterTheOther() {
        refused(() -> rule(RetentionHouse.years("deputies", 0, 0)), "years error.retentionYears");
        refused(() -> rule(RetentionHouse.years("deputies", 0, 101)), "years error.retentionYears");
        refused(
                () -> rule(new RuleWish("deputies", 0, null, 3, new LocalizedText("法", null))),
                "basis error.required, legalBasis.en error.required");
        refused(() -> rule(RetentionHouse.years("secrets", 0, 3)), "error.retentionKindUnknown");
        rule(new RuleWish("deputies", 0, RetentionBasis.LEAVING, 2, RetentionHouse.BASIS));
        assertThat(kind().due()).as("of who left two years ago").isEqualTo(1);
        rule(new RuleWish("deputies", 1, RetentionBasis.LEAVING, 3, RetentionHouse.BASIS));
        assertThat(kind().due()).as("not three").isZero();
        rule(RetentionHouse.years("deputies", 2, null));
        assertThat(kind().rule()).as("withdrawn").isNull();
        refused(() -> rule(RetentionHouse.years("deputies", 2, 5)), "error.changedMeanwhile");
        rule(RetentionHouse.years("deputies", 3, 5));

        KindView view = kind();
        assertThat(view.rule().years()).isEqualTo(5);
        assertThat(view.limit()).isEqualTo(new Limit(RetentionBasis.PERIOD, TODAY.minusYears(5)));
        assertThat(view.due()).as("all but the one of today").isEqualTo(6);
        assertThat(view.history()).extracting(RuleView::number).containsExactly(4, 3, 2, 1);
        assertThat(view.history()).extracting(RuleView::years).containsExactly(5, null, 3, 2);
    }

    private void whoIsUnderAHoldIsCountedApart() {
        refused(() -> hold(3, TODAY.plusDays(1), "Trial"), "from error.holdInFuture");
        refused(() -> hold(3, null, " "), "from error.required, reason error.required");
        refused(() -> hold(99, TODAY, "Trial"), "person error.noSuchPerson");
        refused(() -> hold(7, TODAY, "Trial"), "error.holdOwn");
        hold(3, TODAY, "Trial");
        long other = hold(4, TODAY.minusYears(1), "Inspection");
        assertThat(kind().held()).isEqualTo(2);
        in(em -> {
            HoldHouse.service(em).lift(other, "It is over");
            return null;
        });
        refused(
                () -> in(em -> {
                    HoldHouse.service(em).lift(other, "Again");
                    return null;
                }),
                "error.holdLifted");
        assertThat(kind().held()).isEqualTo(1);
        assertThat(kind().erasable()).isEqualTo(5);
    }

    private void batchesGoOnWhereAServerHasDied() {
        refused(() -> start(null), "reason error.required");
        refused(() -> start("长".repeat(501)), "reason error.tooLong");
        long erasure = start("Every spring");
        assertThat(started).containsExactly(new ErasureStarted(erasure));
        refused(() -> start("Once more"), "error.erasureUnderWay");
        long part = in(em -> steps(em).waiting()).get(0);
        try (EntityManager dying = database.factory().createEntityManager()) {
            dying.getTransaction().begin();
            assertThat(steps(dying).erase(part, 2)).isTrue();
            dying.flush();
            dying.getTransaction().rollback();
        }
        assertThat(left()).hasSize(7);

        assertThat(erase(part, 2)).isTrue();
        assertThat(left()).containsExactly(3L, 4L, 5L, 6L, 7L);
        hold(5, TODAY, "Found out meanwhile");
        assertThat(erase(part, 2)).isTrue();
        assertThat(left()).as("without who is under a hold").containsExactly(3L, 5L, 7L);
        assertThat(erase(part, 2)).isFalse();
        assertThat(erase(part, 2)).as("nothing is done twice").isFalse();
        assertThat(left()).containsExactly(3L, 5L, 7L);
        List<Long> waiting = in(em -> steps(em).waiting());
        assertThat(waiting).isEmpty();
    }

    private void whatWasDoneIsOnRecord() {
        ErasureView done =
                in(em -> erasures(em).page(PageRequest.of(0, 10))).items().get(0);
        assertThat(done.finished()).isTrue();
        assertThat(done.reason()).isEqualTo("Every spring");
        assertThat(done.startedBy().en()).isEqualTo("Person 7");
        assertThat(done.parts())
                .containsExactly(
                        new ErasureView.Part("deputies", RetentionBasis.PERIOD, 5, TODAY.minusYears(5), 6, 1, 4));
        assertThat(rows("SELECT action FROM shared_audit_entry WHERE action LIKE 'ERASURE%' ORDER BY id"))
                .containsExactly("ERASURE_STARTED", "ERASURE_DONE");
        assertThat(rows("SELECT detail FROM shared_audit_entry WHERE action = 'ERASURE_DONE'"))
                .containsExactly("deputies 4");
        assertThat(told(1)).contains("deputies", "Labour contract law", "records=1");
        assertThat(told(3)).as("nothing was erased").isEqualTo("[]");
    }

    private String told(long person) {
        return in(em -> {
            ErasureRecords records = new ErasureRecords();
            records.em = em;
            return records.about(person).get(0).records().toString();
        });
    }

    private static void refused(ThrowingCallable deed, String rule) {
        assertThatThrownBy(deed)
                .satisfies(refusal -> assertThat(refusal.getMessage()
                                .replaceAll("Violation\\[field=(\\w[^,]*), key=([^,]*), args=[^]]*]]", "$1 $2"))
                        .contains(rule));
    }

    private KindView kind() {
        return in(em -> service(em).kind("deputies"));
    }

    private void rule(RuleWish wish) {
        in(em -> {
            service(em).setRule(wish);
            return null;
        });
    }

    private static RetentionService service(EntityManager em) {
        return RetentionHouse.service(em, new Deputies(em));
    }

    private long hold(long person, LocalDate from, String reason) {
        return in(em -> HoldHouse.hold(em, person, from, reason));
    }

    private long start(String reason) {
        return in(em -> {
            ErasureService service = new ErasureService();
            service.erasures = erasures(em);
            service.book = RetentionHouse.book(em, new Deputies(em));
            service.user = RetentionHouse.user(7);
            service.audit = TestAudit.service(em, CLOCK);
            service.started = Wiring.noted(started);
            service.clock = CLOCK;
            return service.start(reason);
        });
    }

    private boolean erase(long part, int most) {
        return in(em -> steps(em).erase(part, most));
    }

    private static ErasureSteps steps(EntityManager em) {
        return ErasureHouse.steps(em, new Deputies(em));
    }

    private static Erasures erasures(EntityManager em) {
        Erasures erasures = new Erasures();
        erasures.em = em;
        return erasures;
    }

    private List<Long> left() {
        return rows("SELECT d.id FROM people_deputy d ORDER BY d.id").stream()
                .map(Long::valueOf)
                .toList();
    }

    private List<String> rows(String query) {
        List<?> found = in(em -> em.createNativeQuery(query, Object.class).getResultList());
        return found.stream().map(String::valueOf).toList();
    }

    private void sql(String statement) {
        in(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private <T> T in(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }
}

package org.remit.performance.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.remit.performance.measurement.MeasurementHouse.orders;
import static org.remit.performance.measurement.MeasurementHouse.person;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.performance.measurement.MeasurementHouse;
import org.remit.performance.measurement.lock.LockHouse;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.TestDatabase;
import org.remit.shared.file.Files;

/** Files at the orders of October of person 4, who holds MKT-SEO under the head 3. */
class EvidenceServiceTest {

    private static final long HR = 7;
    private static final long HEAD = 3;
    private static final long SEO = 4;
    private static final long STRANGER = 6;

    private TestDatabase database;
    private MeasurementHouse house;
    private long measurement;

    @BeforeEach
    void measure() {
        database = new TestDatabase();
        house = new MeasurementHouse(database);
        house.record(HEAD, orders(person("MKT-SEO", "p4"), "2026-10", "300", "ERP-1", null));
        measurement = Long.parseLong(
                house.rows("select id from performance_measurement").get(0));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoTypesANumberAddsWhereItComesFromAndWhoeverMayReadItReadsThatToo() {
        long file = add(HEAD, "C:\\x\\订单.pdf");

        assertThat(add(HEAD, "订单.pdf")).as("an impatient second time").isEqualTo(file);
        for (long reader : List.of(HEAD, HR, SEO)) {
            assertThat(as(reader, service -> service.list(measurement)).files())
                    .singleElement()
                    .satisfies(view -> {
                        assertThat(view.name()).isEqualTo("订单.pdf");
                        assertThat(view.uploadedBy().en()).isEqualTo("Person 3");
                        assertThat(view.revisionNo()).isEqualTo(1);
                    });
            assertThat(as(reader, service -> service.read(file)).bytes()).isEqualTo(Files.PDF);
        }
        assertThat(as(SEO, service -> service.list(measurement)).editable()).isFalse();
        refused(() -> add(SEO, "mine.pdf"), Kind.FORBIDDEN, "error.measurementNotYours");
        refused(() -> as(STRANGER, service -> service.list(measurement)), Kind.NOT_FOUND, "error.measurementUnknown");
        refused(() -> as(STRANGER, service -> service.read(file)), Kind.NOT_FOUND, "error.measurementUnknown");
        refused(() -> add(STRANGER, "x.pdf"), Kind.NOT_FOUND, "error.measurementUnknown");
        refused(() -> as(HR, service -> service.read(1)), Kind.NOT_FOUND, "error.evidenceUnknown");
    }

    @Test
    void aCorrectionKeepsTheFilesOfTheNumberBefore() {
        add(HEAD, "first.pdf");
        house.record(HEAD, orders(person("MKT-SEO", "p4"), "2026-10", "310", "ERP-1", "Counted again"));
        add(HEAD, "second.pdf");

        assertThat(as(SEO, service -> service.list(measurement)).files())
                .extracting(view -> view.name() + " " + view.revisionNo())
                .containsExactly("first.pdf 1", "second.pdf 2");
    }

    @Test
    void whatIsTakenBackLosesItsContentAndSaysWhy() {
        long file = add(HEAD, "salaries.pdf");
        refused(() -> remove(HEAD, file, " "), Kind.INVALID, "error.required");
        refused(() -> remove(HEAD, file, "x".repeat(501)), Kind.INVALID, "error.tooLong");
        refused(() -> remove(SEO, file, "Not mine"), Kind.FORBIDDEN, "error.measurementNotYours");

        remove(HEAD, file, "Shows what others earn");

        EvidenceList list = as(SEO, service -> service.list(measurement));
        assertThat(list.present()).isEmpty();
        assertThat(list.files()).singleElement().satisfies(view -> {
            assertThat(view.removalReason()).isEqualTo("Shows what others earn");
            assertThat(view.removedBy().en()).isEqualTo("Person 3");
            assertThat(view.removedAt()).isEqualTo(Wiring.CLOCK.instant());
        });
        assertThat(house.rows("select count(*) from performance_measurement_evidence where content is not null"))
                .containsExactly("0");
        refused(() -> as(HEAD, service -> service.read(file)), Kind.CONFLICT, "error.evidenceRemoved");
        refused(() -> remove(HEAD, file, "Again"), Kind.CONFLICT, "error.evidenceRemoved");
        assertThat(add(HEAD, "salaries.pdf")).as("it may be added anew").isNotEqualTo(file);
    }

    @Test
    void nothingIsAddedOrTakenBackOnceTheDaysAreLocked() {
        long file = add(HEAD, "first.pdf");
        house.locks(locks -> locks.lock(
                null, new Period(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31")), HR, "Review"));

        assertThat(as(HEAD, service -> service.list(measurement)).editable()).isFalse();
        refused(() -> add(HEAD, "late.pdf"), Kind.LOCKED, "error.measurementsLocked");
        refused(() -> remove(HEAD, file, "Too late"), Kind.LOCKED, "error.measurementsLocked");
        assertThat(as(HEAD, service -> service.read(file)).bytes()).isEqualTo(Files.PDF);
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalledAndTwentyFilesAreEnough() {
        refused(
                () -> as(HEAD, service -> service.add(measurement, "x.pdf", new ByteArrayInputStream(Files.EXE))),
                Kind.INVALID,
                "error.attachmentType");
        for (int number = 1; number <= EvidenceService.MAX_FILES; number++) {
            add(HEAD, number + ".pdf");
        }
        refused(() -> add(HEAD, "21.pdf"), Kind.INVALID, "error.evidenceTooMany");
    }

    private long add(long person, String name) {
        return as(person, service -> service.add(measurement, name, new ByteArrayInputStream(Files.PDF)));
    }

    private void remove(long person, long file, String reason) {
        as(person, service -> {
            service.remove(file, reason);
            return null;
        });
    }

    private <T> T as(long person, Function<EvidenceService, T> work) {
        return database.inTransaction(em -> {
            EvidenceService service = new EvidenceService();
            service.files = new EvidenceFiles();
            service.files.em = em;
            service.user = MeasurementHouse.user(person);
            service.clock = Wiring.CLOCK;
            service.rights = new EvidenceRights();
            service.rights.measurements = MeasurementHouse.service(em, person);
            service.rights.locks = LockHouse.book(em);
            return work.apply(service);
        });
    }

    private static void refused(ThrowingCallable deed, Kind kind, String key) {
        BusinessException refused = catchThrowableOfType(deed, BusinessException.class);
        assertThat(refused).isNotNull();
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.violations().get(0).key()).isEqualTo(key);
    }
}

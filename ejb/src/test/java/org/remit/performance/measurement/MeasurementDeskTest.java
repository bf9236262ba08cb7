package org.remit.performance.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.remit.performance.measurement.MeasurementHouse.conversion;
import static org.remit.performance.measurement.MeasurementHouse.orders;
import static org.remit.performance.measurement.MeasurementHouse.person;
import static org.remit.performance.measurement.MeasurementHouse.unit;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.TestDatabase;

/** Measurements in real tables: the same once, another only with a reason, nothing past a lock, nothing of somebody else's. */
class MeasurementDeskTest {

    private static final long HR = 7;
    private static final long HEAD_OF_MARKETING = 3;
    private static final long SEO = 4;
    private static final MeasurementFilter ALL = new MeasurementFilter(null, null, null, null, null, null);
    private static final Period OCTOBER = new Period(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"));

    private TestDatabase database;
    private MeasurementHouse house;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void found() {
        database = open();
        house = new MeasurementHouse(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsHandedInIsRead() {
        Recorded recorded = house.record(
                HR,
                orders(unit("MKT"), "2026-10", "1200", "ERP-1", null),
                orders(new SubjectRef(null, "MKT-SEO", null), "2026-10", "300", null, null),
                conversion(person("MKT-SEO", "p4"), "2026W46", "17", "20"));

        assertThat(recorded).isEqualTo(new Recorded(3, 0, 0));
        List<MeasurementView> all = house.readBy(HR, ALL).items();
        assertThat(all)
                .extracting(row -> row.kpi() + " " + row.kind() + " " + row.period() + " "
                        + row.value().orElseThrow().toPlainString())
                .containsExactlyInAnyOrder(
                        "ORDERS UNIT 2026-10 1200", "ORDERS POSITION 2026-10 300", "CONVERSION ASSIGNMENT 2026W46 85");
        assertThat(all).allMatch(row -> row.unit().equals("MKT") && row.present() && row.revisionNo() == 1);
    }

    @Test
    void theSameUnderTheSameKeyIsWrittenOnce() {
        MeasurementEntry entry = orders(unit("MKT"), "2026-10", "1200", "ERP-1", null);
        house.record(HR, entry);

        assertThat(house.record(HR, entry)).isEqualTo(new Recorded(0, 0, 1));
        assertThat(house.record(HR, orders(unit("MKT"), "2026-10", "1200.00", "ERP-1", null)))
                .isEqualTo(new Recorded(0, 0, 1));
        assertThat(house.rows("select id from performance_measurement")).hasSize(1);
    }

    @Test
    void withoutAKeyTheSamePeriodIsTheSame() {
        MeasurementEntry entry = conversion(person("MKT-SEO", "p4"), "2026W46", "17", "20");
        house.record(HR, entry);

        assertThat(house.record(HR, entry)).isEqualTo(new Recorded(0, 0, 1));
    }

    @Test
    void anotherNumberUnderTheSameKeyNeedsAReasonAndKeepsTheOldOne() {
        house.record(HR, orders(unit("MKT"), "2026-10", "1200", "ERP-1", null));

        assertThat(wrong(() -> house.record(HR, orders(unit("MKT"), "2026-10", "1300", "ERP-1", null))))
                .containsExactly("measurements[0].reason error.correctionNeedsReason [1200]");
        assertThat(house.record(HR, orders(unit("MKT"), "2026-10", "1300", "ERP-1", "Returns were counted twice")))
                .isEqualTo(new Recorded(0, 1, 0));

        MeasurementView present = house.readBy(HR, ALL).items().get(0);
        assertThat(present.numerator()).isEqualByComparingTo("1300");
        assertThat(house.history(HR, present.id()))
                .extracting(row ->
                        row.revisionNo() + " " + row.numerator().intValue() + " " + row.present() + " " + row.reason())
                .containsExactly("2 1300 true Returns were counted twice", "1 1200 false null");
    }

    @Test
    void aSecondMeasurementOfThePeriodIsRefusedAndNamesTheFirst() {
        house.record(HR, orders(unit("MKT"), "2026-10", "1200", "ERP-1", null));

        assertThat(wrong(() -> house.record(HR, orders(unit("MKT"), "2026-10", "1200", "ERP-2", null))))
                .containsExactly("measurements[0].period error.measuredBefore [2026-10, 1200, ERP-1]");
    }

    @Test
    void aPeriodThatOverlapsOneOfAnotherLengthIsRefused() {
        house.record(HR, orders(unit("MKT"), "2026-08", "1200", "ERP-1", null));
        house.sql("update performance_kpi_version set frequency = 'QUARTERLY' where unit = '#'");

        assertThat(wrong(() -> house.record(HR, orders(unit("MKT"), "2026Q3", "3600", "ERP-2", null))))
                .containsExactly("measurements[0].period error.measuredBefore [2026-08-01/2026-08-31, 1200, ERP-1]");
    }

    @Test
    void theDatabaseItselfKeepsASecondPresentRowOut() {
        house.record(HR, orders(unit("MKT"), "2026-10", "1200", "ERP-1", null));

        assertThatThrownBy(() ->
                        house.sql("insert into performance_measurement (id, version, kpi_id, subject_kind, unit_id,"
                                + " series, place, first_day, last_day, numerator, origin, measurement_key, revision_no, withdrawn,"
                                + " recorded_by, recorded_at) select 999999, 0, kpi_id, subject_kind, unit_id, series, place,"
                                + " first_day, last_day, 5, origin, 'ERP-2', 1, 0, recorded_by, recorded_at"
                                + " from performance_measurement"))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void aKeyIsNotTakenForSomethingElse() {
        house.record(HR, orders(unit("MKT"), "2026-10", "1200", "ERP-1", null));

        assertThat(wrong(() -> house.record(HR, orders(unit("MKT"), "2026-09", "1200", "ERP-1", "why"))))
                .containsExactly("measurements[0].key error.keyOfAnother [ERP-1]");
    }

    @Test
    void whatStandsTwiceInOneGoIsSaid() {
        assertThat(wrong(() -> house.record(
                        HR,
                        orders(unit("MKT"), "2026-10", "1", "A", null),
                        orders(unit("MKT"), "2026-10", "2", "B", null),
                        orders(unit("OPS"), "2026-10", "3", "A", null))))
                .containsExactly(
                        "measurements[1].period error.measuredInBatch [1]", "measurements[2].key error.keyTwice [1]");
    }

    @Test
    void oneWrongMeasurementKeepsAllOthersOutOverAllChunks() {
        MeasurementEntry[] months = IntStream.range(0, MeasurementDesk.CHUNK + 1)
                .mapToObj(i -> orders(unit(i % 2 == 0 ? "MKT" : "OPS"), year(i / 2), "1", null, null))
                .toArray(MeasurementEntry[]::new);
        months[MeasurementDesk.CHUNK] = orders(unit("NOPE"), "2026-10", "1", null, null);

        assertThat(wrong(() -> house.record(HR, months)))
                .containsExactly("measurements[" + MeasurementDesk.CHUNK + "].unit error.unitUnknown [NOPE]");
        assertThat(house.rows("select id from performance_measurement")).isEmpty();

        months[MeasurementDesk.CHUNK] = orders(unit("MKT"), "2026-10", "1", null, null);
        assertThat(house.record(HR, months).added()).isEqualTo(MeasurementDesk.CHUNK + 1);
    }

    private static String year(int month) {
        LocalDate day = LocalDate.parse("1970-01-01").plusMonths(month);
        return day.getYear() + "-" + day.getMonthValue();
    }

    @Test
    void aPersonIsMeasuredOnlyWhereTheyAre() {
        assertThat(wrong(() -> house.record(
                        HR,
                        orders(person("MKT-SEO", "p3"), "2026-10", "1", null, null),
                        orders(person("MKT-SEO", "p4"), "2025-12", "1", null, null))))
                .containsExactly(
                        "measurements[0].person error.notInPosition [p3, MKT-SEO]",
                        "measurements[1].period error.subjectNotThere [2026-01-01, ]");
    }

    @Test
    void aWithdrawnMeasurementStaysReadableAndComesBackOnlyWithAReason() {
        MeasurementEntry entry = orders(unit("MKT"), "2026-10", "1200", "ERP-1", null);
        house.record(HR, entry);
        long id = house.readBy(HR, ALL).items().get(0).id();

        assertThat(wrong(() -> house.withdraw(HR, id, " "))).containsExactly("reason error.required []");
        house.withdraw(HR, id, "Wrong shop");

        assertThat(house.readBy(HR, ALL).items()).isEmpty();
        assertThat(house.history(HR, id))
                .extracting(row -> row.revisionNo() + " " + row.withdrawn() + " " + row.reason())
                .containsExactly("2 true Wrong shop", "1 false null");
        assertThat(wrong(() -> house.withdraw(HR, id, "again"))).containsExactly("null error.measurementPast []");
        assertThat(wrong(() -> house.record(HR, entry)))
                .containsExactly("measurements[0].reason error.withdrawnNeedsReason []");
        house.record(HR, orders(unit("MKT"), "2026-10", "900", "ERP-2", null));
        assertThat(house.readBy(HR, ALL).items()).hasSize(1);
    }

    @Test
    void aLockStopsEveryWayUntilItIsReleased() {
        MeasurementEntry october = orders(unit("MKT"), "2026-10", "1200", "ERP-1", null);
        house.record(HR, october);
        long id = house.readBy(HR, ALL).items().get(0).id();
        long lock = house.locks(book -> book.lock("OPS", OCTOBER, HR, "Cycle 2026"));

        BusinessException locked = catchThrowableOfType(
                BusinessException.class, () -> house.record(HR, orders(unit("MKT"), "2026-10", "1", "ERP-1", "why")));
        assertThat(locked.kind()).isEqualTo(Kind.LOCKED);
        assertThat(wrong(() -> house.record(HR, orders(person("MKT-SEO", "p4"), "2026-10", "1", null, null))))
                .containsExactly(
                        "measurements[0].period error.measurementsLocked [2026-10-01, 2026-10-31, Cycle 2026]");
        assertThat(wrong(() -> house.withdraw(HR, id, "why"))).hasSize(1);
        assertThat(house.record(HR, october)).isEqualTo(new Recorded(0, 0, 1));
        assertThat(house.record(HR, orders(unit("CO"), "2026-10", "1", null, null))
                        .added())
                .isEqualTo(1);
        assertThat(house.record(HR, orders(unit("MKT"), "2026-09", "1", null, null))
                        .added())
                .isEqualTo(1);

        assertThat(wrong(() -> house.locks(book -> {
                    book.release(lock, HR, null);
                    return null;
                })))
                .containsExactly("reason error.required []");
        house.locks(book -> {
            book.release(lock, HR, "Cycle goes back");
            return null;
        });
        house.withdraw(HR, id, "why");
        assertThat(house.readBy(HR, ALL).items()).hasSize(2);
    }

    @Test
    void aLockOfAllLocksEveryUnit() {
        house.locks(book -> book.lock(null, OCTOBER, HR, "Cycle 2026"));

        assertThat(wrong(() -> house.record(HR, orders(unit("CO"), "2026-10", "1", null, null))))
                .hasSize(1);
    }

    @Test
    void aHeadWritesForTheirUnitAndTheirPeopleButNotForThemselvesOrOthers() {
        assertThat(house.record(
                                HEAD_OF_MARKETING,
                                orders(unit("MKT"), "2026-10", "5", null, null),
                                orders(person("MKT-SEO", "p4"), "2026-10", "2", null, null))
                        .added())
                .isEqualTo(2);
        assertThat(wrong(() -> house.record(
                        HEAD_OF_MARKETING,
                        orders(unit("OPS"), "2026-10", "5", null, null),
                        orders(person("MKT-MANAGER", "p3"), "2026-10", "5", null, null))))
                .containsExactly(
                        "measurements[0].unit error.measurementNotYours []",
                        "measurements[1].person error.measurementNotYours []");
    }

    @Test
    void whoHoldsTheOwnersPositionWritesThatKpiForAllAndNoOther() {
        assertThat(house.record(SEO, conversion(unit("OPS"), "2026W46", "1", "2"))
                        .added())
                .isEqualTo(1);
        assertThat(wrong(() -> house.record(SEO, orders(unit("MKT"), "2026-10", "5", null, null))))
                .containsExactly("measurements[0].unit error.measurementNotYours []");
    }

    @Test
    void everybodyReadsWhatIsTheirs() {
        house.record(
                HR,
                orders(unit("OPS"), "2026-10", "1", null, null),
                orders(person("MKT-MANAGER", "p3"), "2026-10", "2", null, null),
                orders(person("MKT-SEO", "p4"), "2026-10", "3", null, null),
                conversion(person("OPS-HEAD", "p2"), "2026W46", "1", "2"));

        assertThat(numbers(HR)).containsExactlyInAnyOrder("1", "2", "3", "1");
        assertThat(numbers(2)).containsExactlyInAnyOrder("1", "2", "3", "1");
        assertThat(numbers(HEAD_OF_MARKETING)).containsExactlyInAnyOrder("2", "3");
        assertThat(numbers(SEO)).containsExactlyInAnyOrder("3", "1");
        assertThat(numbers(5)).isEmpty();
        long headsOwn = house.readBy(2, new MeasurementFilter("CONVERSION", null, null, null, null, null))
                .items()
                .get(0)
                .id();
        assertThat(house.history(HEAD_OF_MARKETING, headsOwn)).isEmpty();
    }

    @Test
    void theListIsFiltered() {
        house.record(
                HR,
                orders(unit("CO"), "2026-09", "1", null, null),
                orders(person("MKT-SEO", "p4"), "2026-10", "2", null, null));

        assertThat(house.readBy(HR, new MeasurementFilter("ORDERS", "OPS", null, null, null, null))
                        .total())
                .isEqualTo(1);
        assertThat(house.readBy(HR, new MeasurementFilter(null, null, "MKT-SEO", "p4", OCTOBER.from(), OCTOBER.to()))
                        .total())
                .isEqualTo(1);
        assertThat(house.readBy(HR, new MeasurementFilter(null, null, null, null, OCTOBER.from(), null))
                        .total())
                .isEqualTo(1);
    }

    private List<String> numbers(long person) {
        return house.readBy(person, ALL).items().stream()
                .map(row -> row.numerator().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<String> wrong(ThrowingCallable deed) {
        BusinessException refused = catchThrowableOfType(BusinessException.class, deed);
        assertThat(refused).isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.field() + " " + violation.key() + " " + violation.args())
                .toList();
    }
}

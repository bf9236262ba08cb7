package org.remit.performance.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.people.Notice;
import org.remit.performance.improvement.list.ListHouse;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.Refused;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** The orders of a person who holds MKT-SEO have fallen; how the improvement goes on, and who may do and see what. */
class ImprovementStagesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-12-10");
    private static final long HR = 7;
    private static final long HEAD = 3;
    private static final long PERSON = 4;
    private static final long COLLEAGUE = 6;

    private final List<Notice> told = new ArrayList<>();
    private TestDatabase database;
    private SheetHouse company;
    private ImprovementHouse house;
    private long improvement;
    private String series;

    @BeforeEach
    void ordersHaveFallen() {
        database = openDatabase();
        company = new SheetHouse(database);
        company.hr(sheets ->
                sheets.propose(new SheetStart(SheetSubject.POSITION, "MKT-SEO", SheetHouse.FROM, SheetHouse.TO)));
        house = new ImprovementHouse(database);
        long kpi = id("select id from performance_kpi where code = 'ORDERS'");
        long assignment = id("select a.id from organization_assignment a join organization_position p on p.id ="
                + " a.position_id where p.code = 'MKT-SEO' and a.person_id = 4");
        series = kpi + ":A:" + assignment;
        improvement = open(SubjectKind.ASSIGNMENT, assignment, series);
        company.library.sql(
                "INSERT INTO approval_request (id, version, kind, state, applicant_id, content_version,"
                        + " decision_count, created_at) VALUES (8001, 0, 'improvement', 'OPEN', 4, 1, 0, TIMESTAMP '2026-11-22 09:00:00')");
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itGoesFromTheFindingToTheEffectOfItsMeasure() {
        agreed();
        assertThat(stage()).isEqualTo("MEASURE");
        assertThat(compared(DUE.plusDays(1)))
                .as("November ends before the measure does")
                .isFalse();
        measured("2026-11-01", "2026-11-30", 99);
        assertThat(compared(DUE.plusDays(1))).isFalse();
        measured("2026-12-01", "2026-12-31", 12);

        assertThat(compared(DUE.plusDays(30))).isTrue();

        assertThat(stage()).isEqualTo("CHECK");
        assertThat(company.rows("select effect from performance_improvement_measure"))
                .containsExactly("IMPROVED");
        assertThat(company.rows("select after_value from performance_improvement_measure"))
                .containsExactly("12.000000");
        assertThat(company.rows("select seen_until from performance_improvement"))
                .containsExactly("2026-12-31");
    }

    @Test
    void aRunningTotalThatHasGrownIsWorseWhenItHasFallenBehindItsPartOfTheTarget() {
        countedFromTheFirstDayOfTheSheet();
        agreed();
        // 10 until the end of October are one in 30.4 days, 12 until the end of the year one in 30.42
        measured("2026-12-01", "2026-12-31", 12);

        assertThat(compared(DUE.plusDays(30))).isTrue();

        assertThat(outcome()).containsExactly("WORSE 304 365");
    }

    @Test
    void aRunningTotalOfAYearWithoutASheetIsLeftToPeople() {
        countedFromTheFirstDayOfTheSheet();
        agreed();
        measured("2027-01-01", "2027-01-31", 1);

        assertThat(compared(DUE.plusDays(62))).isTrue();

        assertThat(outcome()).containsExactly("NOT_COMPARABLE null null");
    }

    @Test
    void aPersonsNumberCountsForTheDaysOnWhichTheyHeldThePosition() {
        company.library.sql("UPDATE organization_assignment SET valid_from = DATE '2026-10-22' WHERE person_id = 4");
        agreed();
        // 10 in ten days were one a day
        measured("2026-12-01", "2026-12-31", 31);

        assertThat(compared(DUE.plusDays(30))).isTrue();

        assertThat(outcome()).containsExactly("UNCHANGED 10 31");
    }

    @Test
    void whenNothingIsMeasuredInTimeSomebodyIsToldSo() {
        agreed();
        LocalDate last = LocalDate.parse("2027-02-10");
        assertThat(compared(last)).isFalse();

        assertThat(compared(last.plusDays(1))).isTrue();

        assertThat(company.rows("select effect from performance_improvement_measure"))
                .containsExactly("NOT_MEASURED");
    }

    @Test
    void whoLooksAfterTheKpiOrElseTheHeadIsToldThatItFellAndSoIsWhoseItIs() {
        assertThat(told).extracting(Notice::persons).containsExactly(List.of(HEAD, PERSON));
        assertThat(told.get(0).title().en()).isEqualTo("Orders · Person 4");
        assertThat(told.get(0).page()).isEqualTo("/performance/improvement.xhtml?id=" + improvement);

        company.library.sql(
                "UPDATE performance_kpi_version SET owner_code = 'MKT-SEO' WHERE kpi_id = " + series.split(":")[0]);
        long unit = id("select id from organization_unit where code = 'MKT'");
        open(SubjectKind.UNIT, unit, "1:U:" + unit);

        assertThat(told.get(1).persons()).containsExactlyInAnyOrder(PERSON, COLLEAGUE);
    }

    @Test
    void aStageCannotBeSkippedNorRepeated() {
        conflict(() -> house.proposed(improvement, 8001, DUE));
        house.as(HEAD, service -> service.find(improvement, "Why"));
        conflict(() -> house.as(HEAD, service -> service.find(improvement, "Once more")));
        house.proposed(improvement, 8001, DUE);
        conflict(() -> house.as(HEAD, service -> service.dismiss(improvement, "Too late")));
        measured("2026-12-01", "2026-12-31", 12);
        conflict(() -> compared(DUE.plusDays(30)));
    }

    @Test
    void itIsClosedWithoutAMeasureByAHeadWithAReasonAndNotByWhoseItIs() {
        Refused.by(() -> house.as(HEAD, service -> service.dismiss(improvement, " ")))
                .containsExactly("reason error.required");
        forbidden(() -> house.as(PERSON, service -> service.dismiss(improvement, "Not so bad")));

        house.as(HEAD, service -> service.dismiss(improvement, "The shop was closed"));

        assertThat(stage()).isEqualTo("CLOSED");
        assertThat(company.rows("select dismissal from performance_improvement where open_series is null"))
                .containsExactly("The shop was closed");
    }

    @Test
    void whoeverSeesThePersonsNumbersSeesItAndNobodyElse() {
        assertThat(ListHouse.seenBy(database, HR)).containsExactly(improvement);
        assertThat(ListHouse.seenBy(database, HEAD)).containsExactly(improvement);
        assertThat(ListHouse.seenBy(database, PERSON)).containsExactly(improvement);
        assertThat(ListHouse.seenBy(database, COLLEAGUE)).isEmpty();
        unknown(() -> house.as(COLLEAGUE, service -> service.find(improvement, "Why")));
        unknown(() -> house.as(COLLEAGUE, service -> service.dismiss(improvement, "Why")));
        forbidden(() -> house.as(PERSON, service -> service.find(improvement, "Others say why")));
        Refused.by(() -> house.as(HEAD, service -> service.find(improvement, null)))
                .containsExactly("finding error.required");
        Refused.by(() -> house.as(HEAD, service -> service.find(improvement, "x".repeat(2_001))))
                .containsExactly("finding error.tooLong");
    }

    @Test
    void whoAnalysesDataSeesThoseOfUnitsAndFindsOutWhyButNotThoseOfPersons() {
        long unit = id("select id from organization_unit where code = 'MKT'");
        long ofUnit = open(SubjectKind.UNIT, unit, "1:U:" + unit);
        assertThat(ListHouse.seenBy(database, COLLEAGUE)).isEmpty();
        company.library.sql("UPDATE organization_function SET code = 'BUSINESS_ANALYSIS' WHERE id = (SELECT function_id"
                + " FROM organization_duty WHERE code = 'MKT-SEO-D1')");

        assertThat(ListHouse.seenBy(database, COLLEAGUE)).containsExactly(ofUnit);
        house.as(COLLEAGUE, service -> service.find(ofUnit, "The search engine has changed"));
        forbidden(() -> house.as(COLLEAGUE, service -> service.dismiss(ofUnit, "Nothing to do")));
    }

    @Test
    void theListIsFiltered() {
        assertThat(ListHouse.mine(database, PERSON)).containsExactly(improvement);
        assertThat(ListHouse.mine(database, HEAD)).isEmpty();
        assertThat(ListHouse.waiting(database, HEAD)).containsExactly(improvement);
        assertThat(ListHouse.waiting(database, PERSON)).as("others say why").isEmpty();
        house.as(HEAD, service -> service.find(improvement, "Why"));
        assertThat(ListHouse.mine(database, HEAD)).containsExactly(improvement);
        assertThat(ListHouse.waiting(database, PERSON)).containsExactly(improvement);
        assertThat(ListHouse.waiting(database, HR)).isEmpty();
        assertThat(ListHouse.ofPerson(database, HEAD, PERSON)).containsExactly(improvement);
        assertThat(ListHouse.ofPerson(database, HEAD, COLLEAGUE)).isEmpty();
        assertThat(ListHouse.ofPerson(database, COLLEAGUE, PERSON)).isEmpty();
        assertThat(ListHouse.ofUnit(database, HR, "MKT")).containsExactly(improvement);
        assertThat(ListHouse.ofUnit(database, HR, "NOPE")).isEmpty();
        house.as(HEAD, service -> service.dismiss(improvement, "Fine"));
        assertThat(ListHouse.open(database, HR)).isEmpty();
        assertThat(ListHouse.seenBy(database, HR)).containsExactly(improvement);
    }

    private long open(SubjectKind kind, long subject, String name) {
        long kpi = id("select id from performance_kpi where code = 'ORDERS'");
        long sheet = id("select min(id) from performance_sheet");
        MeasuredValue october =
                new MeasuredValue(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"), BigDecimal.TEN);
        house.in(em -> ImprovementHouse.book(em, told)
                .open(List.of(new FallenKpi(
                        kpi, kind, subject, sheet, name, BigDecimal.TEN, null, BigDecimal.valueOf(1200), october))));
        return id("select max(id) from performance_improvement");
    }

    private void agreed() {
        house.as(HEAD, service -> service.find(improvement, "  Two campaigns fell out  "));
        house.proposed(improvement, 8001, DUE);
        house.flow(Wiring.TODAY, flow -> {
            flow.agree(8001);
            return null;
        });
    }

    private void countedFromTheFirstDayOfTheSheet() {
        company.library.sql("UPDATE performance_kpi_version SET over_time = 'LAST', over_people = 'SUM' WHERE kpi_id = "
                + series.split(":")[0]);
    }

    private List<String> outcome() {
        return company.rows("select concat_ws(' ', effect, coalesce(cast(before_days as varchar), 'null'),"
                + " coalesce(cast(after_days as varchar), 'null')) from performance_improvement_measure");
    }

    /** Looked at on a day: whether there is something to tell. */
    private boolean compared(LocalDate day) {
        return house.flow(day, flow -> {
            flow.compare(8001);
            return flow.compared(8001);
        });
    }

    private void measured(String from, String to, int value) {
        company.library.sql(
                "INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, assignment_id, series,"
                        + " place, first_day, last_day, numerator, origin, measurement_key, revision_no, withdrawn, recorded_by,"
                        + " recorded_at) VALUES ((SELECT COALESCE(MAX(x.id), 9500) + 1 FROM performance_measurement x), 0, "
                        + series.split(":")[0] + ", 'ASSIGNMENT', " + series.split(":")[2] + ", '" + series + "', '"
                        + from
                        + "', DATE '" + from + "', DATE '" + to + "', " + value + ", 'TYPED', '" + from
                        + "', 1, 0, 7, TIMESTAMP '2026-11-20 10:00:00')");
    }

    private long id(String sql) {
        return Long.parseLong(company.rows(sql).get(0));
    }

    private String stage() {
        return company.rows("select stage from performance_improvement").get(0);
    }

    private static void conflict(ThrowingCallable work) {
        refuses(BusinessException.Kind.CONFLICT, work);
    }

    private static void forbidden(ThrowingCallable work) {
        refuses(BusinessException.Kind.FORBIDDEN, work);
    }

    private static void unknown(ThrowingCallable work) {
        refuses(BusinessException.Kind.NOT_FOUND, work);
    }

    private static void refuses(BusinessException.Kind kind, ThrowingCallable work) {
        assertThat(catchThrowableOfType(BusinessException.class, work))
                .extracting(BusinessException::kind)
                .isEqualTo(kind);
    }
}

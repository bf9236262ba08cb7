package org.remit.performance.overview.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.performance.cycle.CycleStage.FACTS;
import static org.remit.performance.cycle.CycleStage.RUNNING;
import static org.remit.performance.cycle.CycleStage.TARGETS;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.UnitRow;
import org.remit.organization.Wiring;
import org.remit.people.Role;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.overview.OverviewHouse;
import org.remit.shared.BusinessException;
import org.remit.shared.OracleEar;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** Heads propose targets: two reviews of SVC are done with that, two of MKT wait for person 3, one of FIN for person 1. */
class ProgressServiceTest {

    private OverviewHouse house;
    private long lateLongest;
    private long late;

    @BeforeEach
    void reviewsBegin() {
        begin(new TestDatabase());
    }

    private void begin(TestDatabase database) {
        house = new OverviewHouse(database);
        house.stage(house.cycle, TARGETS);
        house.reviews(house.cycle, "SVC", 2, RUNNING, FACTS, null);
        house.waiting("MKT", 3, null);
        late = house.waiting("MKT", 3, 2);
        lateLongest = house.waiting("FIN", 1, 9);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void hrSeesHowFarEachUnitIsWithEverythingBelowIt() {
        CycleProgress all = hr(progress -> progress.progress(house.cycle, null));

        assertThat(all.stage()).isEqualTo(TARGETS);
        assertThat(all.stages()).containsExactly(TARGETS, RUNNING);
        assertThat(all.units())
                .extracting(UnitProgress::unit, UnitProgress::reviews, UnitProgress::done, UnitProgress::overdue)
                .as("CO itself has none and is left out")
                .containsExactly(tuple("FIN", 1L, 0L, 1L), tuple("OPS", 4L, 2L, 1L));
        assertThat(all.units().get(1).atStage()).containsExactly(2L, 2L);
        assertThat(all.total().reviews()).isEqualTo(5);
        assertThat(all.total().donePercent()).isEqualTo(40);
        assertThat(all.total().unit()).isEqualTo("CO");
        house.stage(house.cycle, CycleStage.STARTING);
        assertThat(hr(progress -> progress.progress(house.cycle, null)).total().done())
                .as("whose review has begun can propose targets")
                .isEqualTo(2);
    }

    @Test
    void aUnitIsShownWithThoseRightInItAndTheWayUp() {
        CycleProgress marketing = hr(progress -> progress.progress(house.cycle, "MKT"));

        assertThat(marketing.path()).extracting(UnitRow::code).containsExactly("CO", "OPS");
        assertThat(marketing.units())
                .extracting(UnitProgress::unit, UnitProgress::own, UnitProgress::reviews)
                .containsExactly(tuple("MKT", true, 2L), tuple("SVC", false, 2L));
    }

    @Test
    void whatIsLaterThanTheCycleOrWaitsForALaterStageIsDone() {
        assertThat(done(TARGETS, null, TARGETS)).isFalse();
        assertThat(done(RUNNING, FACTS, TARGETS)).isTrue();
        assertThat(done(TARGETS, null, FACTS)).as("left behind").isFalse();
        assertThat(done(FACTS, CycleStage.SELF, FACTS)).isTrue();
        assertThat(done(CycleStage.PUBLISHED, null, CycleStage.APPEAL)).isFalse();
        assertThat(done(CycleStage.CLOSED, null, CycleStage.CLOSED)).isTrue();
    }

    private static boolean done(CycleStage stage, CycleStage waitsFor, CycleStage present) {
        return new ReviewCount("MKT", stage, waitsFor, 1).doneWith(present);
    }

    @Test
    void aHeadSeesTheirOwnUnitsAndNobodyElseAnything() {
        CycleProgress own = as(3, progress -> progress.progress(house.cycle, null));
        assertThat(own.path()).isEmpty();
        assertThat(own.total().unit()).isEqualTo("MKT");
        assertThat(own.total().reviews()).isEqualTo(4);
        List<OverdueRow> late = as(
                3,
                progress -> progress.overdue(any(null), PageRequest.of(0, 10)).items());
        assertThat(late).extracting(OverdueRow::unit).containsExactly("MKT");

        isRefused(() -> as(3, progress -> progress.progress(house.cycle, "FIN")));
        isRefused(() -> as(3, progress -> progress.overdue(any("CO"), PageRequest.of(0, 10))));
        isRefused(() -> as(4, progress -> progress.progress(house.cycle, null)));
        isRefused(() -> as(8, Role.BOARD_MEMBER, progress -> progress.progress(house.cycle, null)));
        assertThat(as(4, ProgressService::mayLook)).isFalse();
        assertThat(as(3, ProgressService::mayLook)).isTrue();
    }

    @Test
    void whoIsWaitedForPastTheTermIsListedTheLongestFirst() {
        house.reminded(late, 3, 21);
        Page<OverdueRow> all = overdue(any(null), null);

        assertThat(all.total()).isEqualTo(2);
        assertThat(all.items())
                .extracting(row -> row.waitedFor().id(), row -> row.person().id(), OverdueRow::unit)
                .containsExactly(tuple(1L, lateLongest, "FIN"), tuple(3L, late, "MKT"));
        assertThat(all.items().get(0).remindedAt()).isNull();
        assertThat(all.items().get(1).remindedAt()).isNotNull();
        assertThat(all.items().get(1).onBehalfOf()).isNull();
        assertThat(overdue(any(null), "-unit").items())
                .extracting(OverdueRow::unit)
                .containsExactly("MKT", "FIN");
        assertThat(overdue(any("OPS"), "person").items())
                .extracting(OverdueRow::unit)
                .containsExactly("MKT");
        assertThat(overdue(new OverdueFilter(house.cycle, null, "person 3"), "waitedFor")
                        .items())
                .extracting(OverdueRow::unit)
                .containsExactly("MKT");
        assertThat(overdue(new OverdueFilter(house.cycle, null, "%"), "step").items())
                .isEmpty();
    }

    @Test
    void whoWasRemindedWithinADayIsNotRemindedAgain() {
        assertThat(toRemind()).containsExactly(late, lateLongest);
        house.reminded(late, 3, 21);
        assertThat(toRemind()).as("25 hours ago").containsExactly(late, lateLongest);
        house.reminded(late, 3, 22);
        house.reminded(lateLongest, 4, 22);
        assertThat(toRemind()).as("of two the other one").containsExactly(lateLongest);
        house.sql("UPDATE approval_work_item SET opened_at = TIMESTAMP '2026-11-22 01:00:00'");
        assertThat(toRemind()).as("just asked").isEmpty();
    }

    /** The database of the small company is H2, where enums and sub-selects are counted as leniently as anywhere. */
    @Test
    void theSameIsCountedAndListedOnPostgres() {
        house.close();
        begin(Postgres.database());
        hrSeesHowFarEachUnitIsWithEverythingBelowIt();
        whoIsWaitedForPastTheTermIsListedTheLongestFirst();
        house.sql("DELETE FROM approval_decision");
        whoWasRemindedWithinADayIsNotRemindedAgain();
    }

    @Test
    void everyStatementIsOracles() {
        OracleEar ear = new OracleEar();
        house.close();
        begin(ear.database());
        ear.forget();
        hr(progress -> progress.progress(house.cycle, null));
        for (String sort : new String[] {null, "person", "waitedFor", "unit", "step", "-overdueSince"}) {
            overdue(new OverdueFilter(house.cycle, "OPS", "x"), sort);
        }
        toRemind();
        ear.heardOracleOnly(8);
    }

    private static void isRefused(ThrowingCallable deed) {
        assertThat(catchThrowableOfType(BusinessException.class, deed).kind())
                .isEqualTo(BusinessException.Kind.FORBIDDEN);
    }

    private OverdueFilter any(String unit) {
        return new OverdueFilter(house.cycle, unit, null);
    }

    private Page<OverdueRow> overdue(OverdueFilter filter, String sort) {
        return hr(progress -> progress.overdue(filter, new PageRequest(0, 10, sort)));
    }

    private List<Long> toRemind() {
        return as(7, progress -> progress.rows.toRemind(house.cycle, null, 10));
    }

    private <T> T hr(Function<ProgressService, T> work) {
        return as(7, Role.HR_STAFF, work);
    }

    private <T> T as(long person, Function<ProgressService, T> work) {
        return as(person, Role.EMPLOYEE, work);
    }

    private <T> T as(long person, String role, Function<ProgressService, T> work) {
        return house.read(em -> {
            ProgressService progress = new ProgressService();
            progress.branches = OverviewHouse.branches(em, person, role);
            progress.cycles = house.cycles.book(em);
            progress.rows = new ProgressRows();
            progress.rows.em = em;
            progress.rows.clock = Wiring.CLOCK;
            return work.apply(progress);
        });
    }
}

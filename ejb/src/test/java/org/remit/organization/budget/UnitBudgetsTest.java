package org.remit.organization.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.SmallCompany.content;
import static org.remit.organization.SmallCompany.temporary;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.organization.Unit;
import org.remit.organization.Wiring;
import org.remit.organization.budget.ChangeReservations.Reserved;
import org.remit.shared.TestDatabase;

/** What a unit has left, asked of real tables. Marketing has three seats in two permanent positions: 28,000 + 2 x 14,000. */
class UnitBudgetsTest {

    private static final LocalDate FROM = LocalDate.parse("2026-12-01");
    private static final LocalDate TO = LocalDate.parse("2026-12-31");

    private static final List<Reserved> CHANGES = new ArrayList<>();

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        CHANGES.clear();
        database = openDatabase();
        in(em -> {
            Map<String, Unit> units = SmallCompany.found(em);
            Budgets budgets = budgets(em);
            for (int year : List.of(2026, 2027)) {
                BigDecimal rate = year == 2026 ? BigDecimal.ZERO : new BigDecimal("0.35");
                BudgetEdit edit = new BudgetEdit("MKT", year, new BigDecimal("1000000"), 6, rate, "CNY", null);
                budgets.add(new Budget(units.get("MKT"), edit, "CNY"));
            }
        });
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theUnitsPositionsAreCommitted() {
        BudgetLeft left = left(2026, null);

        assertThat(left.committed()).isEqualTo("672000.00");
        assertThat(left.costLeft()).isEqualTo("328000.00");
        assertThat(left.headcountLeft()).isEqualTo(3);
    }

    @Test
    void theYearsOnCostRateCounts() {
        assertThat(left(2027, null).committed()).isEqualTo("907200.00");
    }

    @Test
    void aYearWithoutABudgetHasNothingLeft() {
        BudgetLeft left = left(2028, null);

        assertThat(left.set()).isFalse();
        assertThat(left.costLeft()).isNegative();
        assertThat(left.headcountLeft()).isEqualTo(-3);
    }

    @Test
    void positionsOfOtherUnitsDoNotCount() {
        in(em -> enter(em, 70, "OPS-X", content("OPS", "X", 9, "90000", "OPS-HEAD")));
        assertThat(left(2026, null).committed()).isEqualTo("672000.00");
    }

    @Test
    void aTemporaryPositionCountsForItsMonthsOnly() {
        in(em -> enter(em, 70, "MKT-X", temporary(content("MKT", "X", 2, "10000", "MKT-MANAGER"), FROM, TO)));

        assertThat(left(2026, null).committed()).isEqualTo("692000.00");
        assertThat(left(2026, null).headcountLeft()).isEqualTo(1);
        assertThat(left(2027, null).headcountLeft()).isEqualTo(3);
    }

    @Test
    void anEndedPositionCountsWithItsCostButNotWithItsSeats() {
        in(em -> {
            enter(em, 70, "MKT-X", temporary(content("MKT", "X", 2, "10000", "MKT-MANAGER"), FROM, TO));
            em.flush();
            em.createNativeQuery("update organization_position set status = 'CLOSED' where code = 'MKT-X'")
                    .executeUpdate();
        });

        assertThat(left(2026, null).committed()).isEqualTo("692000.00");
        assertThat(left(2026, null).headcountLeft()).isEqualTo(3);
    }

    @Test
    void aPlannedPositionThatIsCancelledCountsWithNothing() {
        in(em -> enter(em, 70, "MKT-X", temporary(content("MKT", "X", 2, "10000", "MKT-MANAGER"), FROM, TO)));
        in(em -> new Wiring(em).changes(Wiring.CLOCK).cancel("MKT-X"));

        assertThat(left(2026, null).committed()).isEqualTo("672000.00");
        assertThat(left(2026, null).headcountLeft()).isEqualTo(3);
    }

    @Test
    void equalPositionsCountAsOftenAsThereAreOfThem() {
        in(em -> {
            for (int i = 0; i < 3; i++) {
                enter(em, 70 + i, "MKT-X" + i, temporary(content("MKT", "X", 1, "10000", "MKT-MANAGER"), FROM, TO));
            }
        });

        assertThat(left(2026, null).committed()).isEqualTo("702000.00");
        assertThat(left(2026, null).headcountLeft()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 20000.00, 2",
        "RETURNED, 20000.00, 2",
        "DRAFT, 0, 0",
        "APPROVED, 0, 0",
        "REJECTED, 0, 0",
        "WITHDRAWN, 0, 0",
        "LAPSED, 0, 0"
    })
    void openAndReturnedRequestsReserve(String state, BigDecimal cost, int seats) {
        in(em -> propose(em, 80, state, 1, 1));

        assertThat(left(2026, null).reserved()).isEqualByComparingTo(cost);
        assertThat(left(2026, null).headcountReserved()).isEqualTo(seats);
        assertThat(left(2027, null).reserved()).isZero();
    }

    @Test
    void aRequestsOwnReservationDoesNotCountForItself() {
        in(em -> {
            propose(em, 80, "OPEN", 1, 1);
            propose(em, 81, "OPEN", 1, 1);
        });

        assertThat(left(2026, null).reserved()).isEqualTo("40000.00");
        assertThat(left(2026, 81L).reserved()).isEqualTo("20000.00");
    }

    @Test
    void onlyTheContentInForceReserves() {
        in(em -> {
            propose(em, 80, "OPEN", 2, 1);
            proposal(em, 80, 2);
            proposal(em, 80, 3);
        });

        assertThat(left(2026, null).headcountReserved()).isEqualTo(2);
    }

    @Test
    void aChangeReservesWhatItAddsFromItsDayOnAndNothingWhenItSaves() {
        BigDecimal cost = new BigDecimal("14000");
        CHANGES.add(new Reserved("MKT", FROM, null, 3, new BigDecimal("15000"), 2, cost, null));
        CHANGES.add(new Reserved("MKT", FROM, null, 1, cost, 2, cost, null));

        assertThat(left(2026, null).reserved()).isEqualByComparingTo("17000");
        assertThat(left(2027, null).reserved()).isEqualByComparingTo("275400");
        assertThat(left(2026, null).headcountReserved()).isEqualTo(1);
        assertThat(left(2025, null).headcountReserved()).isZero();
    }

    @Test
    void severalUnitsAreAnsweredInTheirOrder() {
        List<BudgetLeft> left = database.inTransaction(em -> unitBudgets(em).left(List.of("OPS", "MKT", "CO"), 2026));

        assertThat(left).extracting(BudgetLeft::unit).containsExactly("OPS", "MKT", "CO");
        assertThat(left).extracting(BudgetLeft::set).containsExactly(false, true, false);
        assertThat(left.get(0).committed()).isEqualTo("504000.00");
    }

    private BudgetLeft left(int year, Long exceptRequest) {
        return database.inTransaction(em -> unitBudgets(em).left("MKT", year, exceptRequest));
    }

    private static UnitBudgets unitBudgets(EntityManager em) {
        PositionBudgets budgets = new PositionBudgets();
        budgets.budgets = budgets(em);
        budgets.changes = (units, exceptRequest) -> CHANGES;
        return budgets;
    }

    private static Budgets budgets(EntityManager em) {
        Budgets budgets = new Budgets();
        budgets.em = em;
        return budgets;
    }

    private static void enter(EntityManager em, long request, String code, PositionContent content) {
        SmallCompany.request(em, request, "APPROVED", 1);
        new Wiring(em).book().enter(code, content, request);
    }

    private static void propose(EntityManager em, long request, String state, int inForce, int version) {
        SmallCompany.request(em, request, state, inForce);
        proposal(em, request, version);
    }

    /** Two seats at 10,000 for one month. */
    private static void proposal(EntityManager em, long request, int version) {
        em.createNativeQuery(
                        "insert into organization_position_proposal (id, version, request_id, content_version,"
                                + " content, unit, headcount, monthly_cost, valid_from, valid_to, saved_at) values"
                                + " (?, 0, ?, ?, '{}', 'MKT', 2, 10000, DATE '2026-12-01', DATE '2026-12-31', current_timestamp)")
                .setParameter(1, request * 10 + version)
                .setParameter(2, request)
                .setParameter(3, version)
                .executeUpdate();
    }

    private void in(Consumer<EntityManager> work) {
        database.inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }
}

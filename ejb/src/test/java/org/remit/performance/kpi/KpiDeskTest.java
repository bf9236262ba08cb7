package org.remit.performance.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** KPIs as HR keeps them, against real tables. */
class KpiDeskTest {

    private static final LocalizedText PAID = new LocalizedText(null, "Orders paid within the day");

    private TestDatabase database;
    KpiHouse house;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        house = new KpiHouse(database);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKpiIsEnteredAndWhoDidItStandsInTheAuditLog() {
        house.create("ORDERS", Definitions.of(Definitions.orders(), "SEO", "MKT-MANAGER"));

        assertThat(house.rows(
                        "SELECT function_code || ' ' || owner_code || ' ' || changed_by || ' ' || TO_CHAR(valid_from, 'YYYY-MM-DD')"
                                + " FROM performance_kpi_version"))
                .containsExactly("SEO MKT-MANAGER 7 2026-11-22");
        assertThat(audited()).containsExactly("hr.staff KPI_CREATED ORDERS version 1");
    }

    @Test
    void anOldVersionIsNeverAltered() {
        house.create("ORDERS", Definitions.orders());
        List<String> before = versions();

        house.change("ORDERS", Definitions.withFormula(Definitions.orders(), PAID), "Refunds made it higher");

        assertThat(versions()).hasSize(2).startsWith(before.get(0));
        assertThat(house.rows("SELECT current_no FROM performance_kpi")).containsExactly("2");
        assertThat(audited()).contains("hr.staff KPI_CHANGED ORDERS version 2: Refunds made it higher");
    }

    @Test
    void aChangeNeedsAReasonAndADifference() {
        house.create("ORDERS", Definitions.orders());

        refused(
                () -> house.change("ORDERS", Definitions.withFormula(Definitions.orders(), PAID), " "),
                "reason error.required");
        house.change("ORDERS", Definitions.orders(), "As it was");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void theSecondOfTwoIsToldThatItHasChangedMeanwhile() {
        house.create("ORDERS", Definitions.orders());
        int[] read = new int[1];
        house.desk(desk -> read[0] = desk.read("ORDERS").version());
        house.change("ORDERS", Definitions.withFormula(Definitions.orders(), PAID), "First");

        KpiEdit second =
                new KpiEdit("ORDERS", Definitions.called(Definitions.orders(), null, "Sales"), read[0], "Second");
        refused(() -> house.desk(desk -> desk.change(second)), "null error.changedMeanwhile");
        refused(() -> house.desk(desk -> desk.retire(second)), "null error.changedMeanwhile");
        assertThat(versions()).hasSize(2);
    }

    @Test
    void twoKpisInUseNeverHaveTheSameNameAndUnit() {
        house.create("ORDERS", Definitions.orders());
        refused(() -> house.create("ORDERS", Definitions.conversion()), "code error.kpiCodeTaken");
        refused(() -> house.create("Orders", Definitions.conversion()), "code error.kpiCodeTaken");
        refused(
                () -> house.create("SALES", Definitions.called(Definitions.orders(), "订单量", null)),
                "name error.kpiNameTaken");
        refused(
                () -> house.create("SALES", Definitions.called(Definitions.orders(), "别的", "Orders")),
                "name error.kpiNameTaken");
        house.create("MONEY", Definitions.counted("订单量", "Orders", "CNY"));

        house.create("SALES", Definitions.called(Definitions.orders(), "销量", "Sales"));
        refused(
                () -> house.change("SALES", Definitions.called(Definitions.orders(), "销量", "Orders"), "Why"),
                "name error.kpiNameTaken");

        house.retire("ORDERS");
        house.change("SALES", Definitions.called(Definitions.orders(), "销量", "Orders"), "Free now");
        refused(() -> house.takeBack("ORDERS"), "name error.kpiNameTaken");
    }

    @Test
    void whatIsRetiredIsTakenBackAndBothStandInItsVersions() {
        house.create("ORDERS", Definitions.orders());
        house.retire("ORDERS");
        refused(() -> house.retire("ORDERS"), "null error.kpiRetired");
        refused(() -> house.change("ORDERS", Definitions.conversion(), "Why"), "null error.kpiRetired");
        refused(() -> house.change("ORDERS", Definitions.orders(), "Why"), "null error.kpiRetired");
        house.takeBack("ORDERS");
        refused(() -> house.takeBack("ORDERS"), "null error.kpiInUse");

        assertThat(house.rows(
                        "SELECT life || ' ' || COALESCE(reason, '-') FROM performance_kpi_version ORDER BY version_no"))
                .containsExactly("IN_USE -", "RETIRED Not wanted", "IN_USE Wanted again");
        assertThat(audited()).extracting(entry -> entry.split(" ")[1]).contains("KPI_RETIRED", "KPI_TAKEN_BACK");
    }

    @Test
    void functionAndOwnerHaveToBeThere() {
        refused(
                () -> house.create("ORDERS", Definitions.of(Definitions.orders(), "NOPE", "NOBODY")),
                "function error.functionUnknown",
                "owner error.positionUnknown");
        refused(() -> house.change("NOPE", Definitions.orders(), "Why"), "null error.noSuchKpi");
    }

    @Test
    void whatRemitBringsIsEnteredOnceAndLeavesHrsChangesAlone() {
        enter();
        house.change("CONVERSION", Definitions.withFormula(Definitions.conversion(), PAID), "Ours");
        List<String> changed = versions();

        enter();

        assertThat(versions()).isEqualTo(changed);
        assertThat(house.rows("SELECT code FROM performance_kpi ORDER BY code"))
                .containsExactly("CONVERSION", "ORDERS");
        assertThat(
                        house.rows(
                                "SELECT TO_CHAR(valid_from, 'YYYY-MM-DD') FROM performance_kpi_version WHERE version_no = 1 AND changed_by IS NULL"))
                .containsOnly("2026-01-01")
                .hasSize(2);
    }

    @Test
    void whatRemitBringsDoesNotComeBesideACodeOfOtherCapitals() {
        house.create("Orders", Definitions.orders());

        enter();

        assertThat(house.rows("SELECT code FROM performance_kpi ORDER BY code"))
                .containsExactly("CONVERSION", "Orders");
    }

    private void enter() {
        database.inTransaction(em -> {
            KpiBook book = KpiHouse.book(em);
            book.hold();
            book.enter(Map.of("CONVERSION", Definitions.conversion(), "ORDERS", Definitions.orders()));
            return null;
        });
    }

    private List<String> versions() {
        return house.rows("SELECT kpi_id || ' ' || version_no || ' ' || version || ' ' || COALESCE(name_zh, '') || ' '"
                + " || COALESCE(formula_zh, '') || ' ' || COALESCE(formula_en, '') || ' ' || changed_at"
                + " FROM performance_kpi_version ORDER BY kpi_id, version_no");
    }

    private List<String> audited() {
        return house.rows(
                "SELECT username || ' ' || action || ' ' || target || ' ' || detail FROM shared_audit_entry ORDER BY id");
    }

    private static void refused(ThrowingCallable move, String... said) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field() + " " + violation.key())
                                .containsExactly(said));
    }
}

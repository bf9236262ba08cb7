package org.remit.performance.kpi.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.organization.Wiring.TODAY;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.Wiring;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiHouse;
import org.remit.performance.kpi.KpiLife;
import org.remit.performance.kpi.use.Links;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** The library as it is read: ORDERS and CONVERSION by HR, and the one that the small company's four duties share. */
class KpiRowsTest {

    private TestDatabase database;
    private KpiHouse house;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        house = new KpiHouse(database);
        house.create("ORDERS", Definitions.of(Definitions.orders(), "GROWTH", "MKT-MANAGER"));
        house.create("CONVERSION", Definitions.conversion());
        Links.link(database);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKpiTellsHowManyDutiesAndPositionsInForceUseIt() {
        house.sql("UPDATE organization_duty SET valid_to = DATE '2026-11-21' WHERE code = 'CO-GM-D1'");
        house.sql("UPDATE organization_position SET status = 'CLOSED' WHERE code = 'MKT-SEO'");

        KpiRow shared = find(state(KpiState.TO_BE_COMPLETED)).items().get(0);
        assertThat(shared.duties()).isEqualTo(2);
        assertThat(shared.positions()).isEqualTo(2);
        assertThat(shared.functionName()).isEqualTo(new LocalizedText(null, "Search"));
        assertThat(codes(text("conversion"))).containsExactly("CONVERSION");
        assertThat(find(text("conversion")).items().get(0).duties()).isZero();
    }

    @Test
    void theListIsFilteredByEverythingItShows() {
        assertThat(codes(KpiFilter.NONE)).hasSize(3).endsWith("CONVERSION", "ORDERS");
        assertThat(codes(text("订单"))).containsExactly("ORDERS");
        assertThat(codes(text("VISITORS WHO"))).containsExactly("CONVERSION");
        assertThat(codes(KpiFilter.called("VISITORS WHO"))).as("its formula").isEmpty();
        assertThat(codes(KpiFilter.called("conv"))).containsExactly("CONVERSION");
        assertThat(codes(text("conv"))).containsExactly("CONVERSION");
        assertThat(codes(text("%"))).isEmpty();
        assertThat(codes(new KpiFilter(null, null, "GROWTH", null, null))).containsExactly("ORDERS");
        assertThat(codes(new KpiFilter(null, null, null, "#", null))).containsExactly("ORDERS");
        assertThat(codes(new KpiFilter(null, LifeCycleStage.ACQUISITION, null, null, null)))
                .as("a KPI without a stage has that of its function")
                .hasSize(2)
                .contains("ORDERS");
        assertThat(codes(new KpiFilter(null, LifeCycleStage.REVENUE, null, null, null)))
                .isEmpty();
        assertThat(codes(state(KpiState.COMPLETE))).containsExactly("CONVERSION", "ORDERS");
    }

    @Test
    void aRetiredOneIsLeftOutUnlessItIsAskedFor() {
        house.retire("ORDERS");

        assertThat(codes(KpiFilter.NONE)).doesNotContain("ORDERS").hasSize(2);
        assertThat(codes(state(KpiState.RETIRED))).containsExactly("ORDERS");
        assertThat(codes(state(KpiState.COMPLETE))).containsExactly("CONVERSION");
        assertThat(ask(KpiRows::choices).functions())
                .extracting(KpiChoices.MeasuredFunction::code)
                .containsExactly("SEO");
        assertThat(ask(KpiRows::choices).units()).containsExactly("%");
    }

    @Test
    void theListComesSortedPageByPage() {
        Page<KpiRow> first = ask(rows -> rows.page(KpiFilter.NONE, new PageRequest(0, 2, "name"), TODAY));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).extracting(KpiRow::code).containsExactly("CONVERSION", "ORDERS");
        Page<KpiRow> second = ask(rows -> rows.page(KpiFilter.NONE, new PageRequest(1, 2, "name"), TODAY));
        assertThat(second.items()).extracting(KpiRow::code).allMatch(code -> code.startsWith("KPI-"));
        assertThat(ask(rows -> rows.page(KpiFilter.NONE, new PageRequest(0, 2, "-name"), TODAY))
                        .items())
                .extracting(KpiRow::code)
                .endsWith("ORDERS");
    }

    @Test
    void aPageTellsWhoChangedWhatWhenAndWhy() {
        house.change(
                "ORDERS",
                Definitions.withFormula(Definitions.orders(), new LocalizedText("已付款订单数", "Orders paid")),
                "Clearer");
        house.retire("ORDERS");

        KpiSheet sheet = sheet("ORDERS");

        assertThat(sheet.kpi().state()).isEqualTo(KpiState.RETIRED);
        assertThat(sheet.version()).isEqualTo(2);
        assertThat(sheet.history()).extracting(KpiHistoryEntry::versionNo).containsExactly(3, 2, 1);
        KpiHistoryEntry retired = sheet.history().get(0);
        assertThat(retired.move()).isEqualTo(KpiLife.RETIRED);
        assertThat(retired.differences()).isEmpty();
        KpiHistoryEntry changed = sheet.history().get(1);
        assertThat(changed.move()).isNull();
        assertThat(changed.reason()).isEqualTo("Clearer");
        assertThat(changed.changedBy().name().en()).isEqualTo("Person 7");
        assertThat(changed.differences())
                .extracting(KpiDifference::field)
                .containsExactly("formula", "function", "owner");
        assertThat(changed.differences().get(0).localized()).isTrue();
        assertThat(changed.differences().get(0).texts(Locale.CHINESE))
                .anySatisfy(text -> assertThat(text.after()).isEqualTo("Orders paid"));
        assertThat(changed.differences().get(1).localized()).isFalse();
        assertThat(sheet.history().get(2).differences()).isEmpty();
    }

    @Test
    void aPageNamesOwnerAndFunctionAndWhatRemitHasPutIn() {
        KpiSheet orders = sheet("ORDERS");
        assertThat(orders.ownerTitle().en()).isEqualTo("Marketing manager");
        assertThat(orders.kpi().functionName().en()).isEqualTo("Growth");

        KpiSheet taken = sheet(codes(state(KpiState.TO_BE_COMPLETED)).get(0));
        assertThat(taken.ownerTitle()).isNull();
        assertThat(taken.history().get(0).changedBy()).isNull();
        assertThatThrownBy(() -> sheet("NOPE")).isInstanceOf(BusinessException.class);
    }

    @Test
    void theDutiesThatUseAKpiComeWithTheirTargets() {
        String shared = codes(state(KpiState.TO_BE_COMPLETED)).get(0);
        Page<KpiDuty> page = duties(duties -> duties.page(shared, new PageRequest(0, 3, "-position"), TODAY));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(KpiDuty::position).containsExactly("OPS-HEAD", "MKT-SEO", "MKT-MANAGER");
        KpiDuty duty = page.items().get(0);
        assertThat(duty.code()).isEqualTo("OPS-HEAD-D1");
        assertThat(duty.unit()).isEqualTo("OPS");
        assertThat(duty.targetInWords(Locale.UK)).isEqualTo("35.5%");
    }

    @Test
    void theKpisOfAPositionLeadToTheLibrary() {
        List<KpiName> named = duties(duties -> duties.named("MKT-SEO"));

        assertThat(named).hasSize(1);
        assertThat(named.get(0).name()).isEqualTo(new LocalizedText("排名🎬𠮷", "Ranking"));
        assertThat(named.get(0).kpi())
                .isEqualTo(codes(state(KpiState.TO_BE_COMPLETED)).get(0));
    }

    private static KpiFilter text(String text) {
        return new KpiFilter(text, null, null, null, null);
    }

    private static KpiFilter state(KpiState state) {
        return new KpiFilter(null, null, null, null, state);
    }

    private List<String> codes(KpiFilter filter) {
        return find(filter).items().stream().map(KpiRow::code).toList();
    }

    private Page<KpiRow> find(KpiFilter filter) {
        return ask(rows -> rows.page(filter, PageRequest.of(0, 20), TODAY));
    }

    private <T> T ask(Function<KpiRows, T> question) {
        return database.inTransaction(em -> {
            KpiRows rows = new KpiRows();
            rows.em = em;
            return question.apply(rows);
        });
    }

    private <T> T duties(Function<KpiDuties, T> question) {
        return database.inTransaction(em -> {
            KpiDuties duties = new KpiDuties();
            duties.em = em;
            return question.apply(duties);
        });
    }

    private KpiSheet sheet(String code) {
        return database.inTransaction(em -> {
            Wiring wiring = new Wiring(em);
            KpiPages pages = new KpiPages();
            pages.rows = new KpiRows();
            pages.rows.em = em;
            pages.versions = new KpiVersions();
            pages.versions.em = em;
            pages.people = wiring.people();
            pages.positions = wiring.book();
            return pages.sheet(code, TODAY);
        });
    }
}

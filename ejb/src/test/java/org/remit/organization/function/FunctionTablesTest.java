package org.remit.organization.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.Wiring.TODAY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.DutyPart;
import org.remit.organization.FunctionRow;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** By whom functions are covered, and what they are measured by. */
class FunctionTablesTest {

    private static final LocalizedText RANKING = new LocalizedText("搜索排名", "Search ranking");

    TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ownersStandBeforeHelpersAndPageByPage() {
        sql("update organization_duty set part = 'HELPER' where code = 'CO-GM-D1'");

        assertThat(page(0)).extracting(FunctionDuty::position).containsExactly("OPS-HEAD", "MKT-MANAGER", "MKT-SEO");
        assertThat(page(1)).extracting(FunctionDuty::part).containsExactly(DutyPart.HELPER);
    }

    @Test
    void onlyWhatIsInForceCovers() {
        sql("update organization_duty set valid_to = DATE '2026-11-21' where code = 'CO-GM-D1'");
        sql("update organization_duty set valid_from = DATE '2026-11-23' where code = 'OPS-HEAD-D1'");
        sql("update organization_position set status = 'CLOSED' where code = 'MKT-SEO'");

        assertThat(page(0)).extracting(FunctionDuty::position).containsExactly("MKT-MANAGER");
        List<FunctionDuties.Count> counts = ask(duties -> duties.counts(TODAY));
        assertThat(counts).containsExactly(new FunctionDuties.Count("SEO", DutyPart.OWNER, 1L));
    }

    @Test
    void aFunctionGetsTheMeasuresThatItLacksOnce() {
        measure(RANKING, new LocalizedText("访问量", "Visits"));
        measure(new LocalizedText("别的", "Others"));

        Map<String, List<LocalizedText>> measures = ask(FunctionDuties::measures);
        assertThat(measures).isEqualTo(Map.of("SEO", List.of(RANKING, new LocalizedText("访问量", "Visits"))));
    }

    private void measure(LocalizedText... names) {
        database.inTransaction(em -> {
            new Wiring(em)
                    .foundation()
                    .measure(List.of(
                            new FunctionRow("SEO", null, null, null, List.of(names)),
                            new FunctionRow("NOT_HERE", null, null, null, List.of(names))));
            return null;
        });
    }

    private List<FunctionDuty> page(int number) {
        return ask(
                duties -> duties.page("SEO", PageRequest.of(number, 3), TODAY).items());
    }

    private <T> T ask(Function<FunctionDuties, T> question) {
        return database.inTransaction(em -> {
            FunctionDuties duties = new FunctionDuties();
            duties.em = em;
            return question.apply(duties);
        });
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}

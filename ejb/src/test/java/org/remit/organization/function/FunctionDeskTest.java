package org.remit.organization.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.FunctionRow;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Single functions against real tables: GROWTH, and below it SEO, for which all positions answer. */
class FunctionDeskTest {

    private static final LocalizedText RANKING = new LocalizedText("搜索排名", "Search ranking");

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void foundCompany() {
        database.inTransaction(SmallCompany::found);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFunctionIsEnteredWithItsMeasuresAndWhoDidItStandsInTheAuditLog() {
        FunctionRow live = new FunctionRow(
                "LIVE", new LocalizedText(null, "Live"), LifeCycleStage.ACQUISITION, "GROWTH", List.of(RANKING));
        by(desk -> desk.create(live));

        by(desk -> assertThat(desk.edit("LIVE").content()).isEqualTo(live));
        refused(() -> by(desk -> desk.create(live)), "error.functionCodeTaken");
        assertThat(audited()).containsExactly("hr.manager FUNCTION_CREATED LIVE");
    }

    @Test
    void whatIsMissingOrTooLongIsNamedFieldByField() {
        FunctionRow wrong = new FunctionRow(
                "no code",
                null,
                null,
                "NOWHERE",
                List.of(new LocalizedText(null, null), new LocalizedText(null, "x".repeat(121))));

        assertThatThrownBy(() -> by(desk -> desk.create(wrong)))
                .hasMessageContaining("code")
                .hasMessageContaining("name")
                .hasMessageContaining("parent")
                .hasMessageContaining("measures[0]")
                .hasMessageContaining("measures[1].en");
    }

    @Test
    void noFunctionIsPartOfItself() {
        by(desk -> desk.create(function("LIVE", "SEO", false)));

        refused(() -> change(function("GROWTH", "GROWTH", false)), "error.functionCircle");
        refused(() -> change(function("GROWTH", "LIVE", false)), "error.functionCircle");
        change(function("LIVE", null, false));
        change(function("GROWTH", "LIVE", false));
    }

    @Test
    void whatSomebodyAnswersForOrHasPartsInUseIsNotRetired() {
        refused(() -> change(function("SEO", "GROWTH", true)), "error.functionHasDuties");
        refused(() -> change(function("GROWTH", null, true)), "error.functionHasParts");

        sql("update organization_duty set valid_to = DATE '2026-11-21'");
        change(function("SEO", "GROWTH", true));
        change(function("GROWTH", null, true));

        assertThat(audited()).containsExactly("hr.manager FUNCTION_RETIRED SEO", "hr.manager FUNCTION_RETIRED GROWTH");
        refused(() -> by(desk -> desk.create(function("LIVE", "GROWTH", false))), "error.functionParentRetired");
        refused(() -> change(function("SEO", "GROWTH", false)), "error.functionParentRetired");
    }

    @Test
    void aRetiredFunctionIsUnknownToNewDuties() {
        assertThat(known()).containsExactly("SEO");
        sql("update organization_function set retired = 1 where code = 'SEO'");
        assertThat(known()).isEmpty();
    }

    /** Those of a function without any are filled in when the server starts. */
    @Test
    void measuresThatWereTakenAwayDoNotComeBack() {
        measure();
        by(desk -> assertThat(desk.edit("SEO").content().measures()).containsExactly(RANKING));

        change(function("SEO", "GROWTH", false));
        measure();

        by(desk -> assertThat(desk.edit("SEO").content().measures()).isEmpty());
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasChanged() {
        int version = database.inTransaction(em -> desk(em).edit("SEO").version());
        by(desk -> desk.change(new FunctionEdit(function("SEO", null, false), version)));

        refused(
                () -> by(desk -> desk.change(new FunctionEdit(function("SEO", "GROWTH", false), version))),
                "error.changedMeanwhile");
        refused(() -> by(desk -> desk.change(new FunctionEdit(function("SEO", null, false), null))), "version");
        refused(
                () -> by(desk -> desk.change(new FunctionEdit(function("NO", null, false), 0))),
                "error.functionUnknown");
    }

    private void measure() {
        database.inTransaction(em -> {
            new Wiring(em).foundation().measure(List.of(new FunctionRow("SEO", null, null, null, List.of(RANKING))));
            return null;
        });
    }

    private Set<String> known() {
        return database.inTransaction(em -> new Wiring(em)
                .book()
                .known(SmallCompany.content("MKT", "Anything", 1, "1", null))
                .functions());
    }

    private void change(FunctionRow content) {
        by(desk ->
                desk.change(new FunctionEdit(content, desk.edit(content.code()).version())));
    }

    private static FunctionRow function(String code, String parent, boolean retired) {
        return new FunctionRow(code, new LocalizedText(null, code), null, parent, retired);
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).hasMessageContaining(key);
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private List<String> audited() {
        return database.inTransaction(em -> em.createQuery(
                        "select e.username || ' ' || e.action || ' ' || e.target from AuditEntry e order by e.id",
                        String.class)
                .getResultList());
    }

    private void by(Consumer<FunctionDesk> work) {
        database.inTransaction(em -> {
            work.accept(desk(em));
            return null;
        });
    }

    private static FunctionDesk desk(EntityManager em) {
        FunctionDesk desk = new FunctionDesk();
        desk.book = new Wiring(em).functions();
        desk.audit = TestAudit.service(em, Wiring.CLOCK);
        desk.user = new CurrentUser();
        desk.user.is(new SignedIn(
                9,
                9,
                "hr.manager",
                new LocalizedText(null, "HR"),
                null,
                Set.of(Role.HR_MANAGER),
                "en",
                null,
                false,
                ""));
        return desk;
    }
}

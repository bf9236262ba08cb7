package org.remit.organization.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.budget.BudgetWiring;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** Templates put into real tables. */
class TemplateLoaderTest {

    private TestDatabase database;

    @BeforeEach
    void openDatabase() {
        database = new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anyTemplateFitsIntoAnEmptyOrganisation() {
        for (String code : TemplateReader.codes()) {
            try (TestDatabase empty = new TestDatabase()) {
                Template template = TemplateReader.read(code);
                List<Long> counts = empty.inTransaction(em -> {
                    loader(em).load(code, null);
                    return List.of(count(em, "Unit"), count(em, "Position"), count(em, "Budget"));
                });
                assertThat(counts)
                        .as(code)
                        .containsExactly(
                                (long) template.units().size(),
                                (long) template.positions().size(),
                                2L * template.budgets().size());
            }
        }
    }

    @Test
    void aSecondTemplateHangsUnderTheChosenUnitAndReportsToItsHead() {
        in((em, loader) -> loader.load("T2", null));
        in((em, loader) -> loader.load("T4", "SITE-GROWTH"));

        in((em, loader) -> {
            assertThat(text(em, "select u.parent.code from Unit u where u.code = 'NM'"))
                    .isEqualTo("SITE-GROWTH");
            String head = text(em, "select u.headPosition from Unit u where u.code = 'SITE-GROWTH'");
            assertThat(text(em, "select p.reportsTo.code from Position p where p.code = 'NM-DIRECTOR'"))
                    .isEqualTo(head);
        });
    }

    @Test
    void theUnitsOfATemplateComeWithTheirCharters() {
        in((em, loader) -> loader.load("T2", null));

        in((em, loader) -> assertThat(text(em, "select u.charter.zh from Unit u where u.code = 'SITE-BUILD'"))
                .isEqualTo(
                        TemplateReader.read("T2").charters().get("SITE-BUILD").zh()));
    }

    @Test
    void anOrganisationNeedsAUnitForTheTemplateToHangUnder() {
        foundCompany();

        assertThatThrownBy(() -> in((em, loader) -> loader.load("T4", null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.organizationNotEmpty");
        assertThatThrownBy(() -> in((em, loader) -> loader.load("T4", "NOWHERE")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.unitUnknown");
    }

    @Test
    void codesThatAreTakenAreNamedAndNothingIsAdded() {
        foundCompany();

        assertThatThrownBy(() -> in((em, loader) -> loader.load("T3", "MKT")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.templateCodesTaken")
                .hasMessageContaining("CO, CO-GM");
        in((em, loader) -> assertThat(count(em, "Unit")).isEqualTo(3));
    }

    @Test
    void thePreviewMarksWhatIsTaken() {
        foundCompany();

        in((em, loader) -> {
            TemplatePreviews previews = new TemplatePreviews();
            previews.foundation = loader.foundation;
            TemplatePreview taken = previews.preview("T3");
            assertThat(taken.isTaken()).isTrue();
            assertThat(taken.units())
                    .filteredOn(TemplatePreview.UnitPreview::taken)
                    .extracting(TemplatePreview.UnitPreview::code)
                    .containsExactly("CO", "OPS", "MKT");
            assertThat(previews.preview("T4").isTaken()).isFalse();
            assertThat(previews.preview("T4").emptyOrganization()).isFalse();
        });
    }

    @Test
    void anUnknownTemplateIsNotFound() {
        assertThatThrownBy(() -> in((em, loader) -> loader.load("../T1", null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.noSuchTemplate");
    }

    private void foundCompany() {
        in((em, loader) -> SmallCompany.found(em));
    }

    private void in(BiConsumer<EntityManager, TemplateLoader> step) {
        database.inTransaction(em -> {
            step.accept(em, loader(em));
            return null;
        });
    }

    private static TemplateLoader loader(EntityManager em) {
        TemplateLoader loader = new TemplateLoader();
        loader.foundation = new Wiring(em).foundation();
        loader.budgets = BudgetWiring.setup(em);
        loader.clock = Wiring.CLOCK;
        return loader;
    }

    private static long count(EntityManager em, String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    private static String text(EntityManager em, String query) {
        return em.createQuery(query, String.class).getSingleResult();
    }
}

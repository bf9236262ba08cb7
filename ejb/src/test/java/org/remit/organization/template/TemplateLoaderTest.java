package org.remit.organization.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
    void whatComesIntoARunningOrganisationBeginsTodayEvenBelowAUnitOfThisWeek() {
        foundCompany();
        in((em, loader) -> em.createQuery("update Unit u set u.validFrom = :day where u.code = 'MKT'")
                .setParameter("day", Wiring.TODAY.minusDays(3))
                .executeUpdate());

        in((em, loader) -> loader.load("T4", "MKT"));

        in((em, loader) -> {
            assertThat(days(em, "select distinct u.validFrom from Unit u where u.code like 'NM%'"))
                    .containsExactly(Wiring.TODAY);
            assertThat(days(em, "select distinct p.validFrom from Position p where p.code like 'NM%'"))
                    .containsExactly(Wiring.TODAY);
            assertThat(days(em, "select distinct d.validFrom from Duty d where d.position.code like 'NM%'"))
                    .containsExactly(Wiring.TODAY);
            assertThat(text(em, "select cast(p.validFrom as string) from Position p where p.code = 'CO-GM'"))
                    .isEqualTo("2026-01-01");
        });
    }

    /** 22 November to the end of the year: 9 of 30 days, and December. */
    @Test
    void aUnitThatComesDuringTheYearGetsOfItsBudgetWhatFallsOnTheRestOfIt() {
        foundCompany();
        in((em, loader) -> loader.load("T4", "MKT"));

        Template.UnitBudget whole = TemplateReader.read("T4").budgets().get(0);
        in((em, loader) -> {
            assertThat(budget(em, whole.unit(), 2026))
                    .isEqualByComparingTo(whole.amount()
                            .multiply(new BigDecimal("1.3"))
                            .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP));
            assertThat(budget(em, whole.unit(), 2027)).isEqualByComparingTo(whole.amount());
        });
    }

    private static BigDecimal budget(EntityManager em, String unit, int year) {
        return em.createQuery(
                        "select b.amount from Budget b where b.unit.code = :unit and b.year = :year", BigDecimal.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getSingleResult();
    }

    private static List<LocalDate> days(EntityManager em, String query) {
        return em.createQuery(query, LocalDate.class).getResultList();
    }

    @Test
    void aRetiredFunctionIsInUseAgainWhenATemplateBringsPositionsThatAnswerForIt() {
        foundCompany();
        in((em, loader) -> loader.load("T2", "OPS"));
        in((em, loader) -> em.createNativeQuery("update organization_function set retired = 1")
                .executeUpdate());

        in((em, loader) -> loader.load("T4", "MKT"));

        in((em, loader) -> assertThat(em.createQuery(
                                "select count(d) from Duty d where d.position.code like 'NM%' and d.function.retired = true",
                                Long.class)
                        .getSingleResult())
                .isZero());
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

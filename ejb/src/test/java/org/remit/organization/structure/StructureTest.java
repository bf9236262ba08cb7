package org.remit.organization.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.staffing.StaffingNode;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** The organisation as a whole, asked of real tables: the small company, and with sixty groups more. */
class StructureTest {

    private static final LocalDate SPRING = LocalDate.parse("2026-04-01");

    private TestDatabase database;
    private StaffingNode node = new StaffingNode();

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
    void aUnitCountsTheSeatsAndVacanciesOfAllUnitsBelow() {
        UnitNode company = ask(service -> service.top(TODAY)).get(0);

        assertThat(company.unit().code()).isEqualTo("CO");
        assertThat(company.unit().seats()).isEqualTo(5);
        assertThat(company.unit().vacancies()).isEqualTo(1);
        assertThat(company.unit().unitsBelow()).isEqualTo(2);
        assertThat(company.unit().heads()).extracting(PersonRef::id).containsExactly(1L);
        UnitCard marketing = company.below().get(0).below().get(0).unit();
        assertThat(marketing.code()).isEqualTo("MKT");
        assertThat(marketing.seats()).isEqualTo(3);
        assertThat(marketing.heads()).extracting(PersonRef::id).containsExactly(3L);
    }

    @Test
    void onADayOfThePastAUnitIsCalledPlacedAndHeadedAsItWasThen() {
        sql(
                "insert into organization_unit_past (id, version, unit_id, valid_to, name_en, layer, parent_id, head_position)"
                        + " select 9001, 0, u.id, date '" + SPRING + "', 'Promotion', 'MIDDLE', c.id, 'CO-GM'"
                        + " from organization_unit u, organization_unit c where u.code = 'MKT' and c.code = 'CO'");

        UnitNode then = ask(service -> service.top(SPRING)).get(0);
        assertThat(then.below()).extracting(node -> node.unit().code()).containsExactlyInAnyOrder("OPS", "MKT");
        UnitPage page = ask(service -> service.unit("MKT", SPRING));
        assertThat(page.node().unit().name().en()).isEqualTo("Promotion");
        assertThat(page.path()).extracting(UnitRef::code).containsExactly("CO");
        assertThat(page.history()).extracting(UnitTime::to, UnitTime::parent).containsExactly(tuple(SPRING, "CO"));
        UnitPage dayAfter = ask(service -> service.unit("MKT", SPRING.plusDays(1)));
        assertThat(dayAfter.path()).extracting(UnitRef::code).containsExactly("CO", "OPS");
        assertThat(dayAfter.node().unit().heads()).extracting(PersonRef::id).containsExactly(3L);
    }

    @Test
    void aUnitThatNobodyHeadsIsSomethingToSeeTo() {
        assertThat(ask(service -> service.withoutHead(PageRequest.of(0, 5))).total())
                .isZero();
        sql("update people_person set active = 0 where id = 3");
        sql("update organization_unit set head_position = null where code = 'OPS'");

        Page<UnitRef> first = ask(service -> service.withoutHead(PageRequest.of(0, 1)));
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items()).extracting(UnitRef::code).containsExactly("OPS");
    }

    @Test
    void theNamesOfManyUnitsTakeOneQuery() {
        Map<String, LocalizedText> names = ask(service -> service.names(Set.of("MKT", "OPS", "NOPE")));
        assertThat(names).containsOnlyKeys("MKT", "OPS");
        assertThat(names.get("MKT").isEmpty()).isFalse();
        assertThat(statements(service -> service.names(Set.of("MKT", "OPS", "CO"))))
                .isEqualTo(1);
    }

    @Test
    void aUnitThatBeginsLaterIsPlannedUntilThen() {
        LocalDate first = TODAY.plusMonths(1);
        sql("update organization_unit set valid_from = DATE '" + first + "' where code = 'MKT'");

        List<PlannedUnit> planned = ask(service -> service.overview(TODAY).planned());
        assertThat(planned)
                .extracting(PlannedUnit::code, PlannedUnit::validFrom)
                .containsExactly(tuple("MKT", first));
        assertThat(ask(service -> service.top(TODAY)).get(0).unit().unitsBelow())
                .isEqualTo(1);
        assertThat(ask(service -> service.unit("MKT", TODAY)).inForce()).isFalse();

        List<PlannedUnit> then = ask(service -> service.overview(first).planned());
        assertThat(then).isEmpty();
        assertThat(ask(service -> service.unit("MKT", first)).inForce()).isTrue();
    }

    @Test
    void aUnitThatIsOverAndHadNoHeadStillHasAPage() {
        sql("update organization_unit set head_position = null, valid_to = DATE '2026-11-21' where code = 'MKT'");
        UnitPage page = ask(service -> service.unit("MKT", TODAY));
        assertThat(page.inForce()).isFalse();
        assertThat(page.node().unit().heads()).isEmpty();
    }

    @Test
    void theTreeOpensLevelByLevel() {
        addGroups(1);

        UnitNode marketing =
                ask(service -> service.top(TODAY)).get(0).below().get(0).below().get(0);
        assertThat(marketing.below()).isEmpty();
        assertThat(marketing.folded()).isTrue();

        UnitNode opened = ask(service -> service.unit("MKT", TODAY)).node();
        assertThat(opened.below()).extracting(node -> node.unit().code()).containsExactly("G1");
        assertThat(opened.folded()).isFalse();
    }

    @Test
    void aUnitWithoutAHeadSaysWhoDecides() {
        sql("update organization_assignment set valid_to = DATE '2026-03-01' where person_id in (2, 3)");

        UnitPage marketing = ask(service -> service.unit("MKT", TODAY));

        assertThat(marketing.node().unit().heads()).isEmpty();
        assertThat(marketing.decider().id()).isEqualTo(1L);
        assertThat(marketing.path()).extracting(UnitRef::code).containsExactly("CO", "OPS");
    }

    @Test
    void theTreeIsThatOfTheDay() {
        sql(
                "update organization_unit set valid_from = DATE '2026-06-01', valid_to = DATE '2027-12-31' where code = 'MKT'");
        sql("update organization_assignment set valid_from = DATE '2026-06-01' where person_id = 2");

        UnitCard then =
                ask(service -> service.top(SPRING)).get(0).below().get(0).unit();
        assertThat(then.unitsBelow()).isZero();
        assertThat(then.heads()).isEmpty();
        assertThat(ask(service -> service.unit("MKT", SPRING)).inForce()).isFalse();
        assertThat(ask(service -> service.unit("MKT", TODAY)).inForce()).isTrue();
        assertThat(ask(service -> service.unit("MKT", LocalDate.parse("2028-01-01")))
                        .inForce())
                .isFalse();
    }

    @Test
    void whoHasLeftSinceStillCountsOnADayThatIsOver() {
        database.inTransaction(em -> {
            new Wiring(em).leave(4, TODAY.minusDays(1));
            return null;
        });

        assertThat(ask(service -> service.top(SPRING)).get(0).unit().vacancies())
                .isEqualTo(1);
        assertThat(ask(service -> service.top(TODAY)).get(0).unit().vacancies()).isEqualTo(2);
    }

    @Test
    void aFrozenPositionHasSeatsButNoneToFill() {
        sql("update organization_position set status = 'FROZEN' where code = 'MKT-SEO'");

        UnitCard company = ask(service -> service.top(TODAY)).get(0).unit();

        assertThat(company.seats()).isEqualTo(5);
        assertThat(company.vacancies()).isZero();
    }

    @Test
    void oneOfTwoUnitsAtTheTopHasItsOwnSeatsOnly() {
        sql("update organization_unit set parent_id = null where code = 'MKT'");

        assertThat(ask(service -> service.unit("MKT", TODAY)).node().unit().seats())
                .isEqualTo(3);
        assertThat(ask(service -> service.unit("CO", TODAY)).node().unit().seats())
                .isEqualTo(2);
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThatThrownBy(() -> ask(service -> service.unit("NOPE", TODAY)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.unitUnknown");
    }

    @Test
    void fewLevelsAndNarrowSpansAreFine() {
        StructureHints hints = ask(service -> service.overview(TODAY).hints());

        assertThat(hints.levels()).isEqualTo(3);
        assertThat(hints.fine()).isTrue();
    }

    @Test
    void manyLevelsAndWideSpansAreWarnedAbout() {
        addGroups(4);
        sql("update organization_position set headcount = 11 where code = 'MKT-SEO'");

        StructureHints hints = ask(service -> service.overview(TODAY).hints());

        assertThat(hints.levels()).isEqualTo(7);
        assertThat(hints.deep()).extracting(UnitRef::code).containsExactly("G3", "G4");
        assertThat(hints.wide()).extracting(WideSpan::code).containsExactly("MKT-MANAGER");
        assertThat(hints.wide().get(0).seats()).isEqualTo(11);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheSize() {
        long top = statements(service -> service.top(TODAY));
        long unit = statements(service -> service.unit("MKT", TODAY));
        long overview = statements(service -> service.overview(TODAY));
        addWide(60);

        assertThat(ask(service -> service.unit("MKT", TODAY)).node().below()).hasSize(60);
        assertThat(statements(service -> service.top(TODAY))).isEqualTo(top).isLessThanOrEqualTo(3);
        assertThat(statements(service -> service.unit("MKT", TODAY)))
                .isEqualTo(unit)
                .isLessThanOrEqualTo(5);
        assertThat(statements(service -> service.overview(TODAY)))
                .isEqualTo(overview)
                .isLessThanOrEqualTo(4);
    }

    /** Groups, each below the one before, from marketing on. */
    private void addGroups(int count) {
        for (int i = 1; i <= count; i++) {
            group(i, i == 1 ? "MKT" : "G" + (i - 1));
        }
    }

    /** Groups side by side, each with a headed position of two seats. */
    private void addWide(int count) {
        for (int i = 1; i <= count; i++) {
            group(i, "MKT");
            sql(
                    "insert into organization_position (id, version, code, unit_id, title_en, layer, headcount, monthly_cost,"
                            + " currency, permanent, valid_from, since, status) select " + (8000 + i) + ", 0, 'G" + i
                            + "-LEAD', id, 'Lead', 'EXECUTION', 2, 100, 'CNY', 1, DATE '2026-01-01', DATE '2026-01-01', 'OPEN'"
                            + " from organization_unit where code = 'G" + i + "'");
            sql(
                    "insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from) values ("
                            + (9000 + i) + ", 0, " + (i % 9 + 1) + ", " + (8000 + i) + ", 50, DATE '2026-01-01')");
        }
    }

    private void group(int number, String parent) {
        sql("insert into organization_unit (id, version, code, name_en, layer, parent_id, head_position) select "
                + (7000 + number) + ", 0, 'G" + number + "', 'Group', 'EXECUTION', id, 'G" + number
                + "-LEAD' from organization_unit where code = '" + parent + "'");
    }

    private <T> T ask(Function<StructureService, T> question) {
        return database.inTransaction(em -> question.apply(service(em)));
    }

    private long statements(Function<StructureService, ?> question) {
        return counted(question).getPrepareStatementCount();
    }

    /** Once the seats are remembered. */
    private Statistics counted(Function<StructureService, ?> question) {
        ask(question);
        Statistics statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        ask(question);
        return statistics;
    }

    /** Something that no log of the staffing tells of. */
    private void sql(String statement) {
        node = new StaffingNode();
        database.inTransaction(
                (EntityManager em) -> em.createNativeQuery(statement).executeUpdate());
    }

    private StructureService service(EntityManager em) {
        StructureService service = new StructureService();
        service.units = new DayUnits();
        service.units.clock = Wiring.CLOCK;
        service.units.em = em;
        service.incumbents = new Wiring(em).incumbents();
        service.book = new Wiring(em).units();
        service.staffing = node.by(em, Wiring.CLOCK);
        service.clock = Wiring.CLOCK;
        return service;
    }
}

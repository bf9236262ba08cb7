package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.organization.Wiring.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.remit.people.PersonLeaves;
import org.remit.people.PersonStays;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** What the organisation asks its tables, against real ones. */
class OrganizationTablesTest extends SmallCompanyTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 20);

    @Test
    void theTreeShowsSeatsIncumbentsAndVacancies() {
        List<StaffedUnit> tree = ask(wiring -> wiring.chart().staffed());

        assertThat(tree).extracting(unit -> unit.unit().code()).containsExactly("CO", "OPS", "MKT");
        StaffedUnit marketing = tree.get(2);
        assertThat(marketing.unit().depth()).isEqualTo(2);
        assertThat(marketing.unit().heads()).extracting(head -> head.id()).containsExactly(3L);
        assertThat(marketing.seats()).isEqualTo(3);
        assertThat(marketing.vacancies()).isEqualTo(1);
        assertThat(marketing.positions().get(1).incumbents())
                .extracting(held -> held.person().id())
                .containsExactly(4L);
    }

    @Test
    void aUnitsPositionsIncludeThoseOfTheUnitsBelow() {
        assertThat(codes(PositionFilter.ofUnit("OPS"), FIRST_PAGE))
                .containsExactly("OPS-HEAD", "MKT-MANAGER", "MKT-SEO");
        assertThat(codes(PositionFilter.NONE, FIRST_PAGE)).hasSize(4);
    }

    @Test
    void thePositionsOfTheTopUnitAreAllPositions() {
        sql("update organization_unit set valid_to = DATE '2026-01-31' where code = 'MKT'");

        assertThat(this.<Boolean>ask(wiring -> wiring.chart().below("CO") == null))
                .isTrue();
        assertThat(page(PositionFilter.ofUnit("CO"), FIRST_PAGE)).isEqualTo(page(PositionFilter.NONE, FIRST_PAGE));
        assertThat(page(new PositionFilter("CO", "seo", null), FIRST_PAGE).total())
                .isEqualTo(1);
    }

    @Test
    void positionsAreFoundByAPartOfCodeOrTitleWhateverItsCharacters() {
        assertThat(codes(new PositionFilter(null, "seo", null), FIRST_PAGE)).containsExactly("MKT-SEO");
        assertThat(codes(new PositionFilter(null, "100%", null), FIRST_PAGE)).containsExactly("MKT-SEO");
        assertThat(codes(new PositionFilter(null, "head OF", null), FIRST_PAGE)).containsExactly("OPS-HEAD");
        assertThat(codes(new PositionFilter(null, "KT_S", null), FIRST_PAGE)).isEmpty();
    }

    @Test
    void aUnitIsThereAsFarAsThoseAboveItAre() {
        sql("update organization_unit set valid_to = DATE '2030-12-31' where code = 'OPS'");
        sql("update organization_unit set valid_from = DATE '2026-06-01' where code = 'MKT'");

        assertThat(this.<UnitPeriod>ask(wiring -> wiring.book().unitPeriod("MKT")))
                .isEqualTo(new UnitPeriod(LocalDate.parse("2026-06-01"), LocalDate.parse("2030-12-31")));
        assertThat(this.<UnitPeriod>ask(wiring -> wiring.book().unitPeriod("nowhere")))
                .isEqualTo(UnitPeriod.ALWAYS);
    }

    @Test
    void positionsAreSortedAndPaged() {
        Page<PositionRow> page = page(PositionFilter.NONE, new PageRequest(1, 2, "-code"));

        assertThat(page.items()).extracting(PositionRow::code).containsExactly("MKT-MANAGER", "CO-GM");
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    void anUnknownSortIsIgnored() {
        assertThat(codes(PositionFilter.NONE, new PageRequest(0, 20, "id; drop table")))
                .hasSize(4);
    }

    @Test
    void anApprovedPositionIsEnteredWithEverythingThatWasProposed() {
        PositionContent content = SmallCompany.content("MKT", "Producer", 2, "12000.50", "MKT-MANAGER")
                .startingOn(TODAY, true);
        enter("MKT-PRODUCER", content);

        PositionContent entered =
                ask(wiring -> wiring.book().content("MKT-PRODUCER").orElseThrow());
        assertThat(entered)
                .usingRecursiveComparison()
                .ignoringFields("duties.code")
                .isEqualTo(content);
        assertThat(entered.duties()).extracting(DutyContent::code).startsWith("MKT-PRODUCER-D1");
        assertThat(status("MKT-PRODUCER")).isEqualTo(PositionStatus.OPEN);
    }

    @Test
    void aTemporaryPositionIsPlannedOpensAndClosesAndNobodyHoldsItLonger() {
        PositionContent content = SmallCompany.temporary(
                SmallCompany.content("MKT", "Producer", 2, "12000", "MKT-MANAGER"),
                TODAY.plusDays(1),
                TODAY.plusDays(10));
        enter("MKT-PRODUCER", content);
        assertThat(status("MKT-PRODUCER")).isEqualTo(PositionStatus.PLANNED);

        on(TODAY.plusDays(1), book -> book.open(77));
        on(TODAY.plusDays(1), book -> book.open(77));
        assertThat(status("MKT-PRODUCER")).isEqualTo(PositionStatus.OPEN);

        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from)"
                + " select 5, 0, 5, id, 50, DATE '2026-11-23' from organization_position where code = 'MKT-PRODUCER'");
        on(TODAY.plusDays(11), book -> book.close(77));
        on(TODAY.plusDays(11), book -> book.close(77));
        assertThat(status("MKT-PRODUCER")).isEqualTo(PositionStatus.CLOSED);
        assertThat(number("select count(*) from organization_assignment where valid_to = DATE '2026-12-02'"))
                .isOne();
    }

    @Test
    void onlyCodesThatExistAreKnown() {
        PositionContent content = SmallCompany.content("MKT", "Producer", 2, "12000", "NOBODY");
        KnownCodes known = ask(wiring -> wiring.book().known(content));

        assertThat(known).isEqualTo(new KnownCodes(Set.of("MKT"), Set.of(), Set.of("SEO")));
    }

    @Test
    void whereSeatsAreVacantAlreadyIsKnownBeforeAnotherPositionIsOpened() {
        sql("update organization_position set headcount = 3 where code in ('CO-GM', 'OPS-HEAD')");

        assertThat(vacant("MKT", "Producer")).containsExactly("MKT-SEO 1");
        assertThat(vacant("MKT", "General manager"))
                .as("the one of the same title first")
                .containsExactly("CO-GM 2", "MKT-SEO 1");
        assertThat(vacant("CO", "Head of operations")).containsExactly("OPS-HEAD 2", "CO-GM 2");

        sql("update organization_position set status = 'FROZEN' where code = 'MKT-SEO'");
        assertThat(vacant("MKT", "Producer")).isEmpty();
    }

    @Test
    void aSeatIsVacantAlreadyWhenItIsOnTheNewPositionsFirstDay() {
        sql("update organization_assignment set valid_to = DATE '2026-11-30' where person_id = 4");
        sql("update organization_position set valid_to = DATE '2026-12-10', permanent = 0 where code = 'MKT-SEO'");

        assertThat(vacant("MKT", "Producer")).containsExactly("MKT-SEO 1");
        assertThat(vacantFrom("2026-12-01")).containsExactly("MKT-SEO 2");
        assertThat(vacantFrom("2026-12-11")).as("when it is no more").isEmpty();
    }

    private List<String> vacant(String unit, String title) {
        return vacant(SmallCompany.content(unit, title, 1, "1", null).startingOn(TODAY.minusDays(1), true));
    }

    private List<String> vacantFrom(String day) {
        return vacant(SmallCompany.content("MKT", "Producer", 1, "1", null).startingOn(LocalDate.parse(day), true));
    }

    private List<String> vacant(PositionContent content) {
        List<PositionRow> rows = ask(wiring -> wiring.book().vacant(content, 3));
        return rows.stream().map(row -> row.code() + " " + row.vacancies()).toList();
    }

    @Test
    void functionsStandWithTheirParts() {
        List<FunctionView> functions = ask(wiring -> wiring.chart().functions());

        assertThat(functions)
                .extracting(FunctionView::code, FunctionView::depth)
                .containsExactly(tuple("GROWTH", 0), tuple("SEO", 1));
    }

    @Test
    void whoLeavesHoldsTheirPositionsUntilTheirLastDayAndMayStayAfterAll() {
        sql("update organization_assignment set valid_to = DATE '2027-03-31' where person_id = 4");
        leaves(4, TODAY.plusDays(9), false);
        assertThat(holders("MKT-SEO", TODAY.plusDays(9))).containsExactly(4L);
        assertThat(holders("MKT-SEO", TODAY.plusDays(10))).isEmpty();

        stays(4);
        assertThat(holders("MKT-SEO", LocalDate.parse("2027-03-31"))).containsExactly(4L);
        assertThat(holders("MKT-SEO", LocalDate.parse("2027-04-01"))).isEmpty();
    }

    @Test
    void whoseSeatWasGivenToSomebodyElseCannotStay() {
        leaves(3, TODAY.plusDays(9), false);
        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from)"
                + " select 6, 0, 5, id, 50, DATE '2026-12-02' from organization_position where code = 'MKT-MANAGER'");
        assertThatThrownBy(() -> stays(3)).hasMessageContaining("error.leavingSeatGiven");
    }

    @Test
    void whatSomebodyWasToHoldLaterIsDroppedWhenTheyHaveLeft() {
        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from)"
                + " select 6, 0, 4, id, 50, DATE '2026-12-02' from organization_position where code = 'MKT-MANAGER'");
        leaves(4, TODAY.plusDays(1), false);
        assertThat(number("select count(*) from organization_assignment where person_id = 4"))
                .isEqualTo(2);
        leaves(4, TODAY.plusDays(1), true);
        assertThat(number("select count(*) from organization_assignment where person_id = 4"))
                .isOne();
        assertThat(number("select count(*) from shared_audit_entry where action = 'ASSIGNMENT_DROPPED'"
                        + " and target = 'MKT-MANAGER'"))
                .isOne();
    }

    @Test
    void aUnitIsEnteredChangedAndClosed() {
        UnitContent live = new UnitContent(
                "LIVE", new LocalizedText("直播部", null), null, Layer.EXECUTION, "OPS", null, TODAY, null);
        book(units -> units.add(live));
        assertThat(live()).isEqualTo(live);
        assertThat(openUnits()).contains("LIVE");

        UnitContent moved = new UnitContent(
                "LIVE",
                new LocalizedText("直播部", "Live"),
                new LocalizedText(null, "Sells live"),
                Layer.MIDDLE,
                "MKT",
                "MKT-SEO",
                TODAY.minusDays(9),
                TODAY.minusDays(1));
        book(units -> units.change(moved));
        assertThat(live()).isEqualTo(moved);
        assertThat(openUnits()).doesNotContain("LIVE");
        KnownCodes known = ask(wiring -> wiring.book().known(SmallCompany.content("LIVE", "Producer", 1, "1", null)));
        assertThat(known.units()).isEmpty();
    }

    private UnitContent live() {
        return ask(wiring -> wiring.units().content("LIVE").orElseThrow());
    }

    private List<String> openUnits() {
        return ask(wiring -> wiring.chart().units()).stream()
                .map(UnitView::code)
                .toList();
    }

    @Test
    void whatKeepsAUnitOpenIsNamed() {
        assertThat(positionsOf("MKT")).containsExactly("MKT-MANAGER", "MKT-SEO");
        assertThat(unitsBelow("OPS")).containsExactly("MKT");
        sql("update organization_position set status = 'CLOSED' where code = 'MKT-MANAGER'");
        sql("update organization_position set valid_to = DATE '2026-11-22', permanent = 0 where code = 'MKT-SEO'");
        sql("update organization_unit set valid_to = DATE '2026-11-22' where code = 'MKT'");
        assertThat(positionsOf("MKT")).isEmpty();
        assertThat(unitsBelow("OPS")).isEmpty();
    }

    private List<String> positionsOf(String unit) {
        return ask(wiring -> wiring.units().positionsAfter(unit, TODAY));
    }

    private List<String> unitsBelow(String unit) {
        return ask(wiring -> wiring.units().unitsAfter(unit, TODAY));
    }

    private void book(Consumer<UnitBook> work) {
        database.inTransaction(em -> {
            UnitBook units = new Wiring(em).units();
            units.lockTree();
            work.accept(units);
            return null;
        });
    }

    private void leaves(long person, LocalDate lastDay, boolean left) {
        database.inTransaction(em -> {
            new Wiring(em).leavers().leaves(new PersonLeaves(person, lastDay, left));
            return null;
        });
    }

    private void stays(long person) {
        database.inTransaction(em -> {
            new Wiring(em).leavers().stays(new PersonStays(person, null));
            return null;
        });
    }

    private List<Long> holders(String position, LocalDate day) {
        return ask(wiring -> wiring.incumbents().of(List.of(position), day)).getOrDefault(position, List.of()).stream()
                .map(held -> held.person().id())
                .toList();
    }

    private void enter(String code, PositionContent content) {
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "APPROVED", 1);
            new Wiring(em).book().enter(code, content, 77);
            return null;
        });
    }

    private void on(LocalDate day, Consumer<PositionBook> work) {
        Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        database.inTransaction(em -> {
            work.accept(new Wiring(em).book(clock));
            return null;
        });
    }

    private PositionStatus status(String code) {
        return ask(wiring -> wiring.positions().find(code).orElseThrow().status());
    }

    private List<String> codes(PositionFilter filter, PageRequest request) {
        return page(filter, request).items().stream().map(PositionRow::code).toList();
    }

    private Page<PositionRow> page(PositionFilter filter, PageRequest request) {
        Page<StaffedPosition> page = ask(wiring -> wiring.pages()
                .list(filter.unit() == null ? null : wiring.chart().below(filter.unit()), filter, request, TODAY));
        return new Page<>(page.items().stream().map(StaffedPosition::position).toList(), page.total());
    }

    private int number(String query) {
        return database.inTransaction(
                (EntityManager em) -> ((Number) em.createNativeQuery(query).getSingleResult()).intValue());
    }
}

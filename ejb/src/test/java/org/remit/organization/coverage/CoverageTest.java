package org.remit.organization.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/**
 * The matrix of real tables. In the small company each of the four positions owns one duty of the function SEO, which is part
 * of GROWTH; here MKT-MANAGER only helps with it, CONTENT is added with one owner and PR with none.
 */
class CoverageTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
        sql("update organization_duty set part = 'HELPER' where position_id ="
                + " (select id from organization_position where code = 'MKT-MANAGER')");
        function(9991, "CONTENT", "RETENTION");
        function(9992, "PR", "REFERRAL");
        sql("update organization_duty set function_id = 9991 where position_id ="
                + " (select id from organization_position where code = 'CO-GM')");
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCompanysColumnsAreItsOwnPositionsAndItsDepartments() {
        CoverageMatrix matrix = matrix(null, null, null);

        assertThat(matrix.columns())
                .extracting(CoverageColumn::code, CoverageColumn::kind)
                .containsExactly(tuple("CO", ColumnKind.OWN), tuple("OPS", ColumnKind.UNIT));
        assertThat(matrix.rows())
                .extracting(CoverageRow::code, CoverageRow::state, CoverageTest::states)
                .containsExactly(
                        tuple("GROWTH", null, List.of()),
                        tuple("SEO", FunctionState.DOUBLE, List.of(CellState.NOBODY, CellState.OWNERS)),
                        tuple("CONTENT", FunctionState.COVERED, List.of(CellState.OWNER, CellState.NOBODY)),
                        tuple("PR", FunctionState.GAP, List.of(CellState.NOBODY, CellState.NOBODY)));
        assertThat(matrix.gaps()).isOne();
        assertThat(matrix.doubles()).isOne();
    }

    @Test
    void aUnitWithoutUnitsBelowIsSeenByItsPositions() {
        CoverageMatrix matrix = matrix("MKT", null, CoverageShow.TOUCHED);

        assertThat(matrix.columns()).extracting(CoverageColumn::code).containsExactly("MKT-MANAGER", "MKT-SEO");
        assertThat(matrix.rows()).extracting(CoverageRow::code).containsExactly("GROWTH", "SEO");
        assertThat(states(matrix.rows().get(1))).containsExactly(CellState.HELPER, CellState.OWNER);
        assertThat(matrix.path()).extracting(unit -> unit.code()).containsExactly("CO", "OPS");
    }

    @Test
    void gapsDoublesAndStagesAreFiltered() {
        assertThat(codes(matrix(null, null, CoverageShow.GAPS))).containsExactly("PR");
        assertThat(codes(matrix(null, null, CoverageShow.DOUBLES))).containsExactly("GROWTH", "SEO");
        assertThat(codes(matrix(null, LifeCycleStage.RETENTION, null))).containsExactly("CONTENT");
        assertThat(codes(matrix("MKT", null, CoverageShow.GAPS)))
                .as("a gap of the whole organisation")
                .containsExactly("PR");
    }

    @Test
    void onlyDutiesInForceOfPositionsInForceCount() {
        sql("update organization_duty set valid_to = DATE '2026-11-21' where function_id = 9991");
        assertThat(codes(matrix(null, null, CoverageShow.GAPS))).containsExactly("CONTENT", "PR");

        sql("update organization_duty set valid_to = DATE '2026-11-22' where function_id = 9991");
        assertThat(codes(matrix(null, null, CoverageShow.GAPS))).containsExactly("PR");

        sql("update organization_position set status = 'CLOSED' where code = 'CO-GM'");
        assertThat(codes(matrix(null, null, CoverageShow.GAPS))).containsExactly("CONTENT", "PR");
    }

    @Test
    void severalDutiesOfOnePositionAreOneOwner() {
        sql(
                "insert into organization_duty (id, version, position_id, place, code, version_no, text_en, function_id, part,"
                        + " valid_from) select 95, 0, id, 1, 'CO-GM-D9', 1, 'Publish', 9991, 'OWNER', DATE '2026-01-01'"
                        + " from organization_position where code = 'CO-GM'");

        assertThat(matrix(null, null, null).rows().get(2).state()).isEqualTo(FunctionState.COVERED);
        assertThat(duties("CONTENT", ColumnKind.OWN, "CO").total()).isEqualTo(2);
    }

    @Test
    void aCellOpensTheDutiesBehindItOwnersFirst() {
        Page<CoveringDuty> behind = duties("SEO", ColumnKind.UNIT, "OPS");

        assertThat(behind.total()).isEqualTo(3);
        assertThat(behind.items())
                .extracting(CoveringDuty::position, CoveringDuty::part)
                .containsExactly(
                        tuple("MKT-SEO", DutyPart.OWNER),
                        tuple("OPS-HEAD", DutyPart.OWNER),
                        tuple("MKT-MANAGER", DutyPart.HELPER));
        assertThat(duties("SEO", ColumnKind.OWN, "OPS").items())
                .extracting(CoveringDuty::position)
                .containsExactly("OPS-HEAD");
        assertThat(duties("SEO", ColumnKind.POSITION, "MKT-SEO").total()).isOne();
        assertThat(duties("SEO", null, null).total()).isEqualTo(3);
    }

    @Test
    void aUnitThatBeginsLaterIsShownAsItIsPlanned() {
        LocalDate first = Wiring.TODAY.plusDays(20);
        sql(
                "insert into organization_unit (id, version, code, name_en, layer, parent_id, valid_from) select 9993, 0, 'LIVE',"
                        + " 'Live', layer, id, DATE '" + first + "' from organization_unit where code = 'MKT'");
        sql("update organization_position set unit_id = 9993, status = 'PLANNED', valid_from = DATE '" + first
                + "' where code = 'MKT-SEO'");
        sql("update organization_duty set valid_from = DATE '" + first
                + "' where position_id = (select id from organization_position where code = 'MKT-SEO')");

        CoverageMatrix live = matrix("LIVE", null, CoverageShow.TOUCHED);
        assertThat(live.planned()).isTrue();
        assertThat(live.day()).isEqualTo(first);
        assertThat(live.columns()).extracting(CoverageColumn::code).containsExactly("MKT-SEO");
        assertThat(states(live.rows().get(1))).containsExactly(CellState.OWNER);
        assertThat(ask(service -> service.duties("SEO", ColumnKind.POSITION, "MKT-SEO", first, FIRST))
                        .total())
                .isOne();

        CoverageMatrix now = matrix("MKT", null, null);
        assertThat(now.planned()).isFalse();
        assertThat(now.columns())
                .as("of today, without what is planned")
                .extracting(CoverageColumn::code)
                .containsExactly("MKT-MANAGER");
        assertThat(matrix(null, null, null).rows().get(1).state())
                .as("owned by the head of operations only")
                .isEqualTo(FunctionState.COVERED);
    }

    @Test
    void whatHasLostItsLastOwnerIsMissedButNotWhatNeverHadOne() {
        assertThat(gaps(FunctionOwners::orphaned)).isEmpty();

        sql("update organization_duty set valid_to = DATE '2026-11-21' where function_id = 9991");
        assertThat(gaps(FunctionOwners::orphaned)).containsExactly("CONTENT");

        sql("update organization_function set parent_id = 9991 where code = 'PR'");
        assertThat(gaps(FunctionOwners::orphaned))
                .as("only holds its parts together")
                .isEmpty();
    }

    @Test
    void whatIsRetiredIsMissedByNobodyAndItsGroupStandsForItself() {
        sql("update organization_duty set valid_to = DATE '2026-11-21' where function_id = 9991");
        sql("update organization_function set parent_id = 9991 where code = 'PR'");
        assertThat(codes(matrix(null, null, CoverageShow.GAPS))).containsExactly("CONTENT", "PR");

        sql("update organization_function set retired = 1 where code = 'PR'");
        assertThat(codes(matrix(null, null, CoverageShow.GAPS))).containsExactly("CONTENT");
        assertThat(gaps(FunctionOwners::orphaned)).containsExactly("CONTENT");

        sql("update organization_function set retired = 1 where code = 'CONTENT'");
        assertThat(codes(matrix(null, null, null))).containsExactly("GROWTH", "SEO");
        assertThat(gaps(FunctionOwners::orphaned)).isEmpty();
    }

    @Test
    void whatNobodyElseAnswersForIsLostWithThePosition() {
        assertThat(lost("CO-GM", List.of())).containsExactly("CONTENT");
        assertThat(lost("CO-GM", List.of(duty("CONTENT", DutyPart.OWNER)))).isEmpty();
        assertThat(lost("CO-GM", List.of(duty("CONTENT", DutyPart.HELPER)))).containsExactly("CONTENT");
        assertThat(lost("MKT-SEO", List.of()))
                .as("the head of operations does too")
                .isEmpty();

        sql("update organization_position set valid_to = DATE '2026-12-31', permanent = 0 where code = 'OPS-HEAD'");
        assertThat(gaps(owners -> owners.lost("MKT-SEO", List.of(), LocalDate.parse("2027-01-01"))))
                .as("when that one is closed")
                .containsExactly("SEO");
    }

    @Test
    void whatOnlyTheyAnswerForIsLostWithWhoeverLeaves() {
        assertThat(lostWith(1)).containsExactly("CONTENT");
        assertThat(lostWith(2)).as("somebody holds the other position").isEmpty();

        sql("update organization_assignment set valid_to = DATE '2026-11-22' where person_id = 4");
        assertThat(lostWith(2)).as("nobody holds it after today").containsExactly("SEO");
        sql("insert into organization_assignment (id, version, person_id, position_id, share_percent, valid_from)"
                + " select 5, 0, 5, id, 50, DATE '2026-11-23' from organization_position where code = 'OPS-HEAD'");
        assertThat(lostWith(2)).as("the successor is known").isEmpty();
    }

    private List<String> lost(String position, List<DutyContent> duties) {
        return gaps(owners -> owners.lost(position, duties, null));
    }

    private List<String> lostWith(long person) {
        return gaps(owners -> owners.lostWith(person, Wiring.TODAY));
    }

    private List<String> gaps(Function<FunctionOwners, List<FunctionGap>> question) {
        List<FunctionGap> gaps = database.inTransaction(em -> question.apply(CoverageWiring.owners(em)));
        return gaps.stream().map(FunctionGap::code).toList();
    }

    private static DutyContent duty(String function, DutyPart part) {
        return new DutyContent(null, new LocalizedText(null, "Publish"), function, part, List.of(), null, List.of());
    }

    private static List<CellState> states(CoverageRow row) {
        return row.cells().stream().map(CoverageCell::state).toList();
    }

    private static List<String> codes(CoverageMatrix matrix) {
        return matrix.rows().stream().map(CoverageRow::code).toList();
    }

    private CoverageMatrix matrix(String unit, LifeCycleStage stage, CoverageShow show) {
        return ask(service -> service.matrix(new CoverageFilter(unit, stage, show)));
    }

    private Page<CoveringDuty> duties(String function, ColumnKind kind, String column) {
        return ask(service -> service.duties(function, kind, column, Wiring.TODAY, FIRST));
    }

    private <T> T ask(Function<CoverageService, T> question) {
        return database.inTransaction(em -> question.apply(CoverageWiring.service(em)));
    }

    private void function(int id, String code, String stage) {
        sql("insert into organization_function (id, version, code, name_en, stage) values (%d, 0, '%s', '%s', '%s')"
                .formatted(id, code, code, stage));
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}

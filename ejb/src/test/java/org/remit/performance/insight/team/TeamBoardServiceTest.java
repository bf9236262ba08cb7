package org.remit.performance.insight.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.UnitRow;
import org.remit.organization.Wiring;
import org.remit.people.Role;
import org.remit.performance.insight.owing.TestDebtors;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.score.ScoreHouse;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** The board of MKT, whose head is person 3: 4 holds MKT-SEO since January, 6 since July. */
class TeamBoardServiceTest {

    private TestDatabase database;
    private ScoreHouse house;

    @BeforeEach
    void handOutSheetsAndMeasure() {
        database = new TestDatabase();
        house = new ScoreHouse(database);
        house.handOut(
                4,
                LocalDate.parse("2026-12-31"),
                rate("ORDERS", "50", "3650"),
                rate("CONVERSION", "20", "5"),
                rate("VISITS", "30", "1000"));
        house.measure(SubjectKind.ASSIGNMENT, "ORDERS", "2026-10-31", "330", "NULL");
        house.measure(SubjectKind.POSITION, "CONVERSION", "2026-11-15", "30", "500");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aHeadSeesPeopleByKpisAndWhoseNumbersAreMissing() {
        TeamBoard board = board(3, Role.EMPLOYEE, new TeamFilter(null, null), PageRequest.of(0, 50));

        assertThat(board.total()).isEqualTo(2);
        assertThat(board.units()).extracting(UnitRow::code).containsExactly("MKT");
        assertThat(board.groups()).hasSize(1);
        assertThat(board.groups().get(0).kpis())
                .extracting(TeamKpi::code)
                .containsExactly("ORDERS", "CONVERSION", "VISITS");
        // orders 10.8553 with 50 and conversion 120 with 20 of the 70 that were measured
        assertThat(board.members()).extracting(TeamMember::total).containsExactly(new BigDecimal("42.04"), null);
        assertThat(board.gaps())
                .extracting(gap -> gap.kpi().code() + " " + gap.of().size())
                .containsExactly("VISITS 2", "ORDERS 1");
        assertThat(board.gaps().get(0).debtor().persons().get(0).en()).isEqualTo("Person 3");
    }

    @Test
    void theBoardIsPagedInTheDatabase() {
        TeamBoard second = board(7, Role.HR_STAFF, new TeamFilter("OPS", null), PageRequest.of(1, 1));

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.members()).hasSize(1);
        assertThat(second.members().get(0).sheet().from())
                .as("there since July")
                .isEqualTo("2026-07-01");
        assertThat(board(7, Role.HR_STAFF, new TeamFilter("OPS", null), PageRequest.of(9, 50))
                        .groups())
                .isEmpty();
    }

    @Test
    void nobodyElseSeesTheBoardAndNoHeadThatOfOthers() {
        for (TeamFilter filter : List.of(new TeamFilter(null, null), new TeamFilter("MKT", null))) {
            assertThatThrownBy(() -> board(4, Role.EMPLOYEE, filter, PageRequest.of(0, 50)))
                    .isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> board(8, Role.ADMIN, filter, PageRequest.of(0, 50)))
                    .isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() -> board(3, Role.EMPLOYEE, new TeamFilter("OPS", null), PageRequest.of(0, 50)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> board(7, Role.HR_STAFF, new TeamFilter("NOPE", null), PageRequest.of(0, 50)))
                .isInstanceOf(BusinessException.class);
    }

    private TeamBoard board(long person, String role, TeamFilter filter, PageRequest page) {
        return database.inTransaction(em -> {
            TeamBoardService service = new TeamBoardService();
            service.rights = SheetHouse.rights(em, person, role);
            service.units = new Wiring(em).units();
            service.clock = Wiring.CLOCK;
            service.boards = new TeamBoards();
            service.boards.sheets = new TeamSheets();
            service.boards.sheets.em = em;
            service.boards.scores = ScoreHouse.scores(em);
            service.boards.veil = (sheets, reader) -> Set.of();
            service.boards.debtors = TestDebtors.of(em);
            return service.board(filter, page);
        });
    }

    private static SheetTarget rate(String kpi, String weight, String target) {
        return new SheetTarget(
                kpi,
                null,
                new TargetDefinition(
                        TargetPart.ITEM,
                        new BigDecimal(weight),
                        MethodKind.COMPLETION_RATE,
                        null,
                        null,
                        new BigDecimal(target),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}

package org.remit.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.Summary;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.UnitBudgets;
import org.remit.workflow.camunda.FlowWalk;

/** What the longer time of a temporary position adds in each of its years: one seat of 9,000 a month until June 2027. */
class ProlongationCostTest extends ChangeHouse {

    private static final LocalDate END = LocalDate.parse("2027-06-30");

    private static FlowWalk walk;

    private final Map<Integer, BudgetLeft> left = new HashMap<>();

    /** What Marketing has left, as each test puts it. */
    private final class Left implements UnitBudgets {

        @Override
        public BudgetLeft left(String unit, int year, Long exceptRequest) {
            assertThat(unit).isEqualTo("MKT");
            assertThat(exceptRequest).as("its own reservation does not count").isEqualTo(REQUEST);
            return left.get(year);
        }

        @Override
        public List<BudgetLeft> left(Collection<String> units, int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> currency() {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(Map.of(), "flow/organization/board-vote.dmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @BeforeEach
    void aTemporaryPosition() {
        temporary("MKT-SALE", END);
    }

    @Test
    void whatTheUnitHasLeftInEveryYearBearsItWithoutTheBoard() {
        has(2027, true, "54000", -3);
        has(2028, true, "54000", 1);

        assertThat(asked(END.plusYears(1)).get("summary.board").value().en()).startsWith("Not asked");
    }

    @Test
    void aYearInWhichItCostsMoreThanIsLeftAsksTheBoardAndTheSummarySaysWhatItAddsInEachYear() {
        has(2027, true, "60000", 0);
        has(2028, true, "53999.99", 1);

        Map<String, Summary.Line> lines = asked(END.plusYears(1));

        assertThat(lines.values())
                .extracting(Summary.Line::label, Summary.Line::confidential)
                .contains(
                        tuple("summary.change.cost", true),
                        tuple("summary.change.seats", false),
                        tuple("summary.board", false));
        assertThat(lines.get("summary.change.cost").value().en().lines())
                .satisfiesExactly(
                        year -> assertThat(year).contains("54,000", "more in 2027", "60,000"),
                        year -> assertThat(year).contains("54,000", "more in 2028", "53,999.99"));
        assertThat(lines.get("summary.change.seats").value().en())
                .isEqualTo("no seat more; the unit has 0 left in 2027\n1 seat more; the unit has 1 left in 2028");
        assertThat(lines.get("summary.board").value().en())
                .isEqualTo("Votes, because it costs more than the unit has left of its budget");
    }

    @Test
    void aYearInWhichItHadNoSeatBeforeTakesOneOfThoseThatAreLeft() {
        has(2027, true, "900000", 0);
        has(2028, true, "900000", 0);

        assertThat(asked(END.plusYears(1)).get("summary.board").value().zh()).isEqualTo("需要表决：编制超出部门剩余名额");
    }

    @Test
    void aYearWithoutABudgetHasNothingLeftForIt() {
        has(2027, true, "900000", 9);
        has(2028, false, "0", 0);

        Map<String, Summary.Line> lines = asked(END.plusYears(1));

        assertThat(lines.get("summary.change.cost").value().en()).endsWith("no budget is set for the unit");
        assertThat(lines.get("summary.board").value().en())
                .contains("costs more than the unit has left", "more seats than the unit has left");
    }

    @Test
    void theEngineIsToldOfTheTightestYear() {
        has(2028, true, "200000", 5);
        has(2029, true, "100000", 0);
        sql("update organization_position set valid_to = DATE '2027-12-31' where code = 'MKT-SALE'");

        assertThat(this.<Map<String, Object>>of(LocalDate.parse("2029-12-31"), kind -> kind.facts(REQUEST)))
                .containsEntry("permanent", false)
                .containsEntry("cost", 108000.0)
                .containsEntry("costLeft", 100000.0)
                .containsEntry("headcount", 1)
                .containsEntry("headcountLeft", 0);
    }

    private Map<String, Summary.Line> asked(LocalDate newLastDay) {
        Map<String, Summary.Line> lines = new HashMap<>();
        of(newLastDay, kind -> kind.summary(REQUEST)).lines().forEach(line -> lines.put(line.label(), line));
        return lines;
    }

    /** Asks for the prolongation and for what its kind says of it. */
    private <T> T of(LocalDate newLastDay, Function<ChangeKind, T> question) {
        return on(em -> {
            proposed(em, PositionProlongation.KEY, ChangeContent.of("MKT-SALE", newLastDay, null, null), REQUEST);
            PositionProlongation kind = (PositionProlongation) kind(PositionProlongation.class, em, clock(TODAY));
            kind.additionalCost = new AdditionalCost();
            kind.additionalCost.budgets = new Left();
            kind.additionalCost.workflow = walk.port();
            return question.apply(kind);
        });
    }

    private void has(int year, boolean set, String cost, int seats) {
        left.put(
                year,
                new BudgetLeft(
                        "MKT",
                        year,
                        set,
                        "CNY",
                        BigDecimal.ZERO,
                        new BigDecimal(cost),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        seats,
                        0,
                        0));
    }
}

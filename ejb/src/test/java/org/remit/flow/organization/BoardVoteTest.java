package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.remit.workflow.camunda.FlowWalk;

class BoardVoteTest {

    private static FlowWalk walk;

    @BeforeAll
    static void startEngine() {
        walk = new FlowWalk(Map.of(), "flow/organization/board-vote.dmn");
    }

    @AfterAll
    static void stopEngine() {
        walk.close();
    }

    @Test
    void aTemporaryPositionWithinBudgetAndHeadcountDoesNotNeedTheBoard() {
        assertThat(reasons(false, 50_000.00, 150_000.00, 2, 3)).isEmpty();
    }

    @Test
    void aPermanentPositionNeedsTheBoardHoweverLittleItCosts() {
        assertThat(reasons(true, 0.00, 150_000.00, 1, 3)).containsExactly("PERMANENT");
    }

    @Test
    void aPositionThatCostsMoreThanIsLeftNeedsTheBoard() {
        assertThat(reasons(false, 150_000.01, 150_000.00, 2, 3)).containsExactly("COST_OVER_BUDGET");
    }

    @Test
    void aPositionThatCostsExactlyWhatIsLeftDoesNotNeedTheBoard() {
        assertThat(reasons(false, 150_000.00, 150_000.00, 2, 3)).isEmpty();
    }

    @Test
    void aCentBelowWhatIsLeftDoesNotNeedTheBoard() {
        assertThat(reasons(false, 149_999.99, 150_000.00, 2, 3)).isEmpty();
    }

    @Test
    void aCentMattersEvenInABillion() {
        assertThat(reasons(false, 999_999_999.99, 999_999_999.98, 2, 3)).containsExactly("COST_OVER_BUDGET");
        assertThat(reasons(false, 999_999_999.98, 999_999_999.98, 2, 3)).isEmpty();
    }

    @Test
    void aPositionWithMoreSeatsThanAreLeftNeedsTheBoard() {
        assertThat(reasons(false, 50_000.00, 150_000.00, 4, 3)).containsExactly("HEADCOUNT_OVER_BUDGET");
    }

    @Test
    void aPositionWithExactlyTheSeatsThatAreLeftDoesNotNeedTheBoard() {
        assertThat(reasons(false, 50_000.00, 150_000.00, 3, 3)).isEmpty();
    }

    @Test
    void aUnitThatHasOverspentNeedsTheBoardEvenForAPositionThatCostsNothing() {
        assertThat(reasons(false, 0.00, -0.01, 1, 3)).containsExactly("COST_OVER_BUDGET");
    }

    @Test
    void aUnitWithoutABudgetNeedsTheBoardForItsFirstSeat() {
        assertThat(reasons(false, 0.00, 0.00, 1, 0)).containsExactly("HEADCOUNT_OVER_BUDGET");
    }

    @Test
    void everyReasonIsNamedInTheOrderOfTheTable() {
        assertThat(reasons(true, 200_000.00, 150_000.00, 4, 3))
                .containsExactly("PERMANENT", "COST_OVER_BUDGET", "HEADCOUNT_OVER_BUDGET");
    }

    private static List<String> reasons(
            boolean permanent, double cost, double costLeft, int headcount, int headcountLeft) {
        Map<String, Object> facts = Map.of(
                "permanent", permanent,
                "cost", cost,
                "costLeft", costLeft,
                "headcount", headcount,
                "headcountLeft", headcountLeft);
        return walk.port().decide("board-vote", facts);
    }
}

package org.remit.organization.budget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a unit has left of its budget. For now budgets are kept by hand in the organisation; whatever keeps them
 * later answers the same question.
 */
public interface UnitBudgets {

    /**
     * What a unit has left in a year: its budget less what its positions cost and less what open and returned requests for
     * positions reserve, and changes and prolongations of positions until they are in force. A temporary position that has
     * ended still counts with what it has cost, but not with its seats. The seats of positions that are valid at different
     * times of the year add up: who wants to use them one after the other asks the board.
     *
     * @param unit the unit's code
     * @param year the calendar year
     * @param exceptRequest the request whose own reservation does not count, or null
     */
    BudgetLeft left(String unit, int year, Long exceptRequest);

    /** The same for several units at once, in their order; a fixed number of queries. */
    List<BudgetLeft> left(Collection<String> units, int year);

    /** The one currency that all budgets are kept in; empty while there is no budget. */
    Optional<String> currency();
}

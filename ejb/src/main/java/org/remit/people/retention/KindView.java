package org.remit.people.retention;

import java.util.List;

/**
 * A kind of records with its rule and what is due by it today.
 *
 * @param rule the one in force, or null: nothing of it is erased
 * @param limit up to where records are due; null without a rule
 * @param due how many are, those that are held included
 * @param held how many of them are kept since whom they are about is under a legal hold
 * @param history all rules there were, the latest first
 */
public record KindView(String kind, RuleView rule, Limit limit, long due, long held, List<RuleView> history) {

    /** The number of the last rule, which whoever writes the next one has read. */
    public int lastNumber() {
        return history.isEmpty() ? 0 : history.get(0).number();
    }

    public long erasable() {
        return due - held;
    }
}

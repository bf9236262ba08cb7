package org.remit.organization.principle;

import java.util.Arrays;
import java.util.List;

/** What a duty should be. */
public enum Principle {
    CLEAR,
    QUANTIFIABLE,
    FLEXIBLE,
    COOPERATIVE;

    /** The rules that it consists of, in the order in which they are told. */
    public List<Rule> rules() {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.principle() == this)
                .toList();
    }
}

package org.remit.governance.rule;

import java.util.Set;

/**
 * Who reads rules.
 *
 * @param person their id
 * @param all whether they read the rules of every audience
 * @param requests whether they see every request
 * @param units the units they work in, with those above
 */
record RuleReader(long person, boolean all, boolean requests, Set<String> units) {

    boolean reads(RuleVersion version) {
        return all
                || version.audience().isEmpty()
                || version.audience().stream().anyMatch(units::contains);
    }
}

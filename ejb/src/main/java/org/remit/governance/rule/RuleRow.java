package org.remit.governance.rule;

import java.time.LocalDate;
import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.LocalizedText;

/**
 * A version of a rule in a list.
 *
 * @param owner the code of the unit that looks after it
 * @param number from 1; null while it is being decided on
 * @param repeal whether the request asks for the rule's end
 * @param from from when it is in force, or is wanted to be
 * @param to its last day, or null
 * @param request the number of the request that asks or asked for it
 */
public record RuleRow(
        String code,
        RuleKind kind,
        LocalizedText title,
        String owner,
        Integer number,
        RuleStanding standing,
        boolean repeal,
        LocalDate from,
        LocalDate to,
        String request) {}

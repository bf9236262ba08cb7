package org.remit.governance.rule;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * Somebody who has not confirmed yet that they have read a version of a rule.
 *
 * @param unit the code of the unit of their main position, or null
 * @param since when they were asked
 * @param remindedAt when they were reminded last, or null
 */
public record RuleUnread(PersonRef person, String unit, LocalizedText unitName, Instant since, Instant remindedAt) {}

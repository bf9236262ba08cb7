package org.remit.people.retention;

import org.remit.shared.LocalizedText;

/**
 * How long a kind of records is to be kept.
 *
 * @param seen the number of the rule that was read; 0 when there was none
 * @param years 1 to 100; null for no rule, so that nothing of it is erased
 * @param legalBasis why so long, in both languages, each up to 500 characters
 */
public record RuleWish(String kind, int seen, RetentionBasis basis, Integer years, LocalizedText legalBasis) {}

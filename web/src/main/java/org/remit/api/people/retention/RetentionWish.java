package org.remit.api.people.retention;

import org.remit.people.retention.RetentionBasis;
import org.remit.people.retention.RuleWish;
import org.remit.shared.LocalizedText;

/**
 * How long a kind of records is to be kept.
 *
 * @param number that of the rule that was read; left out when there was none
 * @param years 1 to 100; left out, there is no rule, and nothing of it is erased
 * @param legalBasis why so long, in both languages; each at most 500 characters
 */
public record RetentionWish(Integer number, RetentionBasis basis, Integer years, LocalizedText legalBasis) {

    RuleWish of(String kind) {
        return new RuleWish(kind, number == null ? 0 : number, basis, years, legalBasis);
    }
}

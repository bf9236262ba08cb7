package org.remit.api.governance;

import org.remit.governance.rule.content.RuleContent;
import org.remit.shared.BusinessException;

/**
 * A returned request that is sent on again.
 *
 * @param rule what it asks for now
 * @param comment what was mended, or null; at most 2,000 characters
 * @param draftVersion of the request as it was read, or null; with it, what its applicant saved since is not written over
 */
public record RuleResubmission(RuleWish rule, String comment, Integer draftVersion) {

    RuleContent content() {
        if (rule == null) {
            throw BusinessException.invalid("rule", "error.required");
        }
        return rule.content();
    }
}

package org.remit.governance.rule;

import org.remit.governance.rule.content.RuleContent;

/**
 * A version that its applicant is working on.
 *
 * @param number the request's number, or null while it was never submitted
 * @param version by which it is seen, when it is saved, that it was saved in another window meanwhile
 * @param content what was saved last
 * @param known whether a version of the rule was adopted before, so that its code and kind are given
 * @param remark why it was returned, or null
 */
public record RuleDraft(
        long requestId, String number, int version, RuleContent content, boolean known, String remark) {}

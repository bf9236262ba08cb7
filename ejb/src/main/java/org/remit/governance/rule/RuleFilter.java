package org.remit.governance.rule;

import org.remit.governance.rule.content.RuleKind;
import org.remit.shared.TypedText;

/**
 * Which rules are wanted.
 *
 * @param text part of the code or the title, or null
 * @param kind only of this kind, or null
 * @param standing only these, or null for all that are not past
 */
public record RuleFilter(String text, RuleKind kind, RuleStanding standing) {

    public static final RuleFilter NONE = new RuleFilter(null, null, null);

    public RuleFilter {
        text = TypedText.clean(text);
    }
}

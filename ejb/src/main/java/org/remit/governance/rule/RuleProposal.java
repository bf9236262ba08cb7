package org.remit.governance.rule;

import java.util.List;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleDifference;

/**
 * What a request asks for, for those who decide.
 *
 * @param last the number of the version that was adopted before it, or null
 * @param difference what it says otherwise than that, or null when it is the first, a repeal or read by somebody who does not decide on it
 * @param number the number under which it was adopted, or null
 * @param hearings what was heard on it, first in its present run; empty for a reader who does not decide on it
 */
public record RuleProposal(
        RuleContent content,
        Integer last,
        RuleDifference difference,
        List<ArticleView> articles,
        Integer number,
        List<HearingView> hearings) {}

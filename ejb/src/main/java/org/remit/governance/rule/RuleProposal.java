package org.remit.governance.rule;

import java.util.List;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleDifference;

/**
 * What a request asks for, for those who decide.
 *
 * @param last the number of the version that was adopted before it, or null
 * @param difference what it says otherwise than that, or null when it is the first or a repeal
 * @param hearings what was heard on just this content
 */
public record RuleProposal(
        RuleContent content,
        Integer last,
        RuleDifference difference,
        List<ArticleView> articles,
        List<HearingView> hearings) {}

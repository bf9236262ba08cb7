package org.remit.governance.rule;

import org.remit.shared.BusinessException;

/**
 * The round of the desk that has said yes to a version.
 *
 * @param by whose round it was
 * @param round its id
 * @param contentVersion the version of the request's content that lay before it
 */
record RuleDecision(DecidedBy by, long round, int contentVersion) {

    /** @param decision the one there is, or null */
    static void require(RuleDecision decision, int contentVersion, boolean board, String code) {
        if (decision == null || decision.contentVersion != contentVersion || board && decision.by != DecidedBy.BOARD) {
            throw BusinessException.conflict("error.ruleWithoutResolution", code);
        }
    }
}

package org.remit.api.governance.board;

import org.remit.governance.board.Majority;
import org.remit.governance.board.Quorum;
import org.remit.governance.board.VotingRuleWish;

/**
 * By what votes are to be counted.
 *
 * @param casting whether the chair's vote counts twice in a tie; left out for no
 * @param reason what it rests on, up to 1,000 characters
 */
public record VotingRuleBody(Quorum quorum, Majority majority, Boolean casting, String reason) {

    VotingRuleWish wish() {
        return new VotingRuleWish(quorum, majority, Boolean.TRUE.equals(casting), reason);
    }
}

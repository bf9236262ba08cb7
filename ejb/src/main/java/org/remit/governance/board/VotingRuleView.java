package org.remit.governance.board;

import java.time.Instant;
import org.remit.people.PersonRef;

/**
 * By what votes are counted.
 *
 * @param casting whether the chair's vote counts twice in a tie
 * @param reason what it rests on, or null for what counts as long as nobody has set anything
 * @param by who has set it, or null
 * @param at since when it counts, or null
 */
public record VotingRuleView(
        Quorum quorum, Majority majority, boolean casting, String reason, PersonRef by, Instant at) {

    static final VotingRuleView USUAL =
            new VotingRuleView(Quorum.HALF, Majority.HALF_OF_MEMBERS, false, null, null, null);
}

package org.remit.governance.board;

import java.util.List;
import org.remit.people.PersonRef;

/**
 * The board as a body.
 *
 * @param members those in office, coming and ending ones; who is in the chair first
 * @param former the terms that are over, the latest first
 * @param chaired whether somebody is in the chair
 * @param rule by what votes are counted that open now
 * @param earlier by what they were counted before, the latest first
 * @param eligible who has the role of a board member, and so can be given a term
 */
public record BoardView(
        List<BoardMemberView> members,
        List<BoardMemberView> former,
        boolean chaired,
        VotingRuleView rule,
        List<VotingRuleView> earlier,
        List<PersonRef> eligible) {}

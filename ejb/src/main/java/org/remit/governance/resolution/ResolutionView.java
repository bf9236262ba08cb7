package org.remit.governance.resolution;

import java.time.Instant;
import java.util.List;
import org.remit.approval.Outcome;
import org.remit.approval.RequestNumber;
import org.remit.approval.Summary;
import org.remit.approval.VoteCount;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A resolution with all that belongs to it.
 *
 * @param number such as {@code B2026-0007}
 * @param kind the kind of request that was voted on
 * @param title what it was about
 * @param request the request, which not every reader of the register may open
 * @param contentVersion which version of its content, from 1
 * @param summary that version, as the members read it
 * @param outcome APPROVED, REJECTED or LAPSED
 * @param count the arithmetic
 * @param ballots how each member voted
 * @param openedAt when the vote was called
 * @param settledAt when it ended
 * @param code by which its minutes are told from forged ones: 16 hex digits of the seal
 * @param intact whether nothing of it has been changed since it was entered, the record of the request says the same, and the
 *     entry before is there
 */
public record ResolutionView(
        String number,
        String kind,
        LocalizedText title,
        RequestNumber request,
        int contentVersion,
        Summary summary,
        Outcome outcome,
        VoteCount count,
        List<Vote> ballots,
        Instant openedAt,
        Instant settledAt,
        String code,
        boolean intact) {

    /**
     * How one member voted.
     *
     * @param member who was asked
     * @param onBehalfOf in whose place, or null
     * @param vote APPROVED, REJECTED, ABSTAINED or RECUSED; null for a member who was silent
     * @param at when, or null
     */
    public record Vote(PersonRef member, PersonRef onBehalfOf, Outcome vote, Instant at) {}
}

package org.remit.approval;

import java.time.Instant;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A vote has ended, whatever came of it; fired within the transaction. Not of kinds that tell of a person.
 *
 * @param requestId the request that was voted on
 * @param kind its kind
 * @param title what it is about
 * @param contentVersion which version of its content was voted on, from 1
 * @param summary that version at a glance, costs included, as {@link Summary#read} reads it
 * @param count the arithmetic
 * @param ballots what each member said, in the order in which they were asked
 * @param openedAt when the vote was called
 * @param settledAt when it ended
 * @param recordHash the last hash of the request's record, which covers all that was said
 */
public record VoteSettled(
        long requestId,
        String kind,
        LocalizedText title,
        int contentVersion,
        String summary,
        VoteCount count,
        List<Ballot> ballots,
        Instant openedAt,
        Instant settledAt,
        String recordHash) {

    /**
     * What one member said.
     *
     * @param person who was asked
     * @param onBehalfOf in whose place, or null
     * @param vote APPROVED, REJECTED, ABSTAINED or RECUSED; null for a member who was silent
     * @param at when they said it, or null
     */
    public record Ballot(long person, Long onBehalfOf, Outcome vote, Instant at) {}

    static VoteSettled of(Round round, VoteCount count) {
        Request request = round.request();
        return new VoteSettled(
                request.id(),
                request.kind(),
                request.title(),
                round.contentVersion(),
                request.summary(),
                count,
                round.items().stream()
                        .filter(item -> !item.lapsed())
                        .map(item -> new Ballot(item.personId(), item.onBehalfOf(), item.outcome(), item.answeredAt()))
                        .toList(),
                round.openedAt(),
                round.settledAt(),
                request.lastHash());
    }
}

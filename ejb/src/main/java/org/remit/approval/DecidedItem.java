package org.remit.approval;

import java.time.Instant;
import java.util.Map;
import org.remit.people.PersonRef;

/**
 * Something that somebody has decided, as they see it in a list.
 *
 * @param request the request, as it stands now
 * @param step the id of the step in the diagram
 * @param vote whether it was a vote: then APPROVED and REJECTED are yes and no
 * @param outcome what they said
 * @param onBehalfOf for whom they spoke, or null
 * @param decidedAt when
 * @param comment what they wrote, or null
 */
public record DecidedItem(
        RequestRow request,
        String step,
        boolean vote,
        Outcome outcome,
        PersonRef onBehalfOf,
        Instant decidedAt,
        String comment) {

    static DecidedItem of(Decisions.Word word, Map<Long, PersonRef> names) {
        Decision decision = word.decision();
        return new DecidedItem(
                RequestRow.of(word.request()),
                word.round().step(),
                word.round().rule() instanceof VoteRule,
                Outcome.valueOf(decision.action().name()),
                decision.onBehalfOf() == null ? null : names.get(decision.onBehalfOf()),
                decision.decidedAt(),
                decision.remark());
    }
}

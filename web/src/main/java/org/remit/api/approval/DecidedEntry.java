package org.remit.api.approval;

import java.time.Instant;
import org.remit.approval.DecidedItem;
import org.remit.approval.Outcome;
import org.remit.approval.RequestState;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * Something that one has decided.
 *
 * @param request the request's number
 * @param kind the kind of request, such as position-opening
 * @param unit the code of the unit it concerns
 * @param step the step's id in the diagram
 * @param outcome what one said; in a vote APPROVED and REJECTED are yes and no
 * @param vote whether it was a vote
 * @param onBehalfOf for whom one spoke, or null
 * @param decidedAt when
 * @param comment what one wrote, or null
 * @param state where the request stands now
 * @param closedAt when the request ended, or null
 */
public record DecidedEntry(
        String request,
        String kind,
        LocalizedText title,
        String unit,
        String step,
        Outcome outcome,
        boolean vote,
        PersonRef onBehalfOf,
        Instant decidedAt,
        String comment,
        RequestState state,
        Instant closedAt) {

    static DecidedEntry of(DecidedItem item) {
        return new DecidedEntry(
                item.request().number(),
                item.request().kind(),
                item.request().title(),
                item.request().unit(),
                item.step(),
                item.outcome(),
                item.vote(),
                item.onBehalfOf(),
                item.decidedAt(),
                item.comment(),
                item.request().state(),
                item.request().closedAt());
    }
}

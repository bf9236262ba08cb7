package org.remit.api.approval;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.remit.approval.InboxItem;
import org.remit.approval.Outcome;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * Something that waits for one's word.
 *
 * @param workItem the id to decide it by
 * @param request the request's number
 * @param kind the kind of request, such as position-opening
 * @param step the step's id in the diagram
 * @param dueAt until when
 * @param unit the code of the unit it concerns
 * @param applicant who asks
 * @param onBehalfOf for whom one would speak, or null
 * @param askedBecause PARTICIPANT, DEPUTY, VACANT, OWN_REQUEST, ESCALATION, LEFT, DISABLED, REPLACED or NOBODY_LEFT
 * @param outcomes what one may say; for RESUBMITTED send a resubmission instead
 * @param mended whether the applicant has changed it since one spoke last or, if one did not, since it was sent before: what
 *     that is, the request tells
 * @param returnedWith the comment with which it was returned last, when one is to mend it; else null
 * @param vote whether it is a vote: then APPROVED and REJECTED are yes and no
 */
public record InboxEntry(
        long workItem,
        String request,
        String kind,
        LocalizedText title,
        String step,
        Instant dueAt,
        String unit,
        PersonRef applicant,
        PersonRef onBehalfOf,
        String askedBecause,
        List<Outcome> outcomes,
        boolean vote,
        Instant openedAt,
        List<Fact> summary,
        boolean mended,
        String returnedWith) {

    static InboxEntry of(InboxItem item, Function<String, String> labels) {
        return new InboxEntry(
                item.workItem(),
                item.request(),
                item.kind(),
                item.title(),
                item.step(),
                item.dueAt(),
                item.unit(),
                item.applicant(),
                item.onBehalfOf(),
                item.askedBecause(),
                item.words(),
                item.vote(),
                item.openedAt(),
                Fact.of(item.summary(), labels),
                item.mended(),
                item.returnedWith());
    }
}

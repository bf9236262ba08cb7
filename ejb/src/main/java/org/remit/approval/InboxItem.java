package org.remit.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A work item as its owner sees it in a list.
 *
 * @param workItem its id
 * @param requestId the request's id
 * @param request the request's number
 * @param kind the request's kind
 * @param title what it is about
 * @param unit the unit it concerns
 * @param step the step's id in the diagram
 * @param applicant who asks
 * @param onBehalfOf for whom its owner speaks, or null
 * @param askedBecause why its owner is asked
 * @param words what its owner may say
 * @param vote whether it is a vote
 * @param openedAt since when it waits
 * @param dueAt until when
 * @param summary the request at a glance
 * @param mended whether the applicant has changed it since its owner spoke last or, if they did not, since it was sent
 *     before
 * @param readFirst whether something has to be read at the request before its owner speaks
 * @param returnedWith the comment with which it was returned last, for who is to mend it; null for everybody else
 */
public record InboxItem(
        long workItem,
        long requestId,
        String request,
        String kind,
        LocalizedText title,
        String unit,
        String step,
        PersonRef applicant,
        PersonRef onBehalfOf,
        String askedBecause,
        List<Outcome> words,
        boolean vote,
        Instant openedAt,
        Instant dueAt,
        Summary summary,
        boolean mended,
        boolean readFirst,
        String returnedWith) {

    /** @param absent those for whom others speak, by id */
    static InboxItem of(Waiting waiting, Map<Long, PersonRef> absent, boolean mended, boolean readFirst) {
        WorkItem item = waiting.item();
        Round round = item.round();
        Request request = round.request();
        return new InboxItem(
                item.id(),
                request.id(),
                request.number(),
                request.kind(),
                request.title(),
                request.unit(),
                round.step(),
                waiting.applicant(),
                item.onBehalfOf() == null ? null : absent.get(item.onBehalfOf()),
                item.askedBecause().name(),
                round.rule().words(),
                round.rule() instanceof VoteRule,
                item.openedAt(),
                round.dueAt(),
                SummaryJson.read(request.summary(), true),
                mended,
                readFirst,
                waiting.returnedWith());
    }
}

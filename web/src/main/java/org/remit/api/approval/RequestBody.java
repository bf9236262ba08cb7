package org.remit.api.approval;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.remit.approval.ContentChange;
import org.remit.approval.Outcome;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A request as the caller may see it.
 *
 * @param kind the kind of request, such as position-opening
 * @param subject the code of what it is about, or null
 * @param unit the code of the unit it concerns
 * @param contentVersion how often its content was changed, from 1
 * @param draftVersion how often what is being written of it was saved or sent; a resubmission may say which one it has read
 * @param mine whether the caller is the applicant
 * @param workItem the caller's open work item in it, or null
 * @param outcomes what the caller may say to that work item
 * @param toRead what others may change before the caller speaks, such as the grade that a panel writes down, or null; it goes back as
 *     {@code read} with their word
 * @param summary it at a glance
 * @param changes what the applicant has changed since the caller spoke last or, if they did not, since it was sent before
 * @param timeline what has happened, the oldest first
 * @param recordIntact whether the record is unchanged since it was written
 * @param openRound the step it waits at, or null
 * @param rounds all its steps so far, the oldest first
 */
public record RequestBody(
        String number,
        String kind,
        RequestState state,
        LocalizedText title,
        String subject,
        String unit,
        PersonRef applicant,
        Instant submittedAt,
        Instant closedAt,
        int contentVersion,
        int draftVersion,
        boolean mine,
        Long workItem,
        List<Outcome> outcomes,
        String toRead,
        List<Fact> summary,
        List<ChangedFact> changes,
        List<RequestView.TimelineEntry> timeline,
        boolean recordIntact,
        RoundBody openRound,
        List<RoundBody> rounds) {

    static RequestBody of(RequestView view, List<ContentChange> changes, Function<String, String> labels) {
        return new RequestBody(
                view.number(),
                view.kind(),
                view.state(),
                view.title(),
                view.subject(),
                view.unit(),
                view.applicant(),
                view.submittedAt(),
                view.closedAt(),
                view.contentVersion(),
                view.draftVersion(),
                view.mine(),
                view.myWorkItem(),
                view.myWords(),
                view.toRead(),
                Fact.of(view.summary(), labels),
                ChangedFact.of(changes, labels),
                view.timeline(),
                view.chainIntact(),
                view.openRound() == null ? null : RoundBody.of(view.openRound()),
                view.rounds().stream().map(RoundBody::of).toList());
    }
}

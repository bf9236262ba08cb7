package org.remit.approval;

import java.time.Instant;
import java.util.List;
import org.remit.approval.RequestView.TimelineEntry;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.shared.file.FileView;

/**
 * An open vote as the board reads it: one short sheet.
 *
 * @param requestId the request's id
 * @param request the request's number
 * @param kind its kind
 * @param title what it is about
 * @param applicant who asks
 * @param step the step's id in the diagram
 * @param openedAt when the vote was called
 * @param dueAt when it closes at the latest
 * @param reasons the lines of the summary that say why
 * @param costs those that say what it costs
 * @param facts all others
 * @param changes what it would change in what is in force, where its kind tells
 * @param said who said what so far, the oldest first
 * @param files its attachments
 * @param count the arithmetic as it stands
 * @param myWorkItem the reader's open work item, or null
 * @param words what a member may say
 * @param readFirst whether something has to be read at the request before anybody speaks
 * @param myVote what the reader has voted, or null
 */
public record BoardItem(
        long requestId,
        String request,
        String kind,
        LocalizedText title,
        PersonRef applicant,
        String step,
        Instant openedAt,
        Instant dueAt,
        List<Summary.Line> reasons,
        List<Summary.Line> costs,
        List<Summary.Line> facts,
        List<ContentChange> changes,
        List<TimelineEntry> said,
        List<FileView> files,
        VoteCount count,
        Long myWorkItem,
        List<Outcome> words,
        boolean readFirst,
        Outcome myVote) {

    /** How many yes votes are still missing if nobody says no; 0 when it is carried so far. */
    public int yesMissing() {
        return count.missing();
    }

    /** How many members still have to take part; 0 when the quorum is reached. */
    public int quorumMissing() {
        return Math.max(0, count.quorumNeeded() - count.present());
    }
}

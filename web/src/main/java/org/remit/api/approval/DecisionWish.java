package org.remit.api.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.remit.approval.Outcome;

/**
 * A word on a work item.
 *
 * @param outcome in a vote APPROVED and REJECTED are yes and no, and RETURNED is refused; CHANGES_WORK
 *     approves and marks that agreed work changes; AGREED and REFUSED are the words of somebody whose agreed work changes,
 *     ACKNOWLEDGED says that it has been read; TRIED_AGAIN and GIVEN_UP settle what could not be put in force on its day;
 *     PUBLISHED publishes the results of a review cycle; COMMENTED comments on a rule, ANSWERED and CONFIRMED say
 *     that what was said on it is answered and recorded; the others are the words of a review, of which each step allows its own
 * @param comment why; needed for a no of any kind, an objection, an appeal and what decides on it outside a vote; at most 2,000
 *     characters
 * @param read what {@code toRead} of the request said when it was read, where it said anything; needed for GRANTED, which is for the
 *     grade that was read
 */
public record DecisionWish(@Schema(required = true) Word outcome, String comment, String read) {

    /** What somebody can say. */
    public enum Word {
        APPROVED,
        CHANGES_WORK,
        REJECTED,
        RETURNED,
        ABSTAINED,
        RECUSED,
        AGREED,
        REFUSED,
        ACKNOWLEDGED,
        TRIED_AGAIN,
        GIVEN_UP,
        COMMENTED,
        PROPOSED,
        ACCEPTED,
        OBJECTED,
        CONFIRMED,
        DISPUTED,
        ANSWERED,
        ASSESSED,
        SENT_BACK,
        WAIVED,
        SIGNED,
        RESERVED,
        APPEALED,
        GRANTED,
        DISMISSED,
        PUBLISHED
    }

    Outcome asOutcome() {
        return outcome == null ? null : Outcome.valueOf(outcome.name());
    }
}

package org.remit.api.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.remit.approval.Outcome;

/**
 * A word on a work item.
 *
 * @param outcome in a vote APPROVED and REJECTED are yes and no, and RETURNED is refused; CHANGES_WORK
 *     approves and marks that agreed work changes; AGREED and REFUSED are the words of somebody whose agreed work changes,
 *     ACKNOWLEDGED says that it has been read; TRIED_AGAIN and GIVEN_UP settle what could not be put in force on its day
 * @param comment why; needed for a rejection, a refusal, to give up or a return outside a vote; at most 2,000 characters
 */
public record DecisionWish(@Schema(required = true) Word outcome, String comment) {

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
        GIVEN_UP
    }

    Outcome asOutcome() {
        return outcome == null ? null : Outcome.valueOf(outcome.name());
    }
}

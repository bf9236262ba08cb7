package org.remit.api.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.remit.approval.Outcome;

/**
 * A word on a work item.
 *
 * @param outcome in a vote APPROVED and REJECTED are yes and no, and RETURNED is refused
 * @param comment why; needed for a rejection or a return outside a vote; at most 2,000 characters
 */
public record DecisionWish(@Schema(required = true) Word outcome, String comment) {

    /** What somebody can say. */
    public enum Word {
        APPROVED,
        REJECTED,
        RETURNED,
        ABSTAINED,
        RECUSED
    }

    Outcome asOutcome() {
        return outcome == null ? null : Outcome.valueOf(outcome.name());
    }
}

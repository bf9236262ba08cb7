package org.remit.organization.handbook;

import org.remit.approval.RequestState;

/**
 * An edition that its applicant is working on.
 *
 * @param number the request's number, or null while it was never submitted
 * @param version by which it is seen, when it is saved, that it was saved in another window meanwhile
 * @param state DRAFT or RETURNED
 * @param order what was saved last
 * @param edition what was written from it
 * @param remark why it was returned, or null
 */
public record HandbookDraft(
        long requestId,
        String number,
        int version,
        RequestState state,
        HandbookOrder order,
        EditionView edition,
        String remark) {}

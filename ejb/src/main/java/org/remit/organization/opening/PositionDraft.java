package org.remit.organization.opening;

import org.remit.approval.RequestState;
import org.remit.organization.PositionContent;

/**
 * A request that its applicant is working on.
 *
 * @param number the request's number, or null while it was never submitted
 * @param version by which it is seen, when it is saved, that it was saved in another window meanwhile
 * @param state DRAFT or RETURNED
 * @param content what was saved last
 * @param remark why it was returned, or null
 */
public record PositionDraft(
        long requestId, String number, int version, RequestState state, PositionContent content, String remark) {}

package org.remit.performance.cycle.proposal;

import org.remit.performance.cycle.CycleContent;

/**
 * A cycle that its applicant is working on.
 *
 * @param number the request's number, or null while it was never submitted
 * @param version by which it is seen, when it is saved, that it was saved in another window meanwhile
 * @param content what was saved last
 * @param remark why it was returned, or null
 */
public record CycleDraft(long requestId, String number, int version, CycleContent content, String remark) {}

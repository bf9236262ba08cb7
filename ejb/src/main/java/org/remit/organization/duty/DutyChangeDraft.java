package org.remit.organization.duty;

/**
 * A request that its applicant is working on.
 *
 * @param number the request's number, or null while it was never submitted
 * @param version by which it is seen, when it is saved, that it was saved in another window meanwhile
 * @param content what was saved last
 * @param remark why it was returned, or null
 */
public record DutyChangeDraft(long requestId, String number, int version, DutyChangeContent content, String remark) {}

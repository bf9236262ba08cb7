package org.remit.api.people;

/**
 * Why something is done to an account.
 *
 * @param reason at most 500 characters; it stands in the audit log
 */
public record ReasonBody(String reason) {}

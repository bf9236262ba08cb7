package org.remit.api.approval;

/**
 * Taking a request back.
 *
 * @param comment why, or null; at most 2,000 characters
 */
public record Withdrawal(String comment) {}

package org.remit.api.performance.improvement;

/**
 * That nothing is done about a KPI.
 *
 * @param reason why; at most 500 characters
 */
public record DismissalWish(String reason) {}

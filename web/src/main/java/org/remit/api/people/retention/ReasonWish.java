package org.remit.api.people.retention;

/**
 * Why something is done.
 *
 * @param reason at most 500 characters
 */
public record ReasonWish(String reason) {}

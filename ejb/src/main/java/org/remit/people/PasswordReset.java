package org.remit.people;

/**
 * Somebody was given another password; fired within the transaction that does it.
 *
 * @param person whose account it is
 */
public record PasswordReset(long person) {}

package org.remit.people;

import java.time.LocalDate;

/**
 * Somebody was to leave, and does not, or not on that day; fired within the transaction that takes it back.
 *
 * @param until their new last day, or null when they stay
 */
public record PersonStays(long person, LocalDate until) {}

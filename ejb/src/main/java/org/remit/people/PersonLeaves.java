package org.remit.people;

import java.time.LocalDate;

/**
 * Somebody leaves; fired within the transaction that records it, once more when the day is changed, and when it is over.
 *
 * @param lastDay the last day on which they hold anything
 * @param left whether that day is over
 */
public record PersonLeaves(long person, LocalDate lastDay, boolean left) {}

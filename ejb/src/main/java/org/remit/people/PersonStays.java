package org.remit.people;

/** Somebody was to leave, and does not, or not on that day; fired within the transaction that takes it back. */
public record PersonStays(long person) {}

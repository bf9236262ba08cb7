package org.remit.people.retention;

/**
 * A record that is due.
 *
 * @param person whom it is about; null where nobody knows any more
 */
public record Overdue(Long id, Long person) {}

package org.remit.people.retention;

import java.time.LocalDate;

/**
 * Up to where records are due.
 *
 * @param before what ended before this day is
 */
public record Limit(RetentionBasis basis, LocalDate before) {}

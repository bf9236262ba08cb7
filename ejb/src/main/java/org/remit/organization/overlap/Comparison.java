package org.remit.organization.overlap;

import java.time.Instant;

/**
 * The last comparison of all duties.
 *
 * @param comparedAt null before the first one
 * @param duties how many were compared
 * @param pairs how many pairs were found
 */
public record Comparison(Instant comparedAt, int duties, int pairs) {}

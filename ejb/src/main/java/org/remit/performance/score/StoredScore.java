package org.remit.performance.score;

import java.time.Instant;

/**
 * A score as it was kept, which never changes.
 *
 * @param occasion what it was kept for
 */
public record StoredScore(long id, Instant at, Occasion occasion, ScoredSheet scored) {}

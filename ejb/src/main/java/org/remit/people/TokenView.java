package org.remit.people;

import java.time.Instant;

/**
 * One's own token that can be used; the secret itself is known to nobody.
 *
 * @param label what the owner called it, or null
 * @param lastUsedAt true to the hour, or null when never used
 */
public record TokenView(long id, String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}

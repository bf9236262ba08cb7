package org.remit.api.people;

import java.time.Instant;

/**
 * A token that was just given.
 *
 * @param token the secret, told this once
 */
public record NewToken(String token, Instant expiresAt) {}

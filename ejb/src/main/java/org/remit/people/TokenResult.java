package org.remit.people;

import java.time.Instant;

/**
 * What became of the wish for a token.
 *
 * @param login what became of the username and the password
 * @param token the secret, told this once, or null when refused
 * @param expiresAt null when refused
 */
public record TokenResult(LoginResult login, String token, Instant expiresAt) {}

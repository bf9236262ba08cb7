package org.remit.api.people;

/**
 * A password that is good for the first login only.
 *
 * @param oneTimePassword told this once
 */
public record OneTimeLogin(String username, String oneTimePassword) {}

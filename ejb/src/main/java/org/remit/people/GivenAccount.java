package org.remit.people;

import org.remit.shared.LocalizedText;

/**
 * An account that was just made.
 *
 * @param oneTimePassword for the first login; nobody can read it again
 */
public record GivenAccount(long person, LocalizedText name, String username, String oneTimePassword) {}

package org.remit.people;

import org.remit.shared.LocalizedText;

/**
 * Somebody who works here and has no account, as those who were imported.
 *
 * @param email null when there is none
 * @param username what their account could be called, from the part of the address before the @; null when there is no
 *     address that says so
 */
public record AccountlessPerson(long id, LocalizedText name, String email, String username) {}

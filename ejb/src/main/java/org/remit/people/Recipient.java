package org.remit.people;

import java.util.Locale;

/**
 * Where a person's mail goes.
 *
 * @param email never null: who has no address is no recipient
 * @param language the language the person reads
 */
public record Recipient(long personId, String email, Locale language) {}

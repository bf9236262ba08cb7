package org.remit.people;

import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * An account to be made, for somebody new or for a person who is here and has none, as those who were imported.
 *
 * @param person the id of the one who is here already, whose name and email then stay as they are; null for somebody new
 * @param username lower-case letters, digits, dots, hyphens and underscores, at most 64
 * @param name null when the person is here already
 * @param email null when there is none, or the person is here already
 * @param roles of {@link Role#ALL}; EMPLOYEE comes by itself
 * @param passwordHash from {@link AccountService#hashPassword}; many accounts may share one
 * @param mustChangePassword whether the password is good for the first login only
 * @param language zh, en, or null for the browser's
 */
public record NewAccount(
        Long person,
        String username,
        LocalizedText name,
        String email,
        Set<String> roles,
        String passwordHash,
        boolean mustChangePassword,
        String language) {

    /** Of somebody new, in the language of the browser. */
    public NewAccount(
            String username,
            LocalizedText name,
            String email,
            Set<String> roles,
            String passwordHash,
            boolean mustChangePassword) {
        this(null, username, name, email, roles, passwordHash, mustChangePassword, null);
    }
}

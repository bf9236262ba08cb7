package org.remit.people;

import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * A person to be given an account.
 *
 * @param username lower-case letters, digits, dots, hyphens and underscores, at most 64
 * @param email null when there is none
 * @param roles of {@link Role#ALL}; EMPLOYEE comes by itself
 * @param passwordHash from {@link AccountService#hashPassword}; many accounts may share one
 * @param mustChangePassword whether the password is good for the first login only
 * @param language zh, en, or null for the browser's
 */
public record NewAccount(
        String username,
        LocalizedText name,
        String email,
        Set<String> roles,
        String passwordHash,
        boolean mustChangePassword,
        String language) {

    /** In the language of the browser. */
    public NewAccount(
            String username,
            LocalizedText name,
            String email,
            Set<String> roles,
            String passwordHash,
            boolean mustChangePassword) {
        this(username, name, email, roles, passwordHash, mustChangePassword, null);
    }
}

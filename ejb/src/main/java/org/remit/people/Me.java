package org.remit.people;

import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * One's own account.
 *
 * @param language {@code zh}, {@code en}, or null when never chosen
 * @param theme {@code light}, {@code dark}, {@code auto} for the system's, or null when never chosen
 * @param mustChangePassword whether nothing else is allowed until the password was changed
 */
public record Me(
        long personId,
        String username,
        LocalizedText name,
        String email,
        Set<String> roles,
        String language,
        String theme,
        boolean mustChangePassword) {

    static Me of(SignedIn account) {
        return new Me(
                account.personId(),
                account.username(),
                account.name(),
                account.email(),
                account.roles(),
                account.language(),
                account.theme(),
                account.mustChangePassword());
    }
}

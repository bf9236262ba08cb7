package org.remit.people;

import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * An account that has proved who it is, as of this request.
 *
 * @param language {@code zh}, {@code en}, or null when never chosen
 * @param theme {@code light}, {@code dark}, {@code auto} for the system's, or null when never chosen
 * @param mustChangePassword whether nothing else is allowed until the password was changed
 * @param stamp changes with the password, so that older sessions end
 */
public record SignedIn(
        long accountId,
        long personId,
        String username,
        LocalizedText name,
        String email,
        Set<String> roles,
        String language,
        String theme,
        boolean mustChangePassword,
        String stamp) {}

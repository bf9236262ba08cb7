package org.remit.api.people;

import java.util.List;
import org.remit.people.Me;
import org.remit.shared.LocalizedText;

/**
 * One's own account.
 *
 * @param roles in alphabetical order
 * @param language zh or en, or null when never chosen
 */
public record MeBody(
        long personId, String username, LocalizedText name, String email, List<String> roles, String language) {

    static MeBody of(Me me) {
        return new MeBody(
                me.personId(),
                me.username(),
                me.name(),
                me.email(),
                me.roles().stream().sorted().toList(),
                me.language());
    }
}

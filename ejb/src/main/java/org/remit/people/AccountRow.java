package org.remit.people;

import java.time.Instant;
import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * An account as the administrator sees it.
 *
 * @param here false when the person has left: then it may not sign in, enabled or not
 * @param enabled false while an administrator has disabled it
 * @param disabledBecause why, or null
 * @param lockedUntil the end of a lock-out that holds now, or null
 * @param lastLoginAt null when never
 */
public record AccountRow(
        long accountId,
        long personId,
        String username,
        LocalizedText name,
        String email,
        Set<String> roles,
        boolean here,
        boolean enabled,
        String disabledBecause,
        Instant lockedUntil,
        Instant lastLoginAt) {

    /** Whether it may sign in at all. */
    public boolean usable() {
        return here && enabled;
    }
}

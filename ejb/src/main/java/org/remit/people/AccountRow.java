package org.remit.people;

import java.time.Instant;
import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * An account as the administrator sees it.
 *
 * @param usable whether it may sign in at all
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
        boolean usable,
        Instant lockedUntil,
        Instant lastLoginAt) {}

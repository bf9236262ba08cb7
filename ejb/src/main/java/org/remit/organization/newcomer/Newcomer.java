package org.remit.organization.newcomer;

import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * Somebody to be given an account and, perhaps, a position.
 *
 * @param username see {@link org.remit.people.NewAccount}
 * @param email null when there is none
 * @param language zh, en, or null for the browser's
 * @param roles besides EMPLOYEE, which everybody has
 * @param position the code of a position with a vacant seat, or null
 */
public record Newcomer(
        String username, LocalizedText name, String email, String language, Set<String> roles, String position) {}

package org.remit.organization.newcomer;

import java.util.Set;
import org.remit.shared.LocalizedText;

/**
 * Somebody to be given an account and, perhaps, a position.
 *
 * @param person the id of somebody who is here already and has no account, or null for somebody new
 * @param username see {@link org.remit.people.NewAccount}
 * @param name null when the person is here already
 * @param email null when there is none, or the person is here already
 * @param language zh, en, or null for the browser's
 * @param roles besides EMPLOYEE, which everybody has
 * @param position the code of a position with a vacant seat, or null; always null when the person is here already, whose
 *     posts are given by request
 */
public record Newcomer(
        Long person,
        String username,
        LocalizedText name,
        String email,
        String language,
        Set<String> roles,
        String position) {}

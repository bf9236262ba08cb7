package org.remit.api.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.newcomer.Newcomer;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * An account to be made.
 *
 * @param person the id of somebody who is here already and has no account, from {@code /api/accountless-people}; without it
 *     the person is made too
 * @param username lower-case letters, digits, dots, hyphens and underscores, at most 64
 * @param name in one language at least; not with person
 * @param email where mails go; not with person
 * @param language zh, en, or nothing for the browser's
 * @param roles of HR_STAFF, HR_MANAGER, FINANCE, BOARD_MEMBER, AUDITOR and ADMIN; EMPLOYEE comes by itself
 * @param position the code of a position with a vacant seat, held from today; not with person
 */
public record NewAccountBody(
        Long person,
        String username,
        LocalizedText name,
        String email,
        String language,
        List<String> roles,
        String position) {

    /** What is no role, null too, is refused by its name. */
    Newcomer newcomer() {
        return new Newcomer(
                person,
                TypedText.clean(username),
                name,
                TypedText.clean(email),
                TypedText.clean(language),
                roles == null ? Set.of() : roles.stream().map(String::valueOf).collect(Collectors.toSet()),
                TypedText.clean(position));
    }
}

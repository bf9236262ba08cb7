package org.remit.api.people;

import java.util.List;
import java.util.stream.Collectors;
import org.remit.people.RoleWish;

/**
 * The roles that an account is to have.
 *
 * @param roles all of them, of EMPLOYEE, HR_STAFF, HR_MANAGER, FINANCE, BOARD_MEMBER, AUDITOR and ADMIN; EMPLOYEE stays in
 *     any case
 * @param reason why; at most 500 characters
 */
public record RolesBody(List<String> roles, String reason) {

    /** What is no role, null too, is refused by its name. */
    RoleWish wish() {
        return new RoleWish(
                roles == null ? null : roles.stream().map(String::valueOf).collect(Collectors.toSet()), null, reason);
    }
}

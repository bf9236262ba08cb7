package org.remit.api.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.people.RoleWish;

/**
 * The roles that an account is to have.
 *
 * @param roles all of them, of EMPLOYEE, HR_STAFF, HR_MANAGER, FINANCE, BOARD_MEMBER, AUDITOR and ADMIN; EMPLOYEE stays in
 *     any case
 * @param before the roles of the account as they were read, so that nobody undoes what another administrator did meanwhile
 * @param reason why; at most 500 characters
 */
public record RolesBody(List<String> roles, List<String> before, String reason) {

    /** What is no role, null too, is refused by its name. */
    RoleWish wish() {
        return new RoleWish(set(roles), set(before), reason);
    }

    private static Set<String> set(List<String> roles) {
        return roles == null ? null : roles.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}

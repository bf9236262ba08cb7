package org.remit.people;

import java.util.Set;

/**
 * Which roles an account is to have.
 *
 * @param roles all of them; that of an employee stays in any case
 * @param before what the one who wishes has read, so that nobody undoes what another administrator did meanwhile
 * @param reason why, up to 500 characters
 */
public record RoleWish(Set<String> roles, Set<String> before, String reason) {}

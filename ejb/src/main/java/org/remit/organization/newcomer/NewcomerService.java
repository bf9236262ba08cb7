package org.remit.organization.newcomer;

import static org.remit.people.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import org.remit.organization.Foundation;
import org.remit.people.AccountService;
import org.remit.people.CurrentUser;
import org.remit.people.NewAccount;
import org.remit.people.OneTimePassword;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** Lets somebody in: person, account and position at once, or an account for who is here already. */
@Stateless
public class NewcomerService {

    @Inject
    AccountService accounts;

    @Inject
    Foundation foundation;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * Makes the account and lets its person hold the position from today, all or nothing.
     *
     * @return the password for the first login, which nobody can read again
     * @throws org.remit.shared.BusinessException INVALID with one violation per field, CONFLICT with the field
     *     {@code username} when it is taken, {@code email} when it is that of somebody without an account, {@code person}
     *     when they have one
     */
    @RolesAllowed(ADMIN)
    public String welcome(Newcomer newcomer) {
        if (newcomer.person() != null && newcomer.position() != null) {
            throw BusinessException.invalid("position", "error.positionOfKnown");
        }
        String password = OneTimePassword.random();
        long person = accounts.createAccount(new NewAccount(
                newcomer.person(),
                newcomer.username(),
                newcomer.name(),
                newcomer.email(),
                newcomer.roles(),
                accounts.hashPassword(password),
                true,
                newcomer.language()));
        if (newcomer.position() != null) {
            foundation.fill(newcomer.position(), person, LocalDate.now(clock));
        }
        audit.record(user.username(), "ACCOUNT_CREATED", newcomer.username(), detail(newcomer), null);
        return password;
    }

    private static String detail(Newcomer newcomer) {
        String roles = String.join(" ", new TreeSet<>(newcomer.roles()));
        return newcomer.position() == null ? roles : roles + " -> " + newcomer.position();
    }
}

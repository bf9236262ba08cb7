package org.remit.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Accounts: signing in, one's own password and preferences, and what an administrator may do. */
@Stateless
public class AccountService {

    @Inject
    CurrentUser currentUser;

    @Inject
    Accounts accounts;

    @Inject
    OwnPassword ownPassword;

    @Inject
    AccountOffice office;

    /**
     * Tries a username and a password. Nobody is signed in by it: the web keeps the result in the session.
     *
     * @param address where the attempt comes from, counted against guessing
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LoginResult login(String username, String password, String address) {
        return ownPassword.login(username, password, address);
    }

    /** The account as it is now, for a session; empty when it may not act any more. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> signedIn(long accountId) {
        return office.signedIn(accountId);
    }

    /**
     * Changes one's own password and revokes all own tokens; other sessions end at their next request.
     *
     * @throws org.remit.shared.BusinessException INVALID with the fields {@code oldPassword} or {@code newPassword};
     *     LOCKED after too many wrong old passwords
     */
    @RolesAllowed(Role.EMPLOYEE)
    public void changePassword(String oldPassword, String newPassword) {
        ownPassword.change(currentUser.signedIn(), oldPassword, newPassword);
    }

    /** Sets one's own language (zh, en) and theme (light, dark, auto for the system's); null leaves as it is. */
    @RolesAllowed(Role.EMPLOYEE)
    public void preferences(String language, String theme) {
        accounts.find(currentUser.signedIn().accountId()).orElseThrow().prefer(language, theme);
    }

    @RolesAllowed(Role.EMPLOYEE)
    public Me me() {
        return Me.of(currentUser.signedIn());
    }

    /** Accounts whose username or name contains the filter; sorted by {@code username} or {@code lastLoginAt}. */
    @RolesAllowed(Role.ADMIN)
    public Page<AccountRow> accounts(PageRequest request, String filter) {
        return office.page(request, filter);
    }

    /**
     * Ends a lock-out before its time.
     *
     * @throws org.remit.shared.BusinessException NOT_FOUND
     */
    @RolesAllowed(Role.ADMIN)
    public void unlock(long accountId) {
        office.unlock(accountId, currentUser.username());
    }

    /** @throws org.remit.shared.BusinessException NOT_FOUND */
    @RolesAllowed(Role.ADMIN)
    public AccountRow account(String username) {
        return office.row(username);
    }

    /**
     * Lets nobody sign in with an account any more, until it is enabled again; its tokens are revoked, and others are
     * asked what the person was.
     *
     * @param reason why, up to 500 characters
     * @throws org.remit.shared.BusinessException INVALID with the field {@code reason}; CONFLICT for one's own account, the
     *     last administrator's or one that is disabled already; NOT_FOUND
     */
    @RolesAllowed(Role.ADMIN)
    public void disable(String username, String reason) {
        office.disable(username, reason, currentUser.signedIn());
    }

    /**
     * Lets an account in again.
     *
     * @param reason why, up to 500 characters
     * @throws org.remit.shared.BusinessException INVALID with the field {@code reason}; CONFLICT when it is enabled;
     *     NOT_FOUND
     */
    @RolesAllowed(Role.ADMIN)
    public void enable(String username, String reason) {
        office.enable(username, reason, currentUser.signedIn());
    }

    /**
     * Gives an account other roles; its sessions and tokens have them within seconds. Rounds that are open keep those
     * who were asked: a vote is counted over the members that it was called with.
     *
     * @throws org.remit.shared.BusinessException INVALID with the fields {@code roles}, {@code before} or {@code reason}; CONFLICT for one's
     *     own account, the last administrator's, when nothing changes, or when somebody else has changed them since; NOT_FOUND
     */
    @RolesAllowed(Role.ADMIN)
    public void changeRoles(String username, RoleWish wish) {
        office.changeRoles(username, wish, currentUser.signedIn());
    }

    /** Whether nobody has an account yet. */
    @RolesAllowed({Role.SYSTEM, Role.ADMIN})
    public boolean none() {
        return accounts.none();
    }

    /**
     * Makes an account, with its person if they are not here yet.
     *
     * @return the person's id
     * @throws org.remit.shared.BusinessException INVALID with one violation per field, CONFLICT with the field
     *     {@code username} when it is taken, {@code email} when it is that of somebody without an account, {@code person}
     *     when they have one
     */
    @RolesAllowed({Role.SYSTEM, Role.ADMIN})
    public long createAccount(NewAccount account) {
        return office.create(account);
    }

    /** The hash of a password, for {@link NewAccount}; slow on purpose, so hash a shared one once. */
    @RolesAllowed({Role.SYSTEM, Role.ADMIN})
    public String hashPassword(String password) {
        return ownPassword.hash(password);
    }
}

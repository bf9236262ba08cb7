package org.remit.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.shared.LocalizedText;

/** Another password for somebody who has forgotten theirs. */
@Stateless
public class PasswordResetService {

    private static final LocalizedText PASSWORD = new LocalizedText("密码", "Password");

    @Inject
    AccountOffice office;

    @Inject
    Passwords passwords;

    @Inject
    Event<Notice> notice;

    @Inject
    CurrentUser user;

    /**
     * Gives an account a password for the next login. Sessions and tokens under the old one end, a lock-out too, and the
     * person is told by mail that it happened.
     *
     * @param reason why, up to 500 characters
     * @return the password, which nobody can read again
     * @throws org.remit.shared.BusinessException INVALID with the field {@code reason}; CONFLICT for one's own account or
     *     that of somebody who has left; NOT_FOUND
     */
    @RolesAllowed(Role.ADMIN)
    public String reset(String username, String reason) {
        String password = OneTimePassword.random();
        long person = office.givePassword(username, passwords.hash(password), reason, user.signedIn());
        notice.fire(new Notice("password-reset", List.of(person), null, PASSWORD, "/people/account.xhtml"));
        return password;
    }
}

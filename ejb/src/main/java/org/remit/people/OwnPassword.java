package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Signing in with one's password, and changing it. */
@ApplicationScoped
class OwnPassword {

    @Inject
    PasswordCheck check;

    @Inject
    Passwords passwords;

    @Inject
    AccountOffice office;

    @Inject
    AuditService audit;

    LoginResult login(String username, String password, String address) {
        return confirm(username, password, address, "LOGIN");
    }

    /** Checks the password and audits what it was right for. */
    LoginResult confirm(String username, String password, String address, String action) {
        LoginResult result = check.check(username, password, address);
        if (result.ok()) {
            audit.record(result.signedIn().username(), action, null, null, address);
        }
        return result;
    }

    void change(SignedIn self, String oldPassword, String newPassword) {
        PasswordRules.check(self.username(), oldPassword, newPassword);
        LoginResult result = check.check(self.username(), oldPassword, null);
        if (result.locked()) {
            throw new BusinessException(
                    Kind.LOCKED, List.of(Violation.of("oldPassword", "error.accountLocked", result.minutesLeft())));
        }
        if (!result.ok()) {
            throw BusinessException.invalid("oldPassword", "error.wrongPassword");
        }
        office.replacePassword(self.username(), passwords.hash(newPassword));
        audit.record(self.username(), "PASSWORD_CHANGED", null, null, null);
    }

    String hash(String password) {
        return passwords.hash(password);
    }
}

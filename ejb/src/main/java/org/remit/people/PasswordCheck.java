package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.remit.shared.AuditService;

/** The one door at which passwords are tried, for login, token and changed password: counted, locked, audited. */
@ApplicationScoped
class PasswordCheck {

    @Inject
    LoginAttempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    AuditService audit;

    LoginResult check(String typedName, String password, String address) {
        String username = Usernames.normal(typedName);
        String network = Addresses.network(address);
        Optional<LoginResult> refusal = attempts.refusal(username, network);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean right = passwords.matches(password, attempts.passwordHash(username));
        LoginResult result = right ? attempts.right(username, network) : attempts.wrong(username, network);
        if (!result.ok()) {
            audit.recordRefusal(username, "LOGIN_FAILED", null, null, address);
        }
        if (result.locked()) {
            audit.recordRefusal(username, "LOCKED_OUT", null, result.status().name(), address);
        }
        return result;
    }
}

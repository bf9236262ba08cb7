package org.remit.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.remit.people.AccountService;
import org.remit.people.LoginResult;
import org.remit.people.SignedIn;

/** Keeps in the browser's session who has signed in; the account itself is read anew at each request. */
@ApplicationScoped
public class SessionLogin {

    private static final String KEY = SessionLogin.class.getName();

    /** The stamp changes with the password: then the session ends. */
    record Kept(long accountId, String stamp) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    AccountService accounts;

    /** Tries a username and a password; when they are right, the session is this account's from now on. */
    public LoginResult login(HttpServletRequest request, String username, String password) {
        LoginResult result = accounts.login(username, password, request.getRemoteAddr());
        if (result.ok()) {
            leaveFormerAccount(request);
            keep(request, result.signedIn());
        }
        return result;
    }

    /** Lets this session live on after its owner has changed the password; all others end. */
    public void renew(HttpServletRequest request) {
        kept(request).flatMap(kept -> accounts.signedIn(kept.accountId())).ifPresent(account -> keep(request, account));
    }

    public void logout(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whose session it is, as the account is now; a session that is nobody's any more is ended. */
    Optional<SignedIn> current(HttpServletRequest request) {
        Optional<Kept> kept = kept(request);
        Optional<SignedIn> account = kept.flatMap(known -> accounts.signedIn(known.accountId())
                .filter(found -> found.stamp().equals(known.stamp())));
        if (kept.isPresent() && account.isEmpty()) {
            logout(request);
        }
        return account;
    }

    // the id from before the login may be known to somebody else
    private static void keep(HttpServletRequest request, SignedIn account) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, new Kept(account.accountId(), account.stamp()));
    }

    private void leaveFormerAccount(HttpServletRequest request) {
        if (kept(request).isPresent()) {
            logout(request);
        }
    }

    private static Optional<Kept> kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Kept) session.getAttribute(KEY));
    }
}

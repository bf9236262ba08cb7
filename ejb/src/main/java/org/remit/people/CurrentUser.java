package org.remit.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Who acts in this request. The web's authentication tells it once; where it did not, the caller's account is
 * looked up, so a request costs one query at most. A flow bean that a person's request calls still sees that person;
 * a job, a timer or the start has nobody.
 */
@RequestScoped
public class CurrentUser {

    @Inject
    SecurityContext security;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private SignedIn signedIn;
    private boolean lookedUp;

    /** Called by the authentication, which has just loaded the account. */
    public void is(SignedIn account) {
        signedIn = account;
    }

    /** Whether a person acts at all. */
    public boolean isPresent() {
        return find() != null;
    }

    /** @throws IllegalStateException when nobody is signed in, as in a job or a timer */
    public long personId() {
        return signedIn().personId();
    }

    /** @throws IllegalStateException when nobody is signed in */
    public String username() {
        return signedIn().username();
    }

    /** Whether the person has the role; false when nobody is signed in. */
    public boolean hasRole(String role) {
        return isPresent() && signedIn.roles().contains(role);
    }

    /**
     * The whole account.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public SignedIn signedIn() {
        if (find() == null) {
            throw new IllegalStateException(
                    "Nobody is signed in: a job, a timer or the start asked for the person who acts");
        }
        return signedIn;
    }

    private SignedIn find() {
        if (signedIn == null && !lookedUp) {
            lookedUp = true;
            Principal caller = security.getCallerPrincipal();
            signedIn = caller == null
                    ? null
                    : accounts.signedIn(caller.getName(), LocalDate.now(clock)).orElse(null);
        }
        return signedIn;
    }
}

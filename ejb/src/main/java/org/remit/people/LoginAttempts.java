package org.remit.people;

import static org.remit.people.LoginResult.Status.ACCOUNT_LOCKED;
import static org.remit.people.LoginResult.Status.ADDRESS_LOCKED;
import static org.remit.people.LoginResult.Status.DISABLED;
import static org.remit.people.LoginResult.Status.OK;
import static org.remit.people.LoginResult.Status.WRONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps count of right and wrong passwords. Its transactions are its own and short: the count stands whatever
 * happens to the caller, and nothing is locked while a password is hashed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LoginAttempts {

    @Inject
    Accounts accounts;

    @Inject
    LoginFailures failures;

    @Inject
    Clock clock;

    /** The refusal, if the name or the address is locked out. */
    Optional<LoginResult> refusal(String username, String network) {
        return lock(accounts.find(username), username, network);
    }

    /** What the password has to match; for a name that nobody has, something that no password matches. */
    String passwordHash(String username) {
        return accounts.find(username).map(Account::passwordHash).orElse(Passwords.NOBODY);
    }

    /** A right password; refused all the same when wrong ones beside it have locked the account meanwhile. */
    LoginResult right(String username, String network) {
        var account = accounts.lock(username);
        return lock(account, username, network).orElseGet(() -> {
            if (!account.orElseThrow().isUsable(LocalDate.now(clock))) {
                return new LoginResult(DISABLED, null, 0);
            }
            account.get().rightPassword(clock.instant());
            return new LoginResult(OK, account.get().signedIn(), 0);
        });
    }

    LoginResult wrong(String username, String network) {
        var account = accounts.lock(username);
        var locked = lock(account, username, network);
        if (locked.isPresent()) {
            return locked.get();
        }
        failures.add(network, username, clock.instant());
        account.ifPresent(known -> known.wrongPassword(clock.instant()));
        return lock(account, username, network).orElse(new LoginResult(WRONG, null, 0));
    }

    private Optional<LoginResult> lock(Optional<Account> account, String username, String network) {
        Instant now = clock.instant();
        Instant since = now.minus(Addresses.MEMORY);
        Instant address =
                Addresses.lockedUntil(Addresses.NONE.equals(network) ? List.of() : failures.from(network, since), now);
        if (address != null) {
            return Optional.of(new LoginResult(ADDRESS_LOCKED, null, minutes(now, address)));
        }
        Lockout lockout = account.map(Account::lockout).orElseGet(() -> Lockout.after(failures.on(username, since)));
        return lockout.isLocked(now)
                ? Optional.of(new LoginResult(ACCOUNT_LOCKED, null, minutes(now, lockout.lockedUntil())))
                : Optional.empty();
    }

    private static long minutes(Instant now, Instant end) {
        return Duration.between(now, end).plusSeconds(59).toMinutes();
    }
}

package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;
import org.remit.shared.TypedText;

/** What is done to accounts: made, listed, unlocked, disabled and enabled, given other roles or another password. */
@ApplicationScoped
class AccountOffice {

    private static final int MAX_REASON = 500;

    @Inject
    Accounts accounts;

    @Inject
    TokenOffice tokens;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    long create(NewAccount wanted) {
        List<Violation> violations = NewAccountRules.violations(wanted);
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
        if (accounts.find(wanted.username()).isPresent()) {
            throw new BusinessException(
                    Kind.CONFLICT, List.of(Violation.of("username", "error.usernameTaken", wanted.username())));
        }
        Person person = wanted.person() == null ? newcomer(wanted) : withoutAccount(wanted.person());
        var account = new Account(
                person, wanted.username(), wanted.passwordHash(), wanted.roles(), wanted.mustChangePassword());
        account.prefer(wanted.language(), null);
        accounts.add(account);
        return person.id();
    }

    Optional<Person> withoutAccount(String email) {
        return accounts.withoutAccount(email);
    }

    /** Somebody who was imported is not to be there twice. */
    private Person newcomer(NewAccount wanted) {
        accounts.withoutAccount(wanted.email()).ifPresent(known -> {
            throw new BusinessException(
                    Kind.CONFLICT, List.of(Violation.of("email", "error.emailOfAccountless", known.name())));
        });
        return new Person(wanted.name(), wanted.email());
    }

    /** Locked: two administrators who give the same person an account at once come one after the other. */
    private Person withoutAccount(long id) {
        Person person = accounts.lockPerson(id)
                .filter(Person::isActive)
                .orElseThrow(() -> BusinessException.invalid("person", "error.noSuchPerson"));
        accounts.ofPerson(id).ifPresent(account -> {
            throw new BusinessException(
                    Kind.CONFLICT, List.of(Violation.of("person", "error.hasAccount", account.username())));
        });
        return person;
    }

    Page<AccountRow> page(PageRequest request, String filter) {
        Instant now = clock.instant();
        String pattern = Patterns.contains(filter);
        var rows = accounts.page(pattern, request).stream()
                .map(account -> account.row(now))
                .toList();
        return new Page<>(rows, accounts.count(pattern));
    }

    void unlock(long accountId, String administrator) {
        var account = account(accounts.find(accountId));
        account.unlock();
        audit.record(administrator, "UNLOCKED", account.username(), null, null);
    }

    Optional<SignedIn> signedIn(long accountId) {
        return accounts.signedIn(accountId, LocalDate.now(clock));
    }

    AccountRow row(String username) {
        return account(accounts.find(username)).row(clock.instant());
    }

    /** Sessions end at their next request, tokens at once. */
    void disable(String username, String reason, SignedIn administrator) {
        String checked = checked(reason);
        if (username.equals(administrator.username())) {
            throw BusinessException.conflict("error.disableOneself");
        }
        var account = account(accounts.find(username));
        accounts.refuseLastAdministrator(account.person().id());
        account.disable(checked);
        tokens.revokeAll(account.id());
        audit.record(administrator.username(), "ACCOUNT_DISABLED", account.username(), checked, null);
    }

    void enable(String username, String reason, SignedIn administrator) {
        String checked = checked(reason);
        var account = account(accounts.find(username));
        account.enable();
        audit.record(administrator.username(), "ACCOUNT_ENABLED", account.username(), checked, null);
    }

    /** Requests of sessions that begin after it have the roles that are left, and so have those of tokens. */
    void changeRoles(String username, RoleWish wish, SignedIn administrator) {
        String reason = checked(wish.reason());
        if (wish.roles() == null) {
            throw BusinessException.invalid("roles", "error.required");
        }
        if (wish.before() == null) {
            throw BusinessException.invalid("before", "error.required");
        }
        if (username.equals(administrator.username())) {
            throw BusinessException.conflict("error.rolesOfOneself");
        }
        var account = account(accounts.find(username));
        if (!wish.before().equals(account.roles())) {
            throw BusinessException.conflict("error.rolesChangedMeanwhile", username);
        }
        if (account.roles().contains(Role.ADMIN) && !wish.roles().contains(Role.ADMIN)) {
            accounts.refuseLastAdministrator(account.person().id());
        }
        String change = account.changeRoles(wish.roles());
        tokens.readAgain(account.id());
        audit.record(administrator.username(), "ROLES_CHANGED", account.username(), change + ": " + reason, null);
    }

    /** Its sessions end at their next request, its tokens and a lock-out at once. */
    long givePassword(String username, String passwordHash, String reason, SignedIn administrator) {
        String checked = checked(reason);
        if (username.equals(administrator.username())) {
            throw BusinessException.conflict("error.passwordOfOneself");
        }
        var account = account(accounts.lock(username));
        if (!account.person().isActive()) {
            throw BusinessException.conflict("error.hasLeft");
        }
        account.givePassword(passwordHash);
        tokens.revokeAll(account.id());
        audit.record(administrator.username(), "PASSWORD_RESET", account.username(), checked, null);
        return account.person().id();
    }

    private static Account account(Optional<Account> found) {
        return found.orElseThrow(() -> BusinessException.notFound("error.noSuchAccount"));
    }

    static String checked(String reason) {
        String text = TypedText.clean(reason);
        if (text == null) {
            throw BusinessException.invalid("reason", "error.required");
        }
        if (text.length() > MAX_REASON) {
            throw BusinessException.invalid("reason", "error.tooLong", MAX_REASON);
        }
        return text;
    }

    /** Whoever changes a password may have lost the old one: what was handed out under it ends. */
    void replacePassword(String username, String passwordHash) {
        var account = accounts.lock(username).orElseThrow();
        account.changePassword(passwordHash);
        tokens.revokeAll(account.id());
    }
}

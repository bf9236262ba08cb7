package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** What is done to accounts: made, listed, unlocked, given another password. */
@ApplicationScoped
class AccountOffice {

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
        var person = new Person(wanted.name(), wanted.email());
        var account = new Account(
                person, wanted.username(), wanted.passwordHash(), wanted.roles(), wanted.mustChangePassword());
        account.prefer(wanted.language(), null);
        accounts.add(account);
        return person.id();
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
        var account = accounts.find(accountId).orElseThrow(() -> BusinessException.notFound("error.noSuchAccount"));
        account.unlock();
        audit.record(administrator, "UNLOCKED", account.username(), null, null);
    }

    /** Whoever changes a password may have lost the old one: what was handed out under it ends. */
    void replacePassword(String username, String passwordHash) {
        var account = accounts.lock(username).orElseThrow();
        account.changePassword(passwordHash);
        tokens.revokeAll(account.id());
    }
}

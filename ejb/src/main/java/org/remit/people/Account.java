package org.remit.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.Sha256;

/** What a person signs in with. Wrong passwords lock it for a while; the right one, or an administrator, clears it. */
@Entity
@Table(name = "people_account")
public class Account extends BaseEntity {

    static final Set<String> LANGUAGES = Set.of("zh", "en");
    static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(nullable = false)
    private String username;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Column(nullable = false)
    private boolean enabled;

    /** Why it is disabled, or null. */
    @Column(name = "disabled_because")
    private String disabledBecause;

    @Embedded
    private Lockout lockout;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    private String language;
    private String theme;

    @ElementCollection
    @CollectionTable(name = "people_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false)
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    Account(Person person, String username, String passwordHash, Collection<String> roles, boolean mustChangePassword) {
        this.person = person;
        this.username = Usernames.valid(username);
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
        this.enabled = true;
        this.lockout = new Lockout();
        this.roles.addAll(roles);
        this.roles.add(Role.EMPLOYEE);
        if (!Role.ALL.containsAll(this.roles)) {
            throw BusinessException.invalid("roles", "error.unknownRole");
        }
    }

    /** A right password counts only while the account is not locked. */
    void rightPassword(Instant now) {
        if (lockout.isLocked(now)) {
            throw new IllegalStateException("locked: " + username);
        }
        lockout.clear();
        lastLoginAt = now;
    }

    /** Tells whether this wrong password locked the account. */
    boolean wrongPassword(Instant now) {
        return lockout.wrong(now);
    }

    void unlock() {
        lockout.clear();
    }

    void disable(String reason) {
        if (!enabled) {
            throw BusinessException.conflict("error.accountDisabledAlready", username);
        }
        enabled = false;
        disabledBecause = reason;
    }

    void enable() {
        if (enabled) {
            throw BusinessException.conflict("error.accountEnabledAlready", username);
        }
        enabled = true;
        disabledBecause = null;
    }

    /** @return what was gained and lost, as in {@code +AUDITOR -HR_STAFF} */
    String changeRoles(Set<String> wanted) {
        Set<String> before = new TreeSet<>(roles);
        Set<String> after = new TreeSet<>(wanted);
        after.add(Role.EMPLOYEE);
        if (!Role.ALL.containsAll(after)) {
            throw BusinessException.invalid("roles", "error.unknownRole");
        }
        if (after.equals(before)) {
            throw BusinessException.conflict("error.rolesUnchanged", username);
        }
        roles.retainAll(after);
        roles.addAll(after);
        return Stream.concat(
                        after.stream().filter(role -> !before.contains(role)).map(role -> "+" + role),
                        before.stream().filter(role -> !after.contains(role)).map(role -> "-" + role))
                .collect(Collectors.joining(" "));
    }

    /** By somebody else: it is good for the next login only. */
    void givePassword(String newHash) {
        changePassword(newHash);
        mustChangePassword = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        lockout.clear();
    }

    void prefer(String newLanguage, String newTheme) {
        language = oneOf(LANGUAGES, newLanguage, language, "language");
        theme = oneOf(THEMES, newTheme, theme, "theme");
    }

    private static String oneOf(Set<String> allowed, String wanted, String current, String field) {
        if (wanted != null && !allowed.contains(wanted)) {
            throw BusinessException.invalid(field, "error.unknownChoice");
        }
        return wanted == null ? current : wanted;
    }

    boolean isUsable(LocalDate today) {
        return enabled && person.isHereOn(today);
    }

    Lockout lockout() {
        return lockout;
    }

    Person person() {
        return person;
    }

    String username() {
        return username;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    String language() {
        return language;
    }

    String passwordHash() {
        return passwordHash;
    }

    SignedIn signedIn() {
        return new SignedIn(
                id(),
                person.id(),
                username,
                person.name(),
                person.email(),
                roles(),
                language,
                theme,
                mustChangePassword,
                Sha256.hex(passwordHash));
    }

    AccountRow row(Instant now) {
        return new AccountRow(
                id(),
                person.id(),
                username,
                person.name(),
                person.email(),
                roles(),
                person.isActive(),
                enabled,
                disabledBecause,
                lockout.isLocked(now) ? lockout.lockedUntil() : null,
                lastLoginAt);
    }
}

package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.remit.people.LoginResult.Status.DISABLED;
import static org.remit.people.LoginResult.Status.OK;
import static org.remit.people.LoginResult.Status.WRONG;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.people.LoginResult.Status;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** An administrator disables and enables accounts, and gives them other roles. */
class AccountOfficeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final TestDatabase database = openDatabase();
    private long kim;
    private SignedIn admin;

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @BeforeEach
    void accounts() {
        create("kim", Set.of(Role.AUDITOR));
        create("admin", Set.of(Role.ADMIN));
        admin = signedIn("admin").orElseThrow();
        kim = signedIn("kim").orElseThrow().accountId();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDisabledAccountOpensNothingUntilItIsEnabled() {
        String secret = Token.newSecret();
        by(office -> office.tokens.add(kim, "report", secret));

        by(office -> office.disable("kim", " lost notebook ", admin));
        assertThat(signedIn("kim")).isEmpty();
        assertThat(holder(secret)).isEmpty();
        assertThat(row().usable()).isFalse();
        assertThat(row().disabledBecause()).isEqualTo("lost notebook");

        by(office -> office.enable("kim", "notebook found", admin));
        assertThat(signedIn("kim")).isPresent();
        assertThat(holder(secret)).isEmpty();
        assertThat(row().disabledBecause()).isNull();
        assertThat(audited())
                .containsExactly(
                        "admin ACCOUNT_DISABLED kim lost notebook", "admin ACCOUNT_ENABLED kim notebook found");
    }

    @Test
    void onlyWhoKnowsThePasswordIsToldThatTheAccountIsDisabled() {
        assertThat(typed("kim", true)).isEqualTo(OK);
        by(office -> office.disable("kim", "lost notebook", admin));
        assertThat(typed("kim", true)).isEqualTo(DISABLED);
        assertThat(typed("kim", false)).isEqualTo(WRONG);
        assertThat(typed("nobody", false)).isEqualTo(WRONG);
        String unknown = attempt(attempts -> attempts.passwordHash("nobody"));
        assertThat(unknown).isEqualTo(Passwords.NOBODY);
    }

    @Test
    void oneselfAndTheLastAdministratorAreNotDisabled() {
        assertThatThrownBy(() -> by(office -> office.disable("admin", "tired", admin)))
                .hasMessageContaining("error.disableOneself");
        create("second", Set.of(Role.ADMIN));
        SignedIn second = signedIn("second").orElseThrow();
        by(office -> office.disable("second", "on leave", admin));
        assertThatThrownBy(() -> by(office -> office.disable("admin", "revenge", second)))
                .hasMessageContaining("error.lastAdministrator");
    }

    @Test
    void anotherPasswordIsForTheNextLoginOnlyAndEndsWhatWasOpenUnderTheOldOne() {
        String secret = Token.newSecret();
        by(office -> office.tokens.add(kim, "report", secret));
        String before = signedIn("kim").orElseThrow().stamp();
        for (int i = 0; i < 5; i++) {
            typed("kim", false);
        }
        assertThat(row().lockedUntil()).isNotNull();

        long person = in(office -> office.givePassword("kim", "another hash", " forgotten ", admin));

        SignedIn account = signedIn("kim").orElseThrow();
        assertThat(person).isEqualTo(account.personId());
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.stamp()).as("sessions under the old one end").isNotEqualTo(before);
        assertThat(holder(secret)).isEmpty();
        assertThat(row().lockedUntil()).isNull();
        assertThat(audited()).containsExactly("admin PASSWORD_RESET kim forgotten");
    }

    @Test
    void nobodyResetsTheirOwnPasswordOrWithoutAReason() {
        assertThatThrownBy(() -> by(office -> office.givePassword("admin", "hash", "mine", admin)))
                .hasMessageContaining("error.passwordOfOneself");
        assertThatThrownBy(() -> by(office -> office.givePassword("kim", "hash", " ", admin)))
                .hasMessageContaining("error.required");
        assertThatThrownBy(() -> by(office -> office.givePassword("nobody", "hash", "forgotten", admin)))
                .hasMessageContaining("error.noSuchAccount");
        by(office -> office.accounts.find("kim").orElseThrow().person().leave());
        assertThatThrownBy(() -> by(office -> office.givePassword("kim", "hash", "forgotten", admin)))
                .hasMessageContaining("error.hasLeft");
    }

    @Test
    void aReasonIsNeededAndTheStateHasToChange() {
        assertThatThrownBy(() -> by(office -> office.disable("kim", " ", admin)))
                .hasMessageContaining("error.required");
        assertThatThrownBy(() -> by(office -> office.disable("kim", "x".repeat(501), admin)))
                .hasMessageContaining("error.tooLong");
        assertThatThrownBy(() -> by(office -> office.enable("kim", "why not", admin)))
                .hasMessageContaining("error.accountEnabledAlready");
        assertThatThrownBy(() -> by(office -> office.disable("nobody", "nobody", admin)))
                .hasMessageContaining("error.noSuchAccount");
        by(office -> office.disable("kim", "lost notebook", admin));
        assertThatThrownBy(() -> by(office -> office.disable("kim", "again", admin)))
                .hasMessageContaining("error.accountDisabledAlready");
    }

    @Test
    void otherRolesHoldAtOnceForSessionsAndTokensAndStandInTheLog() {
        String secret = Token.newSecret();
        by(office -> office.tokens.add(kim, "report", secret));

        by(office -> change(office, "kim", admin, Role.FINANCE, Role.HR_STAFF));

        assertThat(signedIn("kim").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.FINANCE, Role.HR_STAFF);
        assertThat(holder(secret).orElseThrow().roles()).contains(Role.FINANCE).doesNotContain(Role.AUDITOR);
        assertThat(audited()).containsExactly("admin ROLES_CHANGED kim +FINANCE +HR_STAFF -AUDITOR: new job");
    }

    @Test
    void nobodyChangesTheirOwnRolesAndTheLastAdministratorStaysOne() {
        assertThatThrownBy(() -> by(office -> change(office, "admin", admin, Role.ADMIN, Role.AUDITOR)))
                .hasMessageContaining("error.rolesOfOneself");
        create("second", Set.of(Role.ADMIN));
        SignedIn second = signedIn("second").orElseThrow();
        by(office -> office.disable("second", "on leave", admin));

        assertThatThrownBy(() -> by(office -> change(office, "admin", second)))
                .hasMessageContaining("error.lastAdministrator");
        by(office -> change(office, "admin", second, Role.ADMIN, Role.AUDITOR));
        by(office -> office.enable("second", "back", admin));
        by(office -> change(office, "admin", second));
        assertThat(signedIn("admin").orElseThrow().roles()).containsExactly(Role.EMPLOYEE);
    }

    @Test
    void rolesThatAreNoneOrTheSameOrGivenWithoutAReasonAreRefused() {
        assertThatThrownBy(() -> by(office -> change(office, "kim", admin, "system")))
                .hasMessageContaining("error.unknownRole");
        assertThatThrownBy(() -> by(office -> change(office, "kim", admin, Role.AUDITOR)))
                .hasMessageContaining("error.rolesUnchanged");
        assertThatThrownBy(() -> by(office -> change(office, "nobody", admin)))
                .hasMessageContaining("error.noSuchAccount");
        Set<String> seen = row().roles();
        assertThat(missing(new RoleWish(Set.of(), seen, " "))).isEqualTo("reason");
        assertThat(missing(new RoleWish(null, seen, "new job"))).isEqualTo("roles");
        assertThat(missing(new RoleWish(Set.of(), null, "new job"))).isEqualTo("before");
    }

    @Test
    void whatAnotherAdministratorDidMeanwhileIsNotUndone() {
        Set<String> seen = row().roles();
        by(office -> change(office, "kim", admin, Role.FINANCE));

        assertThatThrownBy(() -> by(office ->
                        office.changeRoles("kim", new RoleWish(Set.of(Role.HR_STAFF), seen, "new job"), admin)))
                .hasMessageContaining("error.rolesChangedMeanwhile");
    }

    /** As one does who has read the roles right before. */
    private static void change(AccountOffice office, String username, SignedIn administrator, String... roles) {
        Set<String> before = Set.copyOf(office.row(username).roles());
        office.changeRoles(username, new RoleWish(Set.of(roles), before, "new job"), administrator);
    }

    /** The field that is asked for. */
    private String missing(RoleWish wish) {
        BusinessException refusal = catchThrowableOfType(
                BusinessException.class, () -> by(office -> office.changeRoles("kim", wish, admin)));
        assertThat(refusal).hasMessageContaining("error.required");
        return refusal.violations().get(0).field();
    }

    private AccountRow row() {
        return in(office -> office.row("kim"));
    }

    private Optional<SignedIn> signedIn(String username) {
        return in(office -> office.accounts.signedIn(username, LocalDate.EPOCH));
    }

    private Optional<SignedIn> holder(String secret) {
        return in(office -> office.tokens.account(secret));
    }

    private Status typed(String username, boolean right) {
        LoginResult result = attempt(attempts ->
                right ? attempts.right(username, Addresses.NONE) : attempts.wrong(username, Addresses.NONE));
        return result.status();
    }

    private List<String> audited() {
        return database.inTransaction(em -> em.createQuery(
                        "select e.username || ' ' || e.action || ' ' || e.target || ' ' || e.detail from AuditEntry e"
                                + " order by e.id",
                        String.class)
                .getResultList());
    }

    private void create(String username, Set<String> roles) {
        database.inTransaction(em -> TestAccounts.service(em)
                .createAccount(
                        new NewAccount(username, new LocalizedText(null, username), null, roles, "hash", false)));
    }

    private <T> T attempt(Function<LoginAttempts, T> work) {
        return database.inTransaction(em -> {
            LoginAttempts attempts = new LoginAttempts();
            attempts.accounts = new Accounts();
            attempts.accounts.em = em;
            attempts.failures = new LoginFailures();
            attempts.failures.em = em;
            attempts.clock = CLOCK;
            return work.apply(attempts);
        });
    }

    private void by(Consumer<AccountOffice> work) {
        in(office -> {
            work.accept(office);
            return null;
        });
    }

    private <T> T in(Function<AccountOffice, T> work) {
        return database.inTransaction(em -> {
            AccountOffice office = new AccountOffice();
            office.accounts = new Accounts();
            office.accounts.em = em;
            office.tokens = new TokenOffice();
            office.tokens.tokens = new Tokens();
            office.tokens.tokens.em = em;
            office.tokens.changed = silent();
            office.tokens.clock = CLOCK;
            office.audit = TestAudit.service(em, CLOCK);
            office.clock = CLOCK;
            return work.apply(office);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> silent() {
        return (Event<T>) Proxy.newProxyInstance(
                AccountOfficeTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> null);
    }
}

package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Somebody leaves, from the record to the end. */
class LeavingOfficeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LeavingWish TOMORROW = new LeavingWish(TODAY.plusDays(1), "moves abroad");

    private final TestDatabase database = openDatabase();
    private final List<Object> fired = new ArrayList<>();
    private LocalDate today = TODAY;
    private long kim;
    private SignedIn hr;

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @BeforeEach
    void people() {
        kim = create("kim", Set.of(Role.AUDITOR));
        create("lee", Set.of(Role.HR_STAFF));
        hr = in(house -> house.accounts.signedIn("lee", today)).orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsRecordedIsTheDayTheReasonAndWhoRecordedIt() {
        record(TOMORROW);

        LeavingView view = leaving().orElseThrow();
        assertThat(view.lastDay()).isEqualTo(TOMORROW.lastDay());
        assertThat(view.reason()).isEqualTo("moves abroad");
        assertThat(view.recordedBy().id()).isEqualTo(hr.personId());
        assertThat(view.left()).isFalse();
        assertThat(fired).containsExactly(new PersonLeaves(kim, TOMORROW.lastDay(), false));
        assertThat(audited()).containsExactly("LEAVING_RECORDED kim");
    }

    @Test
    void anotherDayTakesTheFirstOneBackBefore() {
        record(TOMORROW);
        fired.clear();
        LocalDate later = TODAY.plusMonths(1);
        record(new LeavingWish(later, "moves later"));
        assertThat(fired).containsExactly(new PersonStays(kim, later), new PersonLeaves(kim, later, false));
        assertThat(audited()).contains("LEAVING_CHANGED kim");
    }

    @Test
    void whoStaysIsAsBefore() {
        record(TOMORROW);
        by(house -> house.office.takeBack(kim, hr));
        assertThat(leaving()).isEmpty();
        assertThat(fired).contains(new PersonStays(kim, null));
        today = TODAY.plusDays(9);
        assertThat(over()).isEmpty();
        assertThat(audited()).contains("LEAVING_TAKEN_BACK kim");
    }

    @Test
    void onTheLastDayTheyAreStillHereAndTheDayAfterNothingOpensAnyMore() {
        String secret = Token.newSecret();
        by(house ->
                house.tokens.tokens.add(house.accounts.find("kim").orElseThrow().id(), "report", secret, house.now()));
        record(TOMORROW);

        today = TOMORROW.lastDay();
        assertThat(over()).isEmpty();
        by(house -> house.office.leave(kim));
        assertThat(signedIn()).isPresent();
        assertThat(holder(secret)).isPresent();
        assertThat(login().ok()).isTrue();

        today = TOMORROW.lastDay().plusDays(1);
        assertThat(over()).containsExactly(kim);
        assertThat(signedIn()).as("before anybody has carried it out").isEmpty();
        assertThat(holder(secret)).isEmpty();
        assertThat(login().status()).isEqualTo(LoginResult.Status.DISABLED);
        fired.clear();
        by(house -> house.office.leave(kim));
        by(house -> house.office.leave(kim));
        assertThat(signedIn()).isEmpty();
        assertThat(holder(secret)).isEmpty();
        assertThat(over()).isEmpty();
        assertThat(fired)
                .filteredOn(PersonLeaves.class::isInstance)
                .containsExactly(new PersonLeaves(kim, TOMORROW.lastDay(), true));
        assertThat(audited()).contains("LEFT kim");
    }

    @Test
    void whoHasLeftCannotBeChangedOrTakenBack() {
        record(TOMORROW);
        today = TODAY.plusDays(2);
        by(house -> house.office.leave(kim));
        assertThatThrownBy(() -> record(new LeavingWish(today, "again"))).hasMessageContaining("error.hasLeft");
        assertThatThrownBy(() -> by(house -> house.office.takeBack(kim, hr))).hasMessageContaining("error.hasLeft");
    }

    @Test
    void aDayInThePastAndAMissingReasonAreNamed() {
        assertThatThrownBy(() -> record(new LeavingWish(TODAY.minusDays(1), " ")))
                .hasMessageContaining("error.leavingPast")
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> record(new LeavingWish(null, "x".repeat(501))))
                .hasMessageContaining("lastDay")
                .hasMessageContaining("error.tooLong");
        assertThatThrownBy(() -> by(house -> house.office.takeBack(kim, hr))).hasMessageContaining("error.noLeaving");
    }

    @Test
    void theLastAdministratorStays() {
        long admin = create("admin", Set.of(Role.ADMIN));
        assertThatThrownBy(() -> by(house -> house.office.record(admin, TOMORROW, hr)))
                .hasMessageContaining("error.lastAdministrator");
        create("second", Set.of(Role.ADMIN));
        by(house -> house.office.record(admin, TOMORROW, hr));
    }

    private Optional<LeavingView> leaving() {
        return in(house -> house.office.of(kim));
    }

    private List<Long> over() {
        return in(house -> house.office.over());
    }

    private Optional<SignedIn> signedIn() {
        return in(house -> house.accounts.signedIn("kim", today));
    }

    /** With the right password. */
    private LoginResult login() {
        return in(house -> {
            LoginAttempts attempts = new LoginAttempts();
            attempts.accounts = house.accounts;
            attempts.failures = new LoginFailures();
            attempts.failures.em = house.accounts.em;
            attempts.clock = Clock.fixed(house.now(), ZoneOffset.UTC);
            return attempts.right("kim", Addresses.NONE);
        });
    }

    private Optional<SignedIn> holder(String secret) {
        return in(house -> house.tokens.account(secret));
    }

    private void record(LeavingWish wish) {
        by(house -> house.office.record(kim, wish, hr));
    }

    private long create(String username, Set<String> roles) {
        return database.inTransaction(em -> TestAccounts.service(em)
                .createAccount(
                        new NewAccount(username, new LocalizedText(null, username), null, roles, "hash", false)));
    }

    private List<String> audited() {
        return database.inTransaction(
                em -> em.createQuery("select e.action || ' ' || e.target from AuditEntry e order by e.id", String.class)
                        .getResultList());
    }

    /** The office as one call finds it. */
    private final class House {
        final LeavingOffice office = new LeavingOffice();
        final Accounts accounts = new Accounts();
        final TokenOffice tokens = new TokenOffice();

        Instant now() {
            return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }
    }

    private void by(Consumer<House> work) {
        in(house -> {
            work.accept(house);
            return null;
        });
    }

    private <T> T in(Function<House, T> work) {
        return database.inTransaction(em -> {
            House house = new House();
            Clock clock = Clock.fixed(house.now(), ZoneOffset.UTC);
            house.accounts.em = em;
            house.tokens.tokens = new Tokens();
            house.tokens.tokens.em = em;
            house.tokens.changed = event();
            house.tokens.clock = clock;
            house.office.leavings = new Leavings();
            house.office.leavings.em = em;
            house.office.accounts = house.accounts;
            house.office.tokens = house.tokens;
            house.office.audit = TestAudit.service(em, clock);
            house.office.leaves = event();
            house.office.stays = event();
            house.office.clock = clock;
            return work.apply(house);
        });
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> event() {
        return (Event<T>) Proxy.newProxyInstance(
                LeavingOfficeTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    fired.add(args[0]);
                    return null;
                });
    }
}

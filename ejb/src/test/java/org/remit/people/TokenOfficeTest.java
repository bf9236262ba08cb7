package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.people.TokenOffice.Change;
import org.remit.shared.LocalizedText;
import org.remit.shared.Sha256;
import org.remit.shared.TestDatabase;

/** Whom a token stands for is believed for some seconds, but never after the token was revoked here. */
class TokenOfficeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String SECRET = Token.newSecret();

    private final TestDatabase database = new TestDatabase();
    private final TokenOffice office = new TokenOffice();
    private long account;

    @BeforeEach
    void giveAToken() {
        office.tokens = new Tokens();
        office.changed = forgetting();
        at(NOW);
        account = in(nothing -> {
            NewAccount kim =
                    new NewAccount("kim", new LocalizedText(null, "Kim"), null, Set.of(Role.AUDITOR), "hash", false);
            TestAccounts.service(office.tokens.em).createAccount(kim);
            return office.tokens
                    .em
                    .createQuery("select a.id from Account a", Long.class)
                    .getSingleResult();
        });
        in(tokens -> tokens.add(account, "report", SECRET));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasReadIsBelievedForSomeSeconds() {
        assertThat(holder()).isPresent();
        revokeElsewhere();

        at(NOW.plus(TokenOffice.BELIEVED).minusMillis(1));
        assertThat(holder()).isPresent();

        at(NOW.plus(TokenOffice.BELIEVED));
        assertThat(holder()).isEmpty();
    }

    @Test
    void aTokenRevokedHereEndsAtOnce() {
        assertThat(holder()).isPresent();
        long token = in(tokens -> tokens.usable(account).get(0).id());

        in(tokens -> {
            tokens.revoke(token, account);
            return null;
        });

        assertThat(holder()).isEmpty();
    }

    @Test
    void aNewPasswordEndsThemAllAtOnce() {
        assertThat(holder()).isPresent();

        in(tokens -> {
            tokens.revokeAll(account);
            return null;
        });

        assertThat(holder()).isEmpty();
    }

    @Test
    void aTokenIsNotBelievedBeyondItsEnd() {
        at(NOW.plus(Token.VALIDITY).minusSeconds(1));
        assertThat(holder()).isPresent();

        at(NOW.plus(Token.VALIDITY));
        assertThat(holder()).isEmpty();
    }

    private Optional<SignedIn> holder() {
        return in(tokens -> tokens.account(SECRET));
    }

    private void revokeElsewhere() {
        database.inTransaction(em -> em.createQuery("update Token t set t.revokedAt = :now where t.tokenHash = :hash")
                .setParameter("now", NOW)
                .setParameter("hash", Sha256.hex(SECRET))
                .executeUpdate());
    }

    private void at(Instant now) {
        office.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private <T> T in(Function<TokenOffice, T> work) {
        return database.inTransaction(em -> {
            office.tokens.em = em;
            return work.apply(office);
        });
    }

    /** What the container does after the commit. */
    @SuppressWarnings("unchecked")
    private Event<Change> forgetting() {
        return (Event<Change>) Proxy.newProxyInstance(
                TokenOfficeTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    office.forget((Change) args[0]);
                    return null;
                });
    }
}

package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;
import org.remit.shared.OracleEar;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;
import org.remit.shared.Sha256;
import org.remit.shared.TestDatabase;

/** What is asked about people and accounts, in Oracle's words. */
class PeopleOracleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void everyStatementAboutPeopleIsOracles() {
        OracleEar ear = new OracleEar();
        try (TestDatabase database = ear.database()) {
            ear.forget();
            long lee = database.inTransaction(em -> add(em, "lee", "Lee", Role.HR_MANAGER));
            long kim = database.inTransaction(em -> add(em, "kim", "Kim 100%", Role.HR_STAFF));
            database.inTransaction(em -> {
                long account = accounts(em);
                tokens(em, account);
                people(em, lee, kim);
                failures(em);
                return null;
            });
        }
        assertThat(ear.statements()).anyMatch(sql -> sql.contains("for update"));
        ear.heardOracleOnly(25);
    }

    private static long add(EntityManager em, String username, String name, String role) {
        LocalizedText names = new LocalizedText("李", name);
        String email = username + "@example.org";
        return TestAccounts.service(em)
                .createAccount(new NewAccount(username, names, email, Set.of(role), "hash", false));
    }

    private static long accounts(EntityManager em) {
        Accounts accounts = new Accounts();
        accounts.em = em;
        assertThat(accounts.none()).isFalse();
        assertThat(accounts.lock("lee")).isPresent();
        long id = accounts.signedIn("lee", LocalDate.EPOCH).orElseThrow().accountId();
        assertThat(accounts.signedIn(id, LocalDate.EPOCH)).isPresent();
        em.clear();
        assertThat(accounts.find(id)).isPresent();
        for (String sort : new String[] {"username", "-lastLoginAt"}) {
            assertThat(accounts.page(Patterns.contains("100%"), new PageRequest(0, 1, sort)))
                    .hasSize(1);
        }
        assertThat(accounts.count(Patterns.contains("k"))).isOne();
        return id;
    }

    private static void tokens(EntityManager em, long account) {
        Tokens tokens = new Tokens();
        tokens.em = em;
        tokens.add(account, "phone", "secret", NOW);
        long token = tokens.withHash(Sha256.hex("secret")).orElseThrow().id();
        assertThat(tokens.usable(account, NOW)).hasSize(1);
        assertThat(tokens.ofAccount(token, account)).isPresent();
        tokens.noteUse(token, NOW);
        tokens.revokeAll(account, NOW);
        assertThat(tokens.usable(account, NOW)).isEmpty();
    }

    private static void people(EntityManager em, long lee, long kim) {
        Deputies deputies = new Deputies();
        deputies.em = em;
        deputies.replace(lee, kim, TODAY, TODAY);
        assertThat(deputies.of(lee)).isPresent();
        assertThat(deputies.standIns(kim, TODAY.minusDays(1)))
                .extracting(standIn -> standIn.absent().id())
                .containsExactly(lee);
        assertThat(deputies.standIns(kim, TODAY)).as("is over by then").isEmpty();
        assertThat(deputies.standIns(lee, TODAY.minusDays(1))).isEmpty();
        People people = new People();
        people.em = em;
        assertThat(people.deputyOf(lee, TODAY)).contains(kim);
        assertThat(people.refs(List.of(lee, kim))).hasSize(2);
        assertThat(people.withRole(Role.HR_MANAGER)).containsExactly(lee);
        assertThat(people.canAct(lee)).isTrue();
        assertThat(people.recipients(List.of(lee, kim))).hasSize(2);
    }

    private static void failures(EntityManager em) {
        LoginFailures failures = new LoginFailures();
        failures.em = em;
        failures.add("127.0.0.1", "lee", NOW);
        assertThat(failures.from("127.0.0.1", NOW.minusSeconds(1))).hasSize(1);
        assertThat(failures.on("lee", NOW.minusSeconds(1))).hasSize(1);
    }
}

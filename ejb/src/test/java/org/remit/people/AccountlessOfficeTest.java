package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.remit.people.AccountlessOffice.Secret;
import org.remit.shared.LocalizedText;
import org.remit.shared.OracleEar;
import org.remit.shared.PageRequest;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Those who were imported get accounts, one by one or several at once. */
class AccountlessOfficeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final OracleEar EAR = new OracleEar();

    private final TestDatabase database = EAR.database();

    @AfterEach
    void close() {
        database.close();
        EAR.heardOracleOnly(3);
    }

    @Test
    void whoIsHereAlreadyIsGivenAnAccountAndNobodyIsThereTwice() {
        long fang = imported("王芳", "Fang.Wang@example.org");

        long person = create(account(fang, "fang.wang", null, null));

        assertThat(person).isEqualTo(fang);
        SignedIn account = signedIn("fang.wang").orElseThrow();
        assertThat(account.personId()).isEqualTo(fang);
        assertThat(account.name().zh()).isEqualTo("王芳");
        assertThat(account.email()).isEqualTo("Fang.Wang@example.org");
        assertThat(accountless("")).isEmpty();
        assertThatThrownBy(() -> create(account(fang, "fang.wang2", null, null)))
                .hasMessageContaining("error.hasAccount");
    }

    @Test
    void theAddressOfSomebodyWithoutAnAccountIsNotThatOfSomebodyNew() {
        imported("王芳", "Fang.Wang@example.org");
        LocalizedText name = new LocalizedText("王芳", null);

        assertThatThrownBy(() -> create(account(null, "fang.wang", name, "fang.wang@EXAMPLE.org ")))
                .hasMessageContaining("error.emailOfAccountless");
        assertThat(signedIn("fang.wang")).isEmpty();
        Optional<AccountlessPerson> known = in(office -> office.withEmail("fang.wang@example.org"));
        assertThat(known).isPresent();
    }

    @Test
    void thePersonStaysCalledAsTheyAreAndHasToBeHere() {
        long fang = imported("王芳", "fang@example.org");

        assertThatThrownBy(() -> create(account(fang, "fang", new LocalizedText("王方", null), null)))
                .hasMessageContaining("error.personHasName");
        assertThatThrownBy(() -> create(account(fang, "fang", null, "other@example.org")))
                .hasMessageContaining("error.personHasName");
        assertThatThrownBy(() -> create(account(987_654L, "fang", null, null)))
                .hasMessageContaining("error.noSuchPerson");
        database.inTransaction(em -> {
            em.find(Person.class, fang).leave();
            return null;
        });
        assertThatThrownBy(() -> create(account(fang, "fang", null, null))).hasMessageContaining("error.noSuchPerson");
    }

    @Test
    void usernamesComeFromAddressesAndAreEachGivenOnce() {
        create(account(null, "li.na", new LocalizedText(null, "Li Na"), null));
        imported("李娜", "li.na@example.org");
        imported("李娜", "Li.Na@example.com");
        imported("张伟", "_Zhang Wei+hr_@example.org");
        imported("无名", null);
        imported("符号", "名字@example.org");

        assertThat(accountless(""))
                .extracting(AccountlessPerson::username)
                .containsExactly(null, null, "zhang-wei-hr", "li.na2", "li.na3");
        assertThat(accountless("张")).extracting(AccountlessPerson::username).containsExactly("zhang-wei-hr");
        assertThat(accountless("EXAMPLE.COM"))
                .extracting(AccountlessPerson::username)
                .containsExactly("li.na2");
        assertThat(in(office -> office.page(new PageRequest(0, 2, "-email"), "李"))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void severalGetAccountsAtOnceOrNoneOfThemDoes() {
        long fang = imported("王芳", "fang@example.org");
        long wei = imported("张伟", "wei@example.org");
        long nameless = imported("无名", null);

        assertThatThrownBy(() -> give(fang, nameless)).hasMessageContaining("error.noUsernameProposed");
        assertThat(signedIn("fang")).isEmpty();
        List<GivenAccount> given = give(fang, wei);
        assertThat(given).extracting(GivenAccount::username).containsExactly("fang", "wei");
        assertThat(given).extracting(GivenAccount::oneTimePassword).containsExactly("once 0", "once 1");
        assertThat(signedIn("wei").orElseThrow())
                .matches(SignedIn::mustChangePassword)
                .extracting(SignedIn::roles)
                .isEqualTo(Set.of(Role.EMPLOYEE));
        long later = imported("李娜", "na@example.org");
        assertThatThrownBy(() -> give(fang, later)).hasMessageContaining("error.notAllAccountless");
        assertThat(signedIn("na")).isEmpty();
        assertThat(audited()).containsExactly("hr ACCOUNT_CREATED fang", "hr ACCOUNT_CREATED wei");
    }

    private long imported(String name, String email) {
        return database.inTransaction(em -> {
            Person person = new Person(new LocalizedText(name, null), email);
            em.persist(person);
            return person.id();
        });
    }

    private static NewAccount account(Long person, String username, LocalizedText name, String email) {
        return new NewAccount(person, username, name, email, Set.of(), "hash", true, null);
    }

    private long create(NewAccount account) {
        return in(office -> office.office.create(account));
    }

    private List<GivenAccount> give(Long... persons) {
        return in(office -> office.give(
                Set.of(persons),
                Stream.iterate(0, n -> n + 1)
                        .map(n -> new Secret("once " + n, "hash " + n))
                        .iterator(),
                "hr"));
    }

    private List<AccountlessPerson> accountless(String filter) {
        return in(office -> office.page(PageRequest.of(0, 10), filter)).items();
    }

    private Optional<SignedIn> signedIn(String username) {
        return in(office -> office.office.accounts.signedIn(username, LocalDate.EPOCH));
    }

    private List<String> audited() {
        return database.inTransaction(em -> em.createQuery(
                        "select e.username || ' ' || e.action || ' ' || e.target from AuditEntry e order by e.id",
                        String.class)
                .getResultList());
    }

    private <T> T in(Function<AccountlessOffice, T> work) {
        return database.inTransaction(em -> {
            AccountlessOffice accountless = new AccountlessOffice();
            accountless.people = new AccountlessPeople();
            accountless.people.em = em;
            accountless.office = TestAccounts.service(em).office;
            accountless.audit = TestAudit.service(em, CLOCK);
            return work.apply(accountless);
        });
    }
}

package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** The HR manager corrects what people are called and where their mails go. */
class ContactOfficeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final PersonContact KIM = contact("Kim", "kim@example.org");

    private final TestDatabase database = new TestDatabase();
    private long kim;
    private SignedIn hr;

    @BeforeEach
    void people() {
        kim = create("kim", KIM);
        create("lee", contact("Lee", "lee@example.org"));
        hr = database.inTransaction(em -> TestAccounts.service(em)
                .accounts
                .signedIn("lee", LocalDate.EPOCH)
                .orElseThrow());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLogHasThemAsTheyWereAndAsTheyAre() {
        PersonContact right = new PersonContact(new LocalizedText("金", "Kim"), " kim@example.com ");

        correct(right, KIM, "misspelt");

        assertThat(read()).isEqualTo(new PersonContact(new LocalizedText("金", "Kim"), "kim@example.com"));
        List<String> log = database.inTransaction(em -> em.createQuery(
                        "select e.username || ' ' || e.action || ' ' || e.target || ' ' || e.detail from AuditEntry e",
                        String.class)
                .getResultList());
        assertThat(log)
                .containsExactly("lee CONTACT_CORRECTED kim null / Kim / kim@example.org -> 金 / Kim / kim@example.com:"
                        + " misspelt");
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        assertThat(refused(contact(null, "a@example.org"), KIM, "r")).isEqualTo("name error.oneLanguage");
        assertThat(refused(contact("K".repeat(81), null), KIM, "r")).isEqualTo("name.en error.tooLong");
        assertThat(refused(contact("Kim", "two@example.org, three@example.org"), KIM, "r"))
                .isEqualTo("email error.emailFormat");
        assertThat(refused(contact("Kim", "LEE@example.org"), KIM, "r")).isEqualTo("email error.emailTaken");
        assertThat(refused(contact("Kim", null), KIM, " ")).isEqualTo("reason error.required");
        assertThat(refused(contact("Kim", null), null, "r")).isEqualTo("before error.required");
        assertThat(refused(null, KIM, "r")).isEqualTo("contact error.required");
        assertThat(refused(KIM, KIM, "r")).isEqualTo("null error.contactUnchanged");
        assertThat(refused(contact("Kimm", null), contact("Kin", null), "r"))
                .isEqualTo("null error.contactChangedMeanwhile");
        assertThatThrownBy(() -> in(office -> office.of(987_654L))).hasMessageContaining("error.profileUnknown");
        assertThat(read()).isEqualTo(KIM);
    }

    private PersonContact read() {
        return in(office -> office.of(kim));
    }

    private String refused(PersonContact contact, PersonContact before, String reason) {
        Violation first = catchThrowableOfType(BusinessException.class, () -> correct(contact, before, reason))
                .violations()
                .get(0);
        return first.field() + " " + first.key();
    }

    private void correct(PersonContact contact, PersonContact before, String reason) {
        in(office -> {
            office.correct(kim, new ContactCorrection(contact, before, reason), hr);
            return null;
        });
    }

    private static PersonContact contact(String name, String email) {
        return new PersonContact(new LocalizedText(null, name), email);
    }

    private long create(String username, PersonContact contact) {
        return database.inTransaction(em -> TestAccounts.service(em)
                .createAccount(new NewAccount(username, contact.name(), contact.email(), Set.of(), "hash", false)));
    }

    private <T> T in(Function<ContactOffice, T> work) {
        return database.inTransaction(em -> {
            ContactOffice office = new ContactOffice();
            office.accounts = TestAccounts.service(em).accounts;
            office.tokens = new TokenOffice();
            office.tokens.changed = silent();
            office.audit = TestAudit.service(em, CLOCK);
            return work.apply(office);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> silent() {
        return (Event<T>) Proxy.newProxyInstance(
                ContactOfficeTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> null);
    }
}

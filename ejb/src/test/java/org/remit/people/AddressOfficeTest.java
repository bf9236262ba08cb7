package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.TestAudit;
import org.remit.shared.TestDatabase;

/** Many people may sit behind one address: an administrator lets them in again. */
class AddressOfficeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String OFFICE = "192.0.2.7";

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAddressWithTooManyWrongPasswordsIsListedUntilItIsUnlocked() {
        fail(OFFICE, Addresses.LIMIT);
        fail("192.0.2.8", Addresses.LIMIT - 1);
        fail(Addresses.NONE, Addresses.LIMIT);
        assertThat(in(AddressOffice::locked))
                .containsExactly(new LockedAddress(OFFICE, NOW.minusSeconds(1).plus(Addresses.PERIOD)));

        in(office -> {
            office.unlock(OFFICE, "admin");
            return null;
        });

        assertThat(in(AddressOffice::locked)).isEmpty();
        List<String> entries = database.inTransaction(em -> em.createQuery(
                        "select e.username || ' ' || e.action || ' ' || e.target from AuditEntry e", String.class)
                .getResultList());
        assertThat(entries).containsExactly("admin UNLOCKED " + OFFICE);
    }

    @Test
    void anAddressThatNeverFailedIsNotFound() {
        assertThatThrownBy(() -> in(office -> {
                    office.unlock(OFFICE, "admin");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.NOT_FOUND));
    }

    private void fail(String address, int times) {
        database.inTransaction(em -> {
            for (int i = 0; i < times; i++) {
                em.persist(new LoginFailure(address, "lee", NOW.minusSeconds(1)));
            }
            return null;
        });
    }

    private <T> T in(Function<AddressOffice, T> deed) {
        return database.inTransaction(em -> deed.apply(office(em)));
    }

    private static AddressOffice office(EntityManager em) {
        AddressOffice office = new AddressOffice();
        office.failures = new LoginFailures();
        office.failures.em = em;
        office.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        AuditService audit = TestAudit.service(em, office.clock);
        office.audit = audit;
        return office;
    }
}

package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** Addresses that are locked out: many people may sit behind one of them. */
@ApplicationScoped
class AddressOffice {

    @Inject
    LoginFailures failures;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    List<LockedAddress> locked() {
        Instant now = clock.instant();
        Instant since = now.minus(Addresses.MEMORY);
        return failures.addresses(since, Addresses.LIMIT).stream()
                .map(address -> new LockedAddress(address, Addresses.lockedUntil(failures.from(address, since), now)))
                .filter(locked -> locked.until() != null)
                .toList();
    }

    void unlock(String address, String administrator) {
        if (!failures.forget(address)) {
            throw BusinessException.notFound("error.noSuchAddress", address);
        }
        audit.record(administrator, "UNLOCKED", address, null, null);
    }
}

package org.remit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts the wrong passwords of one username: five within 15 minutes of the first lock it for 15 minutes. */
@Embeddable
public class Lockout {

    static final int LIMIT = 5;
    static final Duration PERIOD = Duration.ofMinutes(15);

    @Column(nullable = false)
    private int failures;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Lockout() {}

    /** The state that these failures, oldest first, lead to; for names that have no account to keep it. */
    static Lockout after(List<Instant> failures) {
        var lockout = new Lockout();
        failures.forEach(lockout::wrong);
        return lockout;
    }

    /** A wrong password; while it is locked, nothing changes. Tells whether this one locked it. */
    boolean wrong(Instant now) {
        if (isLocked(now)) {
            return false;
        }
        if (lockedUntil != null || failingSince == null || !now.isBefore(failingSince.plus(PERIOD))) {
            clear();
            failingSince = now;
        }
        failures++;
        lockedUntil = failures < LIMIT ? null : now.plus(PERIOD);
        return lockedUntil != null;
    }

    void clear() {
        failures = 0;
        failingSince = null;
        lockedUntil = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** The end of the lock, or null. */
    Instant lockedUntil() {
        return lockedUntil;
    }
}

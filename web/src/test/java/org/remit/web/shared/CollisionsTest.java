package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;

class CollisionsTest {

    @Test
    void everyLockThatWasLostOrNotGotIsACollision() {
        assertThat(Collisions.isOne(new OptimisticLockException())).isTrue();
        assertThat(Collisions.isOne(new PessimisticLockException())).isTrue();
        assertThat(Collisions.isOne(new LockTimeoutException())).isTrue();
        assertThat(Collisions.isOne(new SQLTimeoutException())).isTrue();
    }

    @Test
    void theEnginesAndHibernatesOwnExceptionsAreKnownByTheirNames() {
        class OptimisticLockingException extends RuntimeException {}
        class StaleObjectStateException extends RuntimeException {}

        assertThat(Collisions.isOne(new OptimisticLockingException())).isTrue();
        assertThat(Collisions.isOne(new StaleObjectStateException())).isTrue();
    }

    @Test
    void aDeadlockIsKnownByItsState() {
        assertThat(Collisions.isOne(new SQLException("deadlock", "40P01"))).isTrue();
        assertThat(Collisions.isOne(new SQLException("lock timeout", "55P03"))).isTrue();
    }

    @Test
    void otherFailuresOfTheDatabaseAreNone() {
        assertThat(Collisions.isOne(new SQLException("syntax", "42000"))).isFalse();
        assertThat(Collisions.isOne(new SQLException())).isFalse();
        assertThat(Collisions.isOne(new IllegalStateException())).isFalse();
    }
}

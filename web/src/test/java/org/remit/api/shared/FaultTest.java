package org.remit.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

class FaultTest {

    @ParameterizedTest
    @CsvSource({"INVALID,400", "FORBIDDEN,403", "NOT_FOUND,404", "CONFLICT,409", "LOCKED,423", "TOO_MANY,429"})
    void aBrokenRuleHasTheStatusOfItsKindHoweverItIsWrapped(Kind kind, int status) {
        BusinessException rule = new BusinessException(kind, List.of(Violation.of("unit", "error.unitUnknown")));
        EJBException wrapped = new EJBException(new IllegalStateException("engine", rule));

        assertThat(Fault.of(wrapped).status()).isEqualTo(status);
        assertThat(Fault.of(wrapped).violations()).isEqualTo(rule.violations());
    }

    @Test
    void aMissingRoleIsForbidden() {
        assertThat(Fault.of(new EJBAccessException("no")).status()).isEqualTo(403);
    }

    @Test
    void whoeverLosesARaceIsToldOfAConflict() {
        assertThat(Fault.of(new EJBException(new IllegalStateException(new OptimisticLockException())))
                        .status())
                .isEqualTo(409);
        assertThat(Fault.of(new EJBException(new RuntimeException(new SQLException("deadlock", "40001"))))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theEnginesOwnExceptionForALostRaceIsKnownByItsName() {
        class OptimisticLockingException extends RuntimeException {}

        assertThat(Fault.of(new EJBException(new OptimisticLockingException())).status())
                .isEqualTo(409);
    }

    @Test
    void whatNobodyExpectedIsAnUnexpectedFaultWithoutItsWords() {
        Fault fault = Fault.of(new IllegalStateException("secret", new SQLException("select", "42000")));

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.unexpected()).isTrue();
        assertThat(fault.violations()).isEmpty();
    }

    @Test
    void aCircleOfCausesEnds() {
        IllegalStateException first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));

        assertThat(Fault.of(first).status()).isEqualTo(500);
    }
}

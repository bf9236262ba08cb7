package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.primefaces.csp.CspException;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Failure.Kind;

class FailureTest {

    @Test
    void aBrokenRuleIsFoundUnderWhateverWrapsIt() {
        var rule = BusinessException.invalid("title", "error.required");

        Failure failure = Failure.of(new FacesException(new EJBException(new RuntimeException("engine", rule))));

        assertThat(failure).isEqualTo(new Failure(Kind.RULE, rule));
    }

    @Test
    void eachKindOfRuleHasItsAnswer() {
        assertThat(Failure.of(BusinessException.conflict("error.x")).kind()).isEqualTo(Kind.RULE);
        assertThat(Failure.of(BusinessException.forbidden("error.x")).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(Failure.of(BusinessException.notFound("error.x")).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void whoWasSlowerAtCommitIsToldSo() {
        assertThat(Failure.of(new EJBException(new OptimisticLockException())).kind())
                .isEqualTo(Kind.CHANGED_MEANWHILE);
    }

    @Test
    void aDeadlockIsSomebodyElsesChangeToo() {
        var deadlock = new SQLException("deadlock detected", "40P01");

        assertThat(Failure.of(new EJBException(new PersistenceException(deadlock)))
                        .kind())
                .isEqualTo(Kind.CHANGED_MEANWHILE);
    }

    @Test
    void anExpiredViewIsNoFault() {
        assertThat(Failure.of(new ServletException(new ViewExpiredException())).kind())
                .isEqualTo(Kind.EXPIRED);
    }

    @Test
    void aFormWithoutTheNonceOfItsPageIsNoFaultOfOurs() {
        assertThat(Failure.of(new FacesException(new CspException("CSP nonce mismatch")))
                        .kind())
                .isEqualTo(Kind.EXPIRED);
    }

    @Test
    void everythingElseIsUnexpected() {
        assertThat(Failure.of(new IllegalStateException()).kind()).isEqualTo(Kind.UNEXPECTED);
    }

    @Test
    void aReferenceIsReadOutLoudWithoutMistake() {
        assertThat(References.isOne("K7F3-92QD")).isTrue();
        assertThat(References.isOne("<script>")).isFalse();
        assertThat(References.isOne(null)).isFalse();
    }
}

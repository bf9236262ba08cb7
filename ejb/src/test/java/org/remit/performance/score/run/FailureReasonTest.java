package org.remit.performance.score.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;

/** Why a sheet could not be scored, as it is kept. */
class FailureReasonTest {

    @Test
    void aRuleIsKeptWithWhatItsMessageNames() {
        BusinessException twice =
                BusinessException.invalid("day", "error.measuredTwice", LocalDate.parse("2026-03-31"));
        assertThat(FailureReason.of(new IllegalStateException(twice))).isEqualTo("error.measuredTwice|2026-03-31");
    }

    @Test
    void anythingElseIsKeptInTheWordsOfTheServer() {
        assertThat(FailureReason.of(new IllegalStateException(new ArithmeticException("/ by zero"))))
                .isEqualTo("ArithmeticException: / by zero");
    }
}

package org.remit.performance.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0.00005, 0.0001", "0.00004999, 0.0000", "-0.00005, -0.0001", "89.99995, 90.0000", "7, 7.0000"})
    void aHalfIsRoundedAwayFromZero(BigDecimal exact, BigDecimal rounded) {
        assertThat(Decimals.rounded(exact)).isEqualTo(rounded);
    }

    @Test
    void aQuotientIsRoundedOnceFromTheExactOne() {
        assertThat(Decimals.divided(BigDecimal.valueOf(2), BigDecimal.valueOf(3)))
                .isEqualTo(new BigDecimal("0.6667"));
        assertThat(Decimals.score(new BigDecimal("89.9950"))).isEqualTo(new BigDecimal("90.00"));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "1E+3, 1000",
        "0.0000, 0",
        "10.50, 10.5",
        "-0.50, −0.5",
        "1E-4, 0.0001",
        "999999999999.9999, 999999999999.9999"
    })
    void aNumberIsWrittenTheSameInEveryLanguage(BigDecimal number, String written) {
        assertThat(Decimals.written(number)).isEqualTo(written);
    }

    @Test
    void aNegativeNumberStandsInBracketsInAFormula() {
        var minusFive = new BigDecimal("-5.0");
        assertThat(Decimals.formula("%s − %s", BigDecimal.TEN, minusFive)).isEqualTo("10 − (−5)");
        assertThat(Decimals.addition(List.of(BigDecimal.ONE, minusFive))).isEqualTo("1 + (−5)");
    }

    @Test
    void aStepThatChangesNothingIsTheNumberItself() {
        assertThat(Step.of("71", new BigDecimal("71"))).isEqualTo(new Step("71", new BigDecimal("71.0000")));
        assertThat(Step.published(new BigDecimal("71.2350")))
                .isEqualTo(new Step("71.235 ≈ 71.24", new BigDecimal("71.24")));
    }
}

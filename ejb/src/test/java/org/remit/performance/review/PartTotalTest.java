package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTotalTest {

    @ParameterizedTest(name = "{0} points and conduct {1} at {2} %")
    @CsvSource({
        "92.50, 80, 100, 92.50",
        "92.50,   , 100, 92.50",
        "92.50, 80,  70, 88.75",
        "90.01, 85,  50, 87.51",
        "     , 80,   0, 80.00"
    })
    void pointsAndConductCountAsTheCycleSays(
            BigDecimal points, BigDecimal conduct, BigDecimal share, BigDecimal total) {
        assertThat(PartTotal.of(points, conduct, share).value()).isEqualTo(total);
    }

    @Test
    void theFormulaTellsHowTheNumbersCount() {
        assertThat(formula("92.50", "80", "70")).isEqualTo("92.5 × 70 / 100 + 80 × 30 / 100 = 88.75");
        assertThat(formula("90.01", "85", "50")).isEqualTo("90.01 × 50 / 100 + 85 × 50 / 100 ≈ 87.51");
        assertThat(formula("92.50", null, "100")).isEqualTo("92.5");
    }

    private static String formula(String points, String conduct, String share) {
        return PartTotal.of(
                        new BigDecimal(points), conduct == null ? null : new BigDecimal(conduct), new BigDecimal(share))
                .formula();
    }

    @ParameterizedTest
    @CsvSource({"     , 80, 70", "92.50,   , 70", "     , 80, 100"})
    void whatIsMissingIsNotZero(BigDecimal points, BigDecimal conduct, BigDecimal share) {
        assertThat(PartTotal.of(points, conduct, share)).isNull();
    }
}

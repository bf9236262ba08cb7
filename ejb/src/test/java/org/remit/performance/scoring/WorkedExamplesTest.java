package org.remit.performance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples that were computed by hand, in the spreadsheet beside this test. */
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0} {1}, {4}: {7}")
    @CsvFileSource(resources = "worked-examples.csv", numLinesToSkip = 1)
    void eachExampleComesToWhatWasComputedByHand(
            MethodKind kind,
            String definition,
            BigDecimal floor,
            BigDecimal cap,
            String actual,
            String formula,
            BigDecimal points,
            String why) {
        Calculation calculation = Definitions.calculate(kind, definition, new Limits(floor, cap), actual);

        assertThat(calculation.method()).isEqualTo(kind);
        assertThat(calculation.step().formula()).isEqualTo(formula);
        assertThat(calculation.points()).as(why).isEqualByComparingTo(points);
    }
}

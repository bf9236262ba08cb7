package org.remit.performance.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.scoring.measure.Aggregation.LAST;
import static org.remit.performance.scoring.measure.Aggregation.MEAN;
import static org.remit.performance.scoring.measure.Aggregation.RATIO_OF_SUMS;
import static org.remit.performance.scoring.measure.Aggregation.SUM;
import static org.remit.performance.scoring.measure.TargetKind.CUMULATIVE;
import static org.remit.performance.scoring.measure.TargetKind.LEVEL;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What a KPI of the library has to be by itself. */
class KpiRulesTest {

    private static final KpiDefinition EMPTY =
            new KpiDefinition(null, " ", null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Test
    void aCountedAndADividedOneAreComplete() {
        assertThat(KpiRules.of(Definitions.orders())).isEmpty();
        assertThat(KpiRules.of(Definitions.conversion())).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnceAndAtItsField() {
        assertThat(said(EMPTY))
                .containsExactly(
                        "name error.oneLanguage",
                        "unit error.required",
                        "direction error.required",
                        "frequency error.required",
                        "overTime error.required",
                        "overPeople error.required",
                        "targetKind error.required",
                        "formula error.oneLanguage",
                        "source error.oneLanguage");
    }

    @Test
    void whatDoesNotFitTogetherIsSaidAtTheFieldThatDoesNotFit() {
        KpiDefinition kpi = Definitions.orders();

        assertThat(said(Definitions.measured(kpi, SUM, LAST, CUMULATIVE, null)))
                .containsExactly("overPeople error.lastOfPeople");
        assertThat(said(Definitions.measured(kpi, MEAN, MEAN, CUMULATIVE, null)))
                .containsExactly("targetKind error.targetKind");
        assertThat(said(Definitions.measured(kpi, SUM, SUM, CUMULATIVE, BigDecimal.ZERO)))
                .containsExactly("per error.perNotPositive");
        assertThat(said(Definitions.measured(kpi, SUM, RATIO_OF_SUMS, CUMULATIVE, null)))
                .contains("overPeople error.ratioOfPeople");
    }

    @Test
    void aRatioSaysWhatIsDividedByWhat() {
        assertThat(said(Definitions.measured(Definitions.orders(), RATIO_OF_SUMS, RATIO_OF_SUMS, LEVEL, null)))
                .containsExactly("numerator error.oneLanguage", "denominator error.oneLanguage");
    }

    @Test
    void aTextThatIsTooLongIsRefusedInItsLanguage() {
        KpiDefinition kpi = Definitions.called(Definitions.orders(), "长".repeat(121), "x".repeat(120));
        kpi = Definitions.withFormula(kpi, new LocalizedText(null, "x".repeat(501)));

        assertThat(said(kpi)).containsExactly("name.zh error.tooLong", "formula.en error.tooLong");
        assertThat(said(Definitions.counted("订单量", null, "x".repeat(21)))).containsExactly("unit error.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROI", "KPI-RATE", "客单价", "A.b_c-1"})
    void aCodeHasLettersDigitsDotsHyphensAndUnderscores(String code) {
        assertThat(KpiRules.ofCode(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KPI-12,error.kpiCodeGiven",
        "kpi-12,error.kpiCodeGiven",
        "-A,error.unitCode",
        "A B,error.unitCode",
        ",error.required"
    })
    void aCodeThatIsGivenToDutiesOrIsNoneIsRefused(String code, String key) {
        assertThat(KpiRules.ofCode(code)).extracting(Violation::key).containsExactly(key);
    }

    @Test
    void aReasonIsNeededAndHasAnEnd() {
        assertThat(KpiRules.ofReason(null)).extracting(Violation::key).containsExactly("error.required");
        assertThat(KpiRules.ofReason("x".repeat(501)))
                .extracting(Violation::key)
                .containsExactly("error.tooLong");
        assertThat(KpiRules.ofReason("x".repeat(500))).isEmpty();
    }

    @Test
    void theSameNumberIsTheSameDefinitionHoweverItIsWritten() {
        KpiDefinition kpi = Definitions.orders();

        assertThat(Definitions.measured(kpi, SUM, SUM, CUMULATIVE, new BigDecimal("100.0000")))
                .isEqualTo(Definitions.measured(kpi, SUM, SUM, CUMULATIVE, new BigDecimal("1E+2")));
    }

    private static List<String> said(KpiDefinition kpi) {
        return KpiRules.of(kpi).stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }
}

package org.remit.performance.measurement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** What a measurement has to fulfil by itself. */
class EntryRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-05");
    private static final Period NOVEMBER = new Period(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
    private static final Subject UNIT = new Subject(SubjectKind.UNIT, 1, "MKT", null, null, null);

    @Test
    void aMonthOfAMonthlyKpiIsTaken() {
        assertThat(wrong(kpi("CNY"), UNIT, NOVEMBER, figures("120000.5"), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02,2026-11-30", "2026-11-01,2026-11-29", "2026-10-01,2026-12-31", "2026-11-30,2026-11-30"})
    void aPeriodThatIsNoMonthIsNot(LocalDate from, LocalDate to) {
        assertThat(wrong(kpi("CNY"), UNIT, new Period(from, to), figures("1"), false))
                .containsExactly("period error.periodFrequency.MONTHLY");
    }

    @Test
    void aMonthThatIsNotOverIsNot() {
        Period december = CalendarPeriod.of(Frequency.MONTHLY, TODAY);

        assertThat(wrong(kpi("CNY"), UNIT, december, figures("1"), false))
                .containsExactly("period error.periodNotOver");
    }

    @Test
    void whoCameInTheMiddleIsMeasuredFromThen() {
        LocalDate came = LocalDate.parse("2026-11-16");
        Subject newcomer = new Subject(SubjectKind.ASSIGNMENT, 1, "MKT", 4L, came, null);
        Period theirs = new Period(came, NOVEMBER.to());

        assertThat(rules(NOVEMBER, figures("1"), false).check(kpi("CNY"), newcomer))
                .isEqualTo(theirs);
        assertThat(rules(theirs, figures("1"), false).check(kpi("CNY"), newcomer))
                .isEqualTo(theirs);
        assertThat(wrong(
                        kpi("CNY"),
                        newcomer,
                        CalendarPeriod.of(Frequency.MONTHLY, came.minusMonths(1)),
                        figures("1"),
                        false))
                .containsExactly("period error.subjectNotThere");
    }

    @Test
    void whoLeavesBeforeTheMonthIsOverIsMeasuredThen() {
        Subject leaver = new Subject(
                SubjectKind.ASSIGNMENT, 1, "MKT", 4L, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-03"));

        assertThat(wrong(kpi("CNY"), leaver, CalendarPeriod.of(Frequency.MONTHLY, TODAY), figures("1"), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%,0.85", "%,0.999", "‰,0.5"})
    void aFractionOfAPercentageIsAskedAbout(String unit, String value) {
        assertThat(wrong(kpi(unit), UNIT, NOVEMBER, figures(value), false))
                .containsExactly("value error.fractionDoubtful");
        assertThat(wrong(kpi(unit), UNIT, NOVEMBER, figures(value), true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%,85", "%,1", "%,0", "%,120", "CNY,0.85", "#,0.5"})
    void otherNumbersAreNot(String unit, String value) {
        assertThat(wrong(kpi(unit), UNIT, NOVEMBER, figures(value), false)).isEmpty();
    }

    @Test
    void aPercentSignAnswersTheQuestionAndFitsNothingElse() {
        Figures written = new Figures(new BigDecimal("0.85"), null, null, true);

        assertThat(wrong(kpi("%"), UNIT, NOVEMBER, written, false)).isEmpty();
        assertThat(wrong(kpi("CNY"), UNIT, NOVEMBER, written, false)).containsExactly("value error.notAPercentage");
    }

    @Test
    void theQuestionNamesBothReadings() {
        EntryRules rules = rules(NOVEMBER, figures("0.85"), false);
        rules.check(kpi("%"), UNIT);

        assertThat(rules.violations().get(0).args()).isEqualTo(List.of("0.85 %", "85 %"));
    }

    @ParameterizedTest
    @CsvSource({"h", "min", "d", "/100"})
    void aDurationBelowNothingIsRefusedEvenWhenConfirmed(String unit) {
        assertThat(wrong(kpi(unit), UNIT, NOVEMBER, figures("-1"), true)).containsExactly("value error.negativeUnit");
    }

    @Test
    void aCountBelowNothingIsAskedAbout() {
        assertThat(wrong(kpi("#"), UNIT, NOVEMBER, figures("-12"), false))
                .containsExactly("value error.negativeDoubtful");
        assertThat(wrong(kpi("#"), UNIT, NOVEMBER, figures("-12"), true)).isEmpty();
    }

    @Test
    void aRatioNeedsBothNumbersAndASumNone() {
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures("85"), false)).containsExactly("numerator error.ratioNeeded");
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures(null, "17", null), false))
                .containsExactly("denominator error.required");
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures(null, "17", "-20"), false))
                .containsExactly("denominator error.denominatorNegative");
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures(null, "17", "0"), false))
                .containsExactly("denominator error.dividedByNothing");
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures(null, "0", "0"), false))
                .isEmpty();
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures(null, "17", "20"), false))
                .isEmpty();
        assertThat(wrong(kpi("CNY"), UNIT, NOVEMBER, figures(null, "17", "20"), false))
                .containsExactly("numerator error.noRatio");
        assertThat(wrong(ratio(), UNIT, NOVEMBER, figures("85", "17", "20"), false))
                .containsExactly("value error.valueOrRatio");
    }

    @Test
    void numbersThatCannotBeKeptExactlyAreRefused() {
        assertThat(wrong(kpi("CNY"), UNIT, NOVEMBER, figures("0.1234567"), false))
                .containsExactly("value error.numberDecimals");
        assertThat(wrong(kpi("CNY"), UNIT, NOVEMBER, figures("1000000000000000"), false))
                .containsExactly("value error.numberTooLarge");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        MeasurementEntry empty = new MeasurementEntry(
                null, new SubjectRef("MKT", "MKT-SEO", null), null, figures(null), null, "k".repeat(81), null, false);
        EntryRules rules = new EntryRules(empty, TODAY);
        rules.check(null, null);

        assertThat(texts(rules))
                .containsExactlyInAnyOrder(
                        "kpi error.required",
                        "position error.oneSubject",
                        "key error.tooLong",
                        "period error.required");
    }

    private static List<String> wrong(
            MeasuredKpi kpi, Subject subject, Period period, Figures figures, boolean confirmed) {
        EntryRules rules = rules(period, figures, confirmed);
        rules.check(kpi, subject);
        return texts(rules);
    }

    private static List<String> texts(EntryRules rules) {
        return rules.violations().stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }

    private static EntryRules rules(Period period, Figures figures, boolean confirmed) {
        return new EntryRules(
                new MeasurementEntry(
                        "SALES", new SubjectRef("MKT", null, null), period, figures, null, null, null, confirmed),
                TODAY);
    }

    private static Figures figures(String value) {
        return figures(value, null, null);
    }

    private static Figures figures(String value, String numerator, String denominator) {
        return new Figures(number(value), number(numerator), number(denominator));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static MeasuredKpi kpi(String unit) {
        Aggregation aggregation = unit.equals("CNY") ? Aggregation.SUM : Aggregation.MEAN;
        return new MeasuredKpi(
                1,
                "SALES",
                new LocalizedText(null, "Sales"),
                unit,
                Frequency.MONTHLY,
                aggregation,
                aggregation,
                null,
                null,
                null);
    }

    private static MeasuredKpi ratio() {
        return new MeasuredKpi(
                1,
                "SATISFIED",
                new LocalizedText(null, "Satisfied"),
                "%",
                Frequency.MONTHLY,
                Aggregation.RATIO_OF_SUMS,
                Aggregation.RATIO_OF_SUMS,
                new LocalizedText(null, "Buyers who were satisfied"),
                new LocalizedText(null, "Buyers who answered"),
                null);
    }
}

package org.remit.performance.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.remit.performance.scoring.measure.Aggregation.LAST;
import static org.remit.performance.scoring.measure.Aggregation.MEAN;
import static org.remit.performance.scoring.measure.Aggregation.RATIO_OF_SUMS;
import static org.remit.performance.scoring.measure.Aggregation.SUM;
import static org.remit.performance.scoring.measure.TargetKind.CUMULATIVE;
import static org.remit.performance.scoring.measure.TargetKind.LEVEL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.performance.scoring.Refused;

class MeasureTest {

    private static final Measure SALES = new Measure(SUM, SUM, CUMULATIVE, null);
    private static final Measure SATISFACTION = new Measure(RATIO_OF_SUMS, RATIO_OF_SUMS, LEVEL, new BigDecimal("100"));
    private static final Measure MEMBERS = new Measure(LAST, SUM, LEVEL, null);

    @Test
    void salesAddUpOverTimeAndPeople() {
        List<Measured> one = List.of(number(1, "10.5"), number(2, "20"));
        List<Measured> other = List.of(number(1, "0.25"));

        assertThat(SALES.ofPerson(one)).contains(new BigDecimal("30.5000"));
        assertThat(SALES.ofPeople(List.of(one, other))).contains(new BigDecimal("30.7500"));
    }

    @Test
    void satisfactionCountsEveryAnswerTheSame() {
        List<Measured> busy = List.of(ratio(1, "90", "100"), ratio(2, "80", "100"));
        List<Measured> quiet = List.of(ratio(1, "1", "10"));

        assertThat(SATISFACTION.ofPerson(busy)).contains(new BigDecimal("85.0000"));
        assertThat(SATISFACTION.ofPeople(List.of(busy, quiet)))
                .as("171 of 210, not the mean of 85 and 10")
                .contains(new BigDecimal("81.4286"));
    }

    @Test
    void theMeanOfRatiosCountsEveryPersonTheSame() {
        var measure = new Measure(RATIO_OF_SUMS, MEAN, LEVEL, new BigDecimal("100"));
        assertThat(measure.ofPeople(List.of(List.of(ratio(1, "170", "200")), List.of(ratio(1, "1", "10")))))
                .contains(new BigDecimal("47.5000"));
    }

    @Test
    void ofALevelTheLastDayCounts() {
        List<Measured> one = List.of(number(31, "500"), number(1, "900"));

        assertThat(MEMBERS.ofPerson(one)).contains(new BigDecimal("500.0000"));
        assertThat(MEMBERS.ofPeople(List.of(one, List.of(number(28, "20.5"))))).contains(new BigDecimal("520.5000"));
    }

    @Test
    void complaintsAreSaidOfAThousandOrders() {
        var measure = new Measure(RATIO_OF_SUMS, RATIO_OF_SUMS, LEVEL, new BigDecimal("1000"));
        assertThat(measure.ofPerson(List.of(ratio(1, "3", "3000"), ratio(2, "0", "1000"))))
                .contains(new BigDecimal("0.7500"));
    }

    @Test
    void theMeanIsRoundedHalfUp() {
        var measure = new Measure(MEAN, MEAN, LEVEL, null);
        assertThat(measure.ofPerson(List.of(number(1, "1"), number(2, "1"), number(3, "0"))))
                .contains(new BigDecimal("0.6667"));
        assertThat(measure.ofPerson(List.of(number(1, "0.0001"), number(2, "0.0002"))))
                .contains(new BigDecimal("0.0002"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotMeasuredHasNoActual(Aggregation aggregation) {
        var measure = new Measure(aggregation, MEAN, aggregation == SUM ? CUMULATIVE : LEVEL, null);
        assertThat(measure.ofPerson(List.of())).isEmpty();
        assertThat(measure.ofPeople(List.of())).isEmpty();
        assertThat(measure.ofPeople(List.of(List.of()))).isEmpty();
    }

    @Test
    void whoeverHasNoDataDoesNotCountAsZero() {
        var measure = new Measure(SUM, MEAN, CUMULATIVE, null);
        assertThat(measure.ofPeople(List.of(List.of(number(1, "10")), List.of(), List.of(number(1, "20")))))
                .contains(new BigDecimal("15.0000"));
    }

    @Test
    void aRatioOfNothingIsNoActual() {
        assertThat(SATISFACTION.ofPerson(List.of(ratio(1, "0", "0")))).isEmpty();
        assertThat(SATISFACTION.ofPerson(List.of(ratio(1, "0", "0"), ratio(2, "3", "4"))))
                .contains(new BigDecimal("75.0000"));
        var mean = new Measure(RATIO_OF_SUMS, MEAN, LEVEL, new BigDecimal("100"));
        assertThat(mean.ofPeople(List.of(List.of(ratio(1, "0", "0")), List.of(ratio(1, "3", "4")))))
                .contains(new BigDecimal("75.0000"));
    }

    @ParameterizedTest(name = "{0} over time, {1} over people, {2}: {3}")
    @CsvSource({
        "SUM, LAST, CUMULATIVE, overPeople error.lastOfPeople",
        "MEAN, RATIO_OF_SUMS, LEVEL, overPeople error.ratioOfPeople",
        "SUM, RATIO_OF_SUMS, CUMULATIVE, overPeople error.ratioOfPeople",
        "RATIO_OF_SUMS, SUM, LEVEL, overPeople error.sumOfRatios",
        "SUM, SUM, LEVEL, targetKind error.targetKind",
        "MEAN, MEAN, CUMULATIVE, targetKind error.targetKind",
        "RATIO_OF_SUMS, MEAN, CUMULATIVE, targetKind error.targetKind",
        ", MEAN, LEVEL, overTime error.required",
        "SUM, , CUMULATIVE, overPeople error.required",
        "SUM, SUM, , targetKind error.required",
    })
    void partsThatDoNotFitTogetherAreRefused(
            Aggregation overTime, Aggregation overPeople, TargetKind kind, String reason) {
        Refused.by(() -> new Measure(overTime, overPeople, kind, null)).containsExactly(reason);
    }

    @ParameterizedTest
    @EnumSource
    void theLastValueMayBeARunningCountOrALevel(TargetKind kind) {
        assertThatNoException().isThrownBy(() -> new Measure(LAST, RATIO_OF_SUMS, kind, null));
    }

    @Test
    void aRatioIsSaidOfAPositiveNumber() {
        Refused.by(() -> new Measure(RATIO_OF_SUMS, MEAN, LEVEL, BigDecimal.ZERO))
                .containsExactly("per error.perNotPositive");
    }

    @Test
    void measurementsThatDoNotFitTheMeasureAreRefused() {
        Refused.by(() -> SALES.ofPerson(List.of(number(1, "1"), ratio(2, "1", "2"))))
                .containsExactly("denominator error.sumOfRatios");
        Refused.by(() -> SATISFACTION.ofPerson(List.of(ratio(1, "1", "2"), number(2, "1"))))
                .containsExactly("denominator error.required");
        Refused.by(() -> MEMBERS.ofPerson(List.of(number(1, "5"), number(2, "1"), number(2, "1"))))
                .containsExactly("day error.measuredTwice");
    }

    @Test
    void aMeasurementIsComplete() {
        Refused.by(() -> new Measured(null, null)).containsExactly("day error.required", "numerator error.required");
        Refused.by(() -> ratio(1, "1", "-1")).containsExactly("denominator error.denominatorNegative");
    }

    private static Measured number(int day, String number) {
        return new Measured(LocalDate.of(2026, 1, day), new BigDecimal(number));
    }

    private static Measured ratio(int day, String numerator, String denominator) {
        return new Measured(LocalDate.of(2026, 1, day), new BigDecimal(numerator), new BigDecimal(denominator));
    }
}

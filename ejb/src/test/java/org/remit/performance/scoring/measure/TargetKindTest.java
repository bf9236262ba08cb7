package org.remit.performance.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.scoring.measure.TargetKind.CUMULATIVE;
import static org.remit.performance.scoring.measure.TargetKind.LEVEL;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.remit.performance.scoring.Refused;

class TargetKindTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Period QUARTER = days(1, 90);
    private static final BigDecimal TARGET = new BigDecimal("120");

    @Example
    void ofACumulativeTargetEachPartHasItsDays() {
        assertThat(CUMULATIVE.forPart(TARGET, days(1, 45), QUARTER).formula()).isEqualTo("120 × 45 / 90 = 60");
        assertThat(CUMULATIVE.forPart(TARGET, days(90, 90), QUARTER).formula()).isEqualTo("120 × 1 / 90 = 1.3333");
        assertThat(CUMULATIVE.forPart(TARGET, QUARTER, QUARTER).value()).isEqualByComparingTo(TARGET);
    }

    @Example
    void daysOutsideThePeriodDoNotCount() {
        assertThat(CUMULATIVE.forPart(TARGET, days(61, 200), QUARTER).formula()).isEqualTo("120 × 30 / 90 = 40");
        assertThat(CUMULATIVE.forPart(TARGET, days(91, 200), QUARTER).value()).isEqualByComparingTo("0");
    }

    @Example
    void aLevelIsTheSameOnAnyDay() {
        assertThat(LEVEL.forPart(TARGET, days(1, 2), QUARTER).formula()).isEqualTo("120");
        assertThat(LEVEL.forPart(TARGET, days(1, 2), QUARTER).value()).isEqualByComparingTo(TARGET);
    }

    @Example
    void aPeriodHasAtLeastOneDay() {
        assertThat(new Period(FIRST, FIRST).days()).isEqualTo(1);
        Refused.by(() -> new Period(FIRST, FIRST.minusDays(1))).containsExactly("to error.endBeforeStart");
        Refused.by(() -> new Period(null, null)).containsExactly("from error.required", "to error.required");
    }

    @Example
    void aLeapDayIsADay() {
        var year = new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));
        assertThat(year.days()).isEqualTo(366);
        assertThat(CUMULATIVE
                        .forPart(
                                new BigDecimal("366"),
                                new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)),
                                year)
                        .value())
                .isEqualByComparingTo("29");
    }

    /** Two roundings of half a ten-thousandth each, at most. */
    @Property
    void twoPartsOfAPeriodHaveTheWholeTargetTogether(
            @ForAll @BigRange(min = "0", max = "1000000000") @Scale(4) BigDecimal target,
            @ForAll @IntRange(min = 1, max = 89) int lastDay) {
        BigDecimal before =
                CUMULATIVE.forPart(target, days(1, lastDay), QUARTER).value();
        BigDecimal after =
                CUMULATIVE.forPart(target, days(lastDay + 1, 90), QUARTER).value();
        assertThat(before.add(after).subtract(target).abs()).isLessThanOrEqualTo(new BigDecimal("0.0001"));
    }

    private static Period days(int first, int last) {
        return new Period(FIRST.plusDays(first - 1), FIRST.plusDays(last - 1));
    }
}

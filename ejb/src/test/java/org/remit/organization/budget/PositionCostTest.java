package org.remit.organization.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionCostTest {

    private static final BigDecimal RATE = new BigDecimal("0.35");

    @Test
    void twoProducersForSixWeeksOfASaleCostWhatTheArithmeticSays() {
        PositionCost cost = PositionCost.of(
                2027,
                2,
                new BigDecimal("12000.00"),
                RATE,
                LocalDate.parse("2027-05-15"),
                LocalDate.parse("2027-06-30"));

        assertThat(cost.months()).isEqualTo("1.5484");
        assertThat(cost.total()).isEqualTo("50168.16");
    }

    @ParameterizedTest(name = "{0} to {1} is {2} months of 2027")
    @CsvSource({
        "2027-01-01, 2027-12-31, 12.0000",
        "2027-01-01, , 12.0000",
        "2027-07-01, , 6.0000",
        "2027-05-15, 2027-05-15, 0.0323",
        "2027-05-15, 2027-06-14, 1.0151",
        "2027-02-01, 2027-02-28, 1.0000",
        "2027-12-31, , 0.0323",
        "2026-11-10, 2027-01-31, 1.0000",
        "2026-11-10, 2028-01-31, 12.0000",
        "2027-11-16, 2028-02-29, 1.5000",
        "2026-01-01, 2026-12-31, 0.0000",
        "2028-01-01, , 0.0000",
    })
    void monthsAreCountedByTheDaysOfEachCalendarMonth(LocalDate from, LocalDate to, String months) {
        assertThat(PositionCost.months(2027, from, to)).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0}: 15 to the end of February is {1}")
    @CsvSource({"2027, 0.5000", "2028, 0.5172", "2100, 0.5000"})
    void aLeapYearHasALongerFebruary(int year, String months) {
        LocalDate from = LocalDate.of(year, 2, 15);

        assertThat(PositionCost.months(year, from, LocalDate.of(year, 3, 1).minusDays(1)))
                .isEqualTo(months);
    }

    @Test
    void aPositionAcrossNewYearCostsItsPartInEachYear() {
        LocalDate from = LocalDate.parse("2027-12-01");
        LocalDate to = LocalDate.parse("2028-01-31");
        BigDecimal monthly = new BigDecimal("10000");

        assertThat(PositionCost.of(2027, 1, monthly, RATE, from, to).total()).isEqualTo("13500.00");
        assertThat(PositionCost.of(2028, 1, monthly, RATE, from, to).total()).isEqualTo("13500.00");
        assertThat(PositionCost.of(2029, 1, monthly, RATE, from, to).total()).isEqualTo("0.00");
    }

    @Test
    void aPermanentPositionCostsFromItsFirstDayToTheEndOfTheYear() {
        PositionCost cost =
                PositionCost.of(2027, 1, new BigDecimal("28000"), RATE, LocalDate.parse("2027-01-01"), null);

        assertThat(cost.total()).isEqualTo("453600.00");
    }

    @Test
    void theTotalIsRoundedHalfUpOnce() {
        BigDecimal none = BigDecimal.ZERO;
        LocalDate day = LocalDate.parse("2027-05-15");

        assertThat(PositionCost.of(2027, 1, new BigDecimal("0.15"), none, day, day)
                        .total())
                .as("0.0323 x 0.15 = 0.004845")
                .isEqualTo("0.00");
        assertThat(PositionCost.of(2027, 1, new BigDecimal("0.16"), none, day, day)
                        .total())
                .as("0.0323 x 0.16 = 0.005168")
                .isEqualTo("0.01");
    }

    @Test
    void theLargestPositionThereMayBeIsCountedExactly() {
        PositionCost cost = PositionCost.of(
                2027, 999, new BigDecimal("1000000"), new BigDecimal("5"), LocalDate.parse("2027-01-01"), null);

        assertThat(cost.total()).isEqualTo("71928000000.00");
    }
}

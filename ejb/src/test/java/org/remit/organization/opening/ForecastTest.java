package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;

class ForecastTest {

    @Test
    void theTightestYearDecides() {
        YearForecast rich = year(2027, "100000.00", 1);
        YearForecast poor = year(2028, "10000.00", 9);
        Forecast forecast = new Forecast(List.of(rich, poor), List.of());

        assertThat(forecast.tightestCost()).isSameAs(poor);
        assertThat(Forecast.tightestHeadcount(forecast.years())).isSameAs(rich);
    }

    @Test
    void whatIsLeftAfterwardsMayBeNegative() {
        YearForecast poor = year(2028, "10000.00", 1);

        assertThat(poor.costLeftAfter()).isEqualTo("-14000.00");
        assertThat(poor.headcountLeftAfter()).isEqualTo(-1);
    }

    @Test
    void theBoardIsAskedWhenThereIsAReason() {
        assertThat(new Forecast(List.of(), List.of()).boardAsked()).isFalse();
        assertThat(new Forecast(List.of(), List.of("PERMANENT")).boardAsked()).isTrue();
    }

    /** Two seats at 1,000 a month from 2027 to 2028. */
    private static YearForecast year(int year, String left, int seatsLeft) {
        PositionCost cost = PositionCost.of(
                year,
                2,
                new BigDecimal("1000"),
                BigDecimal.ZERO,
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2028-12-31"));
        BudgetLeft budget = new BudgetLeft(
                "MKT",
                year,
                true,
                "CNY",
                BigDecimal.ZERO,
                new BigDecimal(left),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                seatsLeft,
                0,
                0);
        return new YearForecast(cost, budget);
    }
}

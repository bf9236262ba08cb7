package org.remit.organization.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.remit.organization.PositionStatus;

class SeatsTest {

    private static final BigDecimal NO_ON_COST = BigDecimal.ZERO;

    @Test
    void equalPositionsCostAsOftenAsThereAreOfThem() {
        assertThat(seats(PositionStatus.OPEN).cost(2027, NO_ON_COST)).isEqualTo("360000.00");
    }

    @Test
    void anEndedPositionHasCostItsMoneyButNeedsNoSeat() {
        Seats closed = seats(PositionStatus.CLOSED);

        assertThat(closed.cost(2027, NO_ON_COST)).isEqualTo("360000.00");
        assertThat(closed.openSeats()).isZero();
    }

    @Test
    void plannedAndRequestedPositionsNeedTheirSeats() {
        assertThat(seats(PositionStatus.PLANNED).openSeats()).isEqualTo(6);
        assertThat(seats(null).openSeats()).isEqualTo(6);
    }

    @Test
    void whatIsLeftIsTheBudgetLessWhatIsCommittedAndReserved() {
        BudgetLeft left = new BudgetLeft(
                "MKT",
                2027,
                true,
                "CNY",
                new BigDecimal("0.35"),
                new BigDecimal("1000.00"),
                new BigDecimal("700.50"),
                new BigDecimal("400.00"),
                6,
                4,
                3);

        assertThat(left.costLeft()).isEqualTo("-100.50");
        assertThat(left.headcountLeft()).isEqualTo(-1);
    }

    /** Three positions of two seats for half a year. */
    private static Seats seats(PositionStatus status) {
        return new Seats(
                "MKT",
                2,
                new BigDecimal("10000.00"),
                LocalDate.parse("2027-07-01"),
                LocalDate.parse("2027-12-31"),
                status,
                3);
    }
}

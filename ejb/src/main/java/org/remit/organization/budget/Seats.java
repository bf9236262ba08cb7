package org.remit.organization.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.PositionStatus;

/**
 * Equal positions of one unit, counted: what is alike costs alike, so that a thousand of them are one row.
 *
 * @param headcount the seats of one of them
 * @param status where they stand, or null while they are only being asked for
 * @param count how many there are
 */
record Seats(
        String unit,
        int headcount,
        BigDecimal monthlyCost,
        LocalDate validFrom,
        LocalDate validTo,
        PositionStatus status,
        long count) {

    /** Those that are being asked for. */
    Seats(String unit, int headcount, BigDecimal monthlyCost, LocalDate validFrom, LocalDate validTo, long count) {
        this(unit, headcount, monthlyCost, validFrom, validTo, null, count);
    }

    BigDecimal cost(int year, BigDecimal onCostRate) {
        return PositionCost.of(year, headcount, monthlyCost, onCostRate, validFrom, validTo)
                .total()
                .multiply(BigDecimal.valueOf(count));
    }

    /** Those that have ended need no seat any more. */
    int openSeats() {
        return status == PositionStatus.CLOSED ? 0 : Math.toIntExact(headcount * count);
    }
}

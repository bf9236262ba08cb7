package org.remit.organization.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What changes of positions would add that are asked for or wait for their day; answered where they are kept. */
public interface ChangeReservations {

    /**
     * @param units the codes of the units that would have to bear it
     * @param exceptRequest the request whose own reservation does not count, or null
     */
    List<Reserved> of(Collection<String> units, Long exceptRequest);

    /**
     * One change, against the position as its unit bears it by now.
     *
     * @param from the first day on which both are compared
     * @param to the position's last day with the change, or null
     * @param headcountBefore nothing when the position comes from another unit
     * @param costBefore for one seat and month
     * @param toBefore the position's last day without the change, or null
     */
    record Reserved(
            String unit,
            LocalDate from,
            LocalDate to,
            int headcount,
            BigDecimal monthlyCost,
            int headcountBefore,
            BigDecimal costBefore,
            LocalDate toBefore) {

        /** Never negative: what would be saved is not there to be spent before it is. */
        public BigDecimal cost(int year, BigDecimal onCostRate) {
            BigDecimal after = PositionCost.of(year, headcount, monthlyCost, onCostRate, from, to)
                    .total();
            BigDecimal before = PositionCost.of(year, headcountBefore, costBefore, onCostRate, from, toBefore)
                    .total();
            return after.subtract(before).max(BigDecimal.ZERO);
        }

        /** The additional seats in the year: who lasts longer within a year needs none that it did not need before. */
        public int seats(int year) {
            return Math.max(0, seats(year, headcount, to) - seats(year, headcountBefore, toBefore));
        }

        private int seats(int year, int seats, LocalDate lastDay) {
            return from.getYear() <= year && (lastDay == null || lastDay.getYear() >= year) ? seats : 0;
        }
    }
}

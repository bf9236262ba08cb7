package org.remit.performance.cycle.content;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.remit.performance.scoring.measure.Period;

/** What is usually reviewed. */
public enum CycleSpan {
    QUARTER(3, 0),
    NEXT_QUARTER(3, 1),
    HALF_YEAR(6, 0),
    NEXT_HALF_YEAR(6, 1),
    YEAR(12, 0),
    NEXT_YEAR(12, 1);

    private static final int QUARTER_MONTHS = 3;

    private final int months;
    private final int later;

    CycleSpan(int months, int later) {
        this.months = months;
        this.later = later;
    }

    /** Its days, as seen from this one. */
    public Period period(LocalDate today) {
        int first = (today.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(today.getYear(), first, 1).plusMonths((long) later * months);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    /** The message key of what a cycle of it is called, and what stands in it: the year, and which half or quarter. */
    String nameKey() {
        return switch (months) {
            case QUARTER_MONTHS -> "name.quarter";
            case QUARTER_MONTHS * 2 -> "name.half";
            default -> "name.year";
        };
    }

    int number(LocalDate from) {
        return months == QUARTER_MONTHS ? from.get(IsoFields.QUARTER_OF_YEAR) : from.getMonthValue() / months + 1;
    }
}

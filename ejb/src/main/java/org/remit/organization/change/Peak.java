package org.remit.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.remit.organization.Holding;

/** The most that holdings add up to on any day of a period. */
final class Peak {

    private Peak() {}

    /** How many people there are at once: who is to hold longer what they hold already takes no second seat. */
    static int seats(Collection<Holding> holdings, LocalDate from, LocalDate to) {
        return (int) days(holdings, from, to)
                .mapToLong(day -> holdings.stream()
                        .filter(holding -> holding.on(day))
                        .map(Holding::person)
                        .distinct()
                        .count())
                .max()
                .orElseThrow();
    }

    /** How much of a person's working time they take, in percent. */
    static BigDecimal share(Collection<Holding> holdings, LocalDate from, LocalDate to) {
        return days(holdings, from, to)
                .map(day -> holdings.stream()
                        .filter(holding -> holding.on(day))
                        .map(Holding::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    /** The sum can rise only on a first day: it is enough to look at those. */
    private static Stream<LocalDate> days(Collection<Holding> holdings, LocalDate from, LocalDate to) {
        return Stream.concat(
                Stream.of(from),
                holdings.stream()
                        .filter(holding -> holding.overlaps(from, to))
                        .map(Holding::from)
                        .filter(first -> first.isAfter(from)));
    }
}

package org.remit.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.remit.organization.Holding;

/** The most that holdings add up to on any day of a period. */
final class Peak {

    private Peak() {}

    /** How many of them there are at once. */
    static int seats(Collection<Holding> holdings, LocalDate from, LocalDate to) {
        return of(holdings, from, to, holding -> BigDecimal.ONE).intValueExact();
    }

    /** How much of a person's working time they take, in percent. */
    static BigDecimal share(Collection<Holding> holdings, LocalDate from, LocalDate to) {
        return of(holdings, from, to, Holding::share);
    }

    /** The sum can rise only on a first day: it is enough to look at those. */
    private static BigDecimal of(
            Collection<Holding> holdings, LocalDate from, LocalDate to, Function<Holding, BigDecimal> weight) {
        return Stream.concat(
                        Stream.of(from),
                        holdings.stream()
                                .filter(holding -> holding.overlaps(from, to))
                                .map(Holding::from)
                                .filter(first -> first.isAfter(from)))
                .map(day -> holdings.stream()
                        .filter(holding -> holding.on(day))
                        .map(weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }
}

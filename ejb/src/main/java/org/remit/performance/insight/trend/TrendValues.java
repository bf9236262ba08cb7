package org.remit.performance.insight.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.performance.insight.trend.Trend.Value;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;

/** The present measurements of series. */
@ApplicationScoped
class TrendValues {

    @PersistenceContext
    EntityManager em;

    /** Those that end on a day or later, by their series, the earliest first. */
    Map<String, List<Value>> since(LocalDate day, Collection<String> series) {
        return em
                .createQuery(
                        "select m.series as series, m.firstDay as firstDay, m.lastDay as lastDay, m.numerator as numerator,"
                                + " m.denominator as denominator from Measurement m where m.series in :series"
                                + " and m.place is not null and m.lastDay >= :day order by m.lastDay",
                        Tuple.class)
                .setParameter("series", series)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("series", String.class),
                        Collectors.mapping(TrendValues::value, Collectors.toList())));
    }

    private static Value value(Tuple row) {
        LocalDate last = row.get("lastDay", LocalDate.class);
        return new Value(
                new Period(row.get("firstDay", LocalDate.class), last),
                new Measured(last, row.get("numerator", BigDecimal.class), row.get("denominator", BigDecimal.class)));
    }
}

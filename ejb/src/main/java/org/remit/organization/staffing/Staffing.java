package org.remit.organization.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All positions with what they were, are and will be, and who holds them when: answers for any day without a query. */
public final class Staffing {

    private final Map<Long, List<Stretch>> positions;
    private final Map<Long, List<Tenure>> tenures;

    Staffing(List<Stretch> stretches, List<Tenure> tenures) {
        this(by(Stretch::position, stretches), by(Tenure::position, tenures));
    }

    private Staffing(Map<Long, List<Stretch>> positions, Map<Long, List<Tenure>> tenures) {
        this.positions = positions;
        this.tenures = tenures;
    }

    /** The same with some positions as they are by now. */
    Staffing with(Collection<Long> changed, List<Stretch> newStretches, List<Tenure> newTenures) {
        return new Staffing(
                replaced(positions, changed, by(Stretch::position, newStretches)),
                replaced(tenures, changed, by(Tenure::position, newTenures)));
    }

    private static <T> Map<Long, List<T>> by(Function<T, Long> position, List<T> rows) {
        return rows.stream().collect(Collectors.groupingBy(position));
    }

    private static <T> Map<Long, List<T>> replaced(
            Map<Long, List<T>> rows, Collection<Long> changed, Map<Long, List<T>> by) {
        Map<Long, List<T>> replaced = new HashMap<>(rows);
        replaced.keySet().removeAll(changed);
        replaced.putAll(by);
        return replaced;
    }

    /** The seats of every unit that has any on a day, without those of the units below. */
    public Collection<UnitSeats> seats(LocalDate day) {
        long number = day.toEpochDay();
        return on(number)
                .map(stretch -> new UnitSeats(
                        stretch.unit(), stretch.seats(), Math.max(0, stretch.open() - holders(stretch, number))))
                .collect(Collectors.toMap(UnitSeats::unit, Function.identity(), UnitSeats::plus))
                .values();
    }

    /**
     * How many positions there are on a day.
     *
     * @param plansToo whether those that begin later count as well
     */
    public long positions(LocalDate day, boolean plansToo) {
        long inForce = on(day.toEpochDay()).count();
        return plansToo ? inForce + planned(day) : inForce;
    }

    private long planned(LocalDate day) {
        return positions.values().stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.begins() != null && stretch.begins().isAfter(day))
                .count();
    }

    /**
     * The positions that lead most on a day, the widest first.
     *
     * @param limit more seats than these report to each
     */
    public List<Span> widest(LocalDate day, long limit, int most) {
        return on(day.toEpochDay())
                .filter(stretch -> stretch.superior() != null)
                .collect(Collectors.groupingBy(Stretch::superior, Collectors.summingLong(Stretch::seats)))
                .entrySet()
                .stream()
                .map(led -> new Span(led.getKey(), led.getValue()))
                .filter(span -> span.seats() > limit)
                .sorted(Comparator.comparing(Span::seats).reversed().thenComparing(Span::position))
                .limit(most)
                .toList();
    }

    private Stream<Stretch> on(long day) {
        return positions.values().stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.days().include(day));
    }

    private int holders(Stretch stretch, long day) {
        int holders = 0;
        for (Tenure tenure : tenures.getOrDefault(stretch.position(), List.of())) {
            if (tenure.days().include(day)) {
                holders++;
            }
        }
        return holders;
    }
}

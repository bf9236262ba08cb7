package org.remit.organization.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All positions with what they were, are and will be, and who holds them when: answers for any day without a query. */
public final class Staffing {

    private static final int MOST_DAYS = 20;

    private final Map<Long, List<PositionTimeSlice>> positions;
    private final Map<Long, List<Incumbency>> incumbencies;

    /** What was counted already: a page asks for several figures of a day, and most pages are of today. */
    private final Map<LocalDate, StaffingDay> days = new ConcurrentHashMap<>();

    Staffing(List<PositionTimeSlice> slices, List<Incumbency> incumbencies) {
        this(by(PositionTimeSlice::position, slices), by(Incumbency::position, incumbencies));
    }

    private Staffing(Map<Long, List<PositionTimeSlice>> positions, Map<Long, List<Incumbency>> incumbencies) {
        this.positions = positions;
        this.incumbencies = incumbencies;
    }

    /** The same with some positions as they are by now. */
    Staffing with(Collection<Long> changed, List<PositionTimeSlice> newSlices, List<Incumbency> newIncumbencies) {
        return new Staffing(
                replaced(positions, changed, by(PositionTimeSlice::position, newSlices)),
                replaced(incumbencies, changed, by(Incumbency::position, newIncumbencies)));
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
        return on(day).seats();
    }

    /**
     * How many positions there are on a day.
     *
     * @param plansToo whether those that begin later count as well
     */
    public long positions(LocalDate day, boolean plansToo) {
        return plansToo ? on(day).inForce() + on(day).planned() : on(day).inForce();
    }

    /**
     * The positions that lead most on a day, the widest first.
     *
     * @param limit more seats than these report to each
     */
    public List<Span> widest(LocalDate day, long limit, int most) {
        return on(day).spans().stream()
                .takeWhile(span -> span.seats() > limit)
                .limit(most)
                .toList();
    }

    private StaffingDay on(LocalDate day) {
        if (days.size() >= MOST_DAYS && !days.containsKey(day)) {
            days.clear();
        }
        return days.computeIfAbsent(day, any -> StaffingDay.of(day, positions.values(), incumbencies));
    }
}

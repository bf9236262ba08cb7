package org.remit.organization.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all positions come to on a day.
 *
 * @param seats of every unit that has any, without those of the units below
 * @param inForce how many positions there are
 * @param planned how many begin later
 * @param spans what each position leads that leads any, the widest first
 */
record StaffingDay(Collection<UnitSeats> seats, long inForce, long planned, List<Span> spans) {

    private static final Comparator<Span> WIDEST_FIRST =
            Comparator.comparing(Span::seats).reversed().thenComparing(Span::position);

    static StaffingDay of(
            LocalDate day, Collection<List<PositionTimeSlice>> positions, Map<Long, List<Incumbency>> incumbencies) {
        long number = day.toEpochDay();
        Map<String, UnitSeats> seats = new HashMap<>();
        Map<String, Long> led = new HashMap<>();
        long inForce = 0;
        long planned = 0;
        for (List<PositionTimeSlice> slices : positions) {
            for (PositionTimeSlice slice : slices) {
                if (slice.days().include(number)) {
                    inForce++;
                    long held = held(incumbencies.getOrDefault(slice.position(), List.of()), number);
                    UnitSeats own = new UnitSeats(slice.unit(), slice.seats(), Math.max(0, slice.open() - held));
                    seats.merge(slice.unit(), own, UnitSeats::plus);
                    if (slice.superior() != null) {
                        led.merge(slice.superior(), (long) slice.seats(), Long::sum);
                    }
                }
                if (slice.begins() != null && slice.begins().isAfter(day)) {
                    planned++;
                }
            }
        }
        List<Span> spans = led.entrySet().stream()
                .map(entry -> new Span(entry.getKey(), entry.getValue()))
                .sorted(WIDEST_FIRST)
                .toList();
        return new StaffingDay(List.copyOf(seats.values()), inForce, planned, spans);
    }

    private static int held(List<Incumbency> incumbencies, long day) {
        int held = 0;
        for (Incumbency incumbency : incumbencies) {
            if (incumbency.days().include(day)) {
                held++;
            }
        }
        return held;
    }
}

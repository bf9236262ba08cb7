package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where positions that exist are changed, prolonged and closed; for the flows, whose requests have been decided on. */
@ApplicationScoped
public class PositionChanges {

    @Inject
    Positions positions;

    @Inject
    Units units;

    @Inject
    StaffBook staff;

    @Inject
    Clock clock;

    /** What a position is and who holds it, now and later. */
    public Optional<PositionState> state(String code) {
        return code == null ? Optional.empty() : positions.find(code).map(this::state);
    }

    private PositionState state(Position position) {
        return new PositionState(
                position.code(),
                position.content(),
                position.status(),
                position.since(),
                position.code().equals(position.unit().headPosition()),
                staff.ofPosition(position.code()));
    }

    /**
     * Whoever wants to change one of these positions or to close a unit that they are in or go to waits until this
     * transaction ends; always in the same order.
     */
    public void lock(Collection<String> codes, Optional<String> newUnit) {
        new TreeSet<>(codes).forEach(positions::lock);
        Set<String> locked = new TreeSet<>(positions.unitsOf(codes));
        newUnit.ifPresent(locked::add);
        units.topFirst(locked).forEach(units::lock);
    }

    /** When a unit is there, as far as those above it are. */
    public UnitPeriod unitPeriod(String unit) {
        return units.period(unit);
    }

    /** Puts new values in force from a day on and keeps what was before; its period and its duties stay. */
    public void change(String code, PositionContent values, boolean frozen, LocalDate first, long requestId) {
        Position position = positions.find(code).orElseThrow();
        Unit unit = units.find(values.unit()).orElseThrow();
        PositionPast past = position.change(values, unit, frozen, first, requestId);
        position.reportTo(
                values.reportsTo() == null
                        ? null
                        : positions.find(values.reportsTo()).orElseThrow());
        if (past.lasted()) {
            positions.add(past);
        }
        positions.changed(position);
    }

    /** A temporary position lasts longer. */
    public void prolong(String code, LocalDate lastDay) {
        Position position = positions.find(code).orElseThrow();
        position.prolong(lastDay);
        positions.changed(position);
    }

    /**
     * Notes that the end of a position is announced.
     *
     * @return false when that was done before, as by another node
     */
    public boolean warn(String code) {
        positions.lock(code);
        return positions.find(code).orElseThrow().warn(clock.instant());
    }

    /** The position ends, and nobody holds it any longer. */
    public void closeAfter(String code, LocalDate lastDay) {
        Position position = positions.find(code).orElseThrow();
        position.closeAfter(lastDay);
        positions.endAssignments(position, lastDay);
    }

    /** A planned position never opens, and nobody will hold it. */
    public void cancel(String code) {
        Position position = positions.find(code).orElseThrow();
        position.cancel();
        positions.endAssignments(position, position.validTo());
    }

    /** Closes a temporary position whose last day, as it is by now, is over. */
    public void closeEnded(String code) {
        Position position = positions.find(code).orElseThrow();
        if (position.status() != PositionStatus.CLOSED && position.hasEnded(LocalDate.now(clock))) {
            position.close(LocalDate.now(clock));
            positions.endAssignments(position, position.validTo());
        }
    }

    /** Whether a position is the other or reports to it, directly or by others. */
    public boolean reportsTo(String code, String superior) {
        Set<String> seen = new HashSet<>();
        List<String> at = List.of(code);
        while (!at.isEmpty() && seen.add(at.get(0))) {
            if (at.get(0).equals(superior)) {
                return true;
            }
            at = staff.superiorOf(at.get(0));
        }
        return false;
    }
}

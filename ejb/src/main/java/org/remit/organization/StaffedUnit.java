package org.remit.organization;

import java.util.List;

/** A unit with its own positions, not those of the units below it. */
public record StaffedUnit(UnitView unit, List<StaffedPosition> positions) {

    public int seats() {
        return positions.stream()
                .filter(staffed -> staffed.position().status() == PositionStatus.OPEN)
                .mapToInt(staffed -> staffed.position().headcount())
                .sum();
    }

    public long vacancies() {
        return positions.stream()
                .mapToLong(staffed -> staffed.position().vacancies())
                .sum();
    }
}

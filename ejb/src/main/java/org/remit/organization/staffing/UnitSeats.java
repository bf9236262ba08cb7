package org.remit.organization.staffing;

/** What the positions of one unit have on a day: seats, and how many of them nobody holds. */
public record UnitSeats(String unit, long seats, long vacancies) {

    public static final UnitSeats NONE = new UnitSeats(null, 0, 0);

    /** The same unit with what another one has besides. */
    public UnitSeats plus(UnitSeats other) {
        return new UnitSeats(unit, seats + other.seats, vacancies + other.vacancies);
    }
}

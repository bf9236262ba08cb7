package org.remit.organization.structure;

/** What the positions of one unit have on a day: seats, and how many of them nobody holds. */
record UnitSeats(String unit, Long seats, Long vacancies) {

    static final UnitSeats NONE = new UnitSeats(null, 0L, 0L);

    UnitSeats plus(UnitSeats other) {
        return new UnitSeats(unit, seats + other.seats, vacancies + other.vacancies);
    }
}

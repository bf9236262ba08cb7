package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who holds which position, now and later, and where it is entered. */
@ApplicationScoped
public class StaffBook {

    @Inject
    Assignments assignments;

    @Inject
    Positions positions;

    @Inject
    Clock clock;

    /** Who holds the position today or later. */
    public List<Holding> ofPosition(String code) {
        return assignments.holdingsOf(code, LocalDate.now(clock).minusDays(1));
    }

    /** Who held, holds or will hold the position on a day or later. */
    public List<Holding> onDay(String code, LocalDate day) {
        return assignments.holdingsOf(code, day);
    }

    /** What the person holds today or later. */
    public List<Holding> ofPerson(long person) {
        return assignments.holdingsOf(person, LocalDate.now(clock));
    }

    /** Whether somebody of this id works here. */
    public boolean worksHere(long person) {
        return assignments.worksHere(person);
    }

    /** Whoever wants to give the person something to hold waits until this transaction ends. */
    public void lockPerson(long person) {
        assignments.lockPerson(person);
    }

    /** The person holds a position from a day on. */
    public void assign(Holding holding, long requestId) {
        positions.add(new Assignment(
                holding.person(), positions.find(holding.position()).orElseThrow(), holding, requestId));
    }

    /** The person holds the position no longer than this day. */
    public void end(long person, String position, LocalDate lastDay) {
        assignments.end(person, position, lastDay);
    }

    List<String> superiorOf(String position) {
        return assignments.superiorOf(position);
    }
}

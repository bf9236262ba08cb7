package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who holds which position, now and later, and where it is entered. */
@ApplicationScoped
public class StaffBook {

    @Inject
    Assignments assignments;

    @Inject
    Positions positions;

    @Inject
    Event<AssignmentContinued> continued;

    @Inject
    Clock clock;

    /** Who holds the position today or later. */
    public List<Holding> ofPosition(String code) {
        return assignments.holdingsOf(code, LocalDate.now(clock).minusDays(1));
    }

    /** Who held, holds or will hold the position on a day or later, to the end that was agreed: leaving may come before. */
    public List<Holding> agreedOn(String code, LocalDate day) {
        return assignments.agreedOf(code, day);
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

    /** The last day of somebody who leaves. */
    public Optional<LocalDate> lastDay(long person) {
        return assignments.lastDay(person);
    }

    /** What becomes of it when the person leaves before its end. */
    public Holding untilLeaving(Holding agreed) {
        return lastDay(agreed.person()).map(agreed::until).orElse(agreed);
    }

    /** The same of several, whose people's last days are read at once. */
    public List<Holding> untilLeaving(List<Holding> agreed) {
        Map<Long, LocalDate> lastDays =
                assignments.lastDays(agreed.stream().map(Holding::person).collect(Collectors.toSet()));
        return agreed.stream()
                .map(held -> lastDays.containsKey(held.person()) ? held.until(lastDays.get(held.person())) : held)
                .toList();
    }

    /** The person holds a position as agreed, but not after their last day; who stays after all holds it to its end. */
    public void assign(Holding agreed, long requestId) {
        Assignment next = new Assignment(
                agreed.person(), positions.find(agreed.position()).orElseThrow(), agreed, requestId);
        positions.add(next);
        lastDay(agreed.person()).ifPresent(last -> assignments.endByLeaving(agreed.person(), last));
        assignments
                .endedBefore(agreed)
                .ifPresent(
                        before -> continued.fire(new AssignmentContinued(before, next.id(), agreed.from(), requestId)));
    }

    /**
     * What a person holds is something else from the first day of the wish on; what it was before stays as it was.
     *
     * @param held as agreed, whoever leaves before
     * @return whether it goes on as another assignment; only a new end leaves it the same one
     */
    public boolean change(Holding held, Holding wish, long requestId) {
        boolean sameWork = held.share().compareTo(wish.share()) == 0 && held.main() == wish.main();
        if (!sameWork && wish.from().isAfter(held.from())) {
            assignments.end(held.person(), held.position(), wish.from().minusDays(1));
            assign(wish, requestId);
            return true;
        }
        assignments.change(held, wish);
        lastDay(held.person()).ifPresent(last -> assignments.endByLeaving(held.person(), last));
        return false;
    }

    /** The person holds the position no longer than this day. */
    public void end(long person, String position, LocalDate lastDay) {
        assignments.end(person, position, lastDay);
    }

    List<String> superiorOf(String position) {
        return assignments.superiorOf(position);
    }
}

package org.remit.approval.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The special days. */
@ApplicationScoped
class CalendarEntries {

    @PersistenceContext
    EntityManager em;

    void add(CalendarEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** The entry, and nobody else takes it away until the transaction ends. */
    Optional<CalendarEntry> lock(long id) {
        return Optional.ofNullable(em.find(CalendarEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(CalendarEntry entry) {
        em.remove(entry);
    }

    /** Those with a day from the first to the last, the earliest first. */
    List<CalendarEntry> during(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select e from CalendarEntry e where e.firstDay <= :last and e.lastDay >= :first"
                                + " order by e.firstDay",
                        CalendarEntry.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Those that are not over on a day. */
    List<CalendarEntry> from(LocalDate day) {
        return em.createQuery(
                        "select e from CalendarEntry e where e.lastDay >= :day order by e.firstDay",
                        CalendarEntry.class)
                .setParameter("day", day)
                .getResultList();
    }
}

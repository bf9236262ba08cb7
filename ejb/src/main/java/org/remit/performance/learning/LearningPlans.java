package org.remit.performance.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException;

/** Plans with their items and what was done to them. */
@ApplicationScoped
class LearningPlans {

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** The plan of a person for a year, which nobody else changes until the transaction ends. */
    Optional<LearningPlan> lock(long person, int year) {
        return em.createQuery(
                        "select l from LearningPlan l where l.personId = :person and l.year = :year",
                        LearningPlan.class)
                .setParameter("person", person)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The same; a new one, which is not kept yet, when there is none. Two who begin it come one after the other. */
    LearningPlan begun(long person, int year) {
        em.createQuery("select x from Person x where x.id = :person")
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return lock(person, year).orElseGet(() -> new LearningPlan(person, year));
    }

    /** An item's plan, likewise; so that nobody else changes the item either. */
    LearningPlan lockOf(long item) {
        return em.createQuery(
                        "select l from LearningPlan l where l.id = (select i.planId from LearningItem i where i.id = :item)",
                        LearningPlan.class)
                .setParameter("item", item)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(item));
    }

    LearningItem item(long id) {
        return Optional.ofNullable(em.find(LearningItem.class, id)).orElseThrow(() -> unknown(id));
    }

    private static BusinessException unknown(long item) {
        return BusinessException.notFound("error.learningItemUnknown", String.valueOf(item));
    }

    /** The codes of the units that a person holds a position in, today or later; that of their main position first. */
    List<String> unitsOf(long person, LocalDate today) {
        return em
                .createQuery(
                        "select u.code from Assignment a join a.position p join p.unit u where a.personId = :person"
                                + " and (a.validTo is null or a.validTo >= :today) order by a.validFrom, a.main desc, a.id",
                        String.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }
}

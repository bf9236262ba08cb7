package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who leaves, and who has left. */
@ApplicationScoped
class Leavings {

    @PersistenceContext
    EntityManager em;

    /** Somebody who is to leave, locked: two who record it at once come one after the other. */
    Optional<Person> lockPerson(long id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Person> person(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    Optional<Leaving> of(long person) {
        return em
                .createQuery(
                        "select l from Leaving l join fetch l.recordedBy where l.person.id = :person", Leaving.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Leaving leaving) {
        em.persist(leaving);
    }

    void remove(Leaving leaving) {
        em.remove(leaving);
    }

    /** The ids of the people whose last day is over and who still count as here. */
    List<Long> over(LocalDate today) {
        return em.createQuery(
                        "select l.person.id from Leaving l where l.leftAt is null and l.lastDay < :today order by l.id",
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }
}

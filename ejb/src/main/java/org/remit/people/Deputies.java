package org.remit.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.shared.BusinessException;

@ApplicationScoped
class Deputies {

    @PersistenceContext
    EntityManager em;

    Optional<DeputyView> of(long personId) {
        return em
                .createQuery("select d from Deputy d join fetch d.deputy where d.person.id = :id", Deputy.class)
                .setParameter("id", personId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(Deputy::view)
                .findFirst();
    }

    /** For whom a person stands in after a day. */
    List<StandIn> standIns(long deputyId, LocalDate day) {
        return em.createQuery(
                        "select d from Deputy d join fetch d.person where d.deputy.id = :id and d.validTo > :day"
                                + " order by d.validFrom, d.id",
                        Deputy.class)
                .setParameter("id", deputyId)
                .setParameter("day", day)
                .getResultStream()
                .map(Deputy::standIn)
                .toList();
    }

    /** A person has one deputy at a time: the new one replaces whoever was there. */
    void replace(long personId, long deputyId, LocalDate from, LocalDate to) {
        var deputy = em.find(Person.class, deputyId);
        if (deputy == null || !deputy.isActive()) {
            throw BusinessException.invalid("deputy", "error.noSuchPerson");
        }
        var replacement = new Deputy(em.find(Person.class, personId), deputy, from, to);
        remove(personId);
        em.persist(replacement);
    }

    void remove(long personId) {
        em.createQuery("delete from Deputy d where d.person.id = :id")
                .setParameter("id", personId)
                .executeUpdate();
    }
}

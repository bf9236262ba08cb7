package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whom sheets belong to. */
@ApplicationScoped
class SheetOwners {

    private static final String HELD = "select count(a) from Assignment a where a.personId = :person"
            + " and (a.validTo is null or a.validTo >= :today) and a.position.id = ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Optional<SheetOwner> of(long sheet) {
        return em
                .createQuery(
                        "select new org.remit.performance.sheet.SheetOwner(u.code, p.id, a.personId) from ScoreSheet s"
                                + " left join Assignment a on a.id = s.assignmentId"
                                + " left join Position p on p.id = coalesce(s.positionId, a.position.id)"
                                + " join Unit u on u.id = coalesce(s.unitId, p.unit.id) where s.id = :sheet",
                        SheetOwner.class)
                .setParameter("sheet", sheet)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether somebody holds a position today or later. */
    boolean holds(long person, long position) {
        return held(person, HELD + ":id", position);
    }

    /** Whether the sheet is that of a position which somebody holds today or later. */
    boolean holdsTemplate(long person, long sheet) {
        return held(person, HELD + "(select s.positionId from ScoreSheet s where s.id = :id)", sheet);
    }

    private boolean held(long person, String query, long id) {
        return em.createQuery(query, Long.class)
                        .setParameter("person", person)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}

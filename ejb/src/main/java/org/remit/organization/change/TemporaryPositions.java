package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The open positions that have a last day. */
@ApplicationScoped
class TemporaryPositions {

    @PersistenceContext
    EntityManager em;

    /** Temporary positions that are open and end by then, and whose end was not announced. */
    List<String> ending(LocalDate by) {
        return em.createQuery(
                        "select p.code from Position p where p.permanent = false and p.validTo <= :by"
                                + " and p.warnedAt is null and p.status in (org.remit.organization.PositionStatus.OPEN,"
                                + " org.remit.organization.PositionStatus.FROZEN) order by p.code",
                        String.class)
                .setParameter("by", by)
                .getResultList();
    }

    /** The temporary positions that should be closed by a day. */
    List<String> over(LocalDate today) {
        return em.createQuery(
                        "select p.code from Position p where p.permanent = false and p.validTo < :today"
                                + " and p.status in (org.remit.organization.PositionStatus.OPEN,"
                                + " org.remit.organization.PositionStatus.FROZEN) order by p.code",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }
}

package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes of agreed sheets that their holders are or were asked about. */
@ApplicationScoped
class SheetRevisions {

    private static final int MOST_DUE = 500;

    @PersistenceContext
    EntityManager em;

    void add(SheetRevision revision) {
        em.persist(revision);
    }

    /** At most one is open for a sheet. */
    Optional<SheetRevision> open(long sheet) {
        return open(sheet, LockModeType.NONE);
    }

    /** The same, and nobody else answers or reminds until the transaction ends. */
    Optional<SheetRevision> lockOpen(long sheet) {
        return open(sheet, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<SheetRevision> open(long sheet, LockModeType lock) {
        return em.createQuery(
                        "select r from SheetRevision r where r.sheetId = :sheet"
                                + " and r.state = org.remit.performance.sheet.RevisionState.OPEN",
                        SheetRevision.class)
                .setParameter("sheet", sheet)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** One by its id, locked too; null when there is none. */
    SheetRevision lock(long id) {
        return em.find(SheetRevision.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ids of those whose holders, who work here, are to be told that they are asked, or told so again. */
    List<Long> due(Instant now) {
        return em.createQuery(
                        "select r.id from SheetRevision r join ScoreSheet s on s.id = r.sheetId"
                                + " join Assignment a on a.id = s.assignmentId join Person x on x.id = a.personId"
                                + " where r.state = org.remit.performance.sheet.RevisionState.OPEN"
                                + " and (r.dueAt is null or r.remindAt <= :now)"
                                + " and x.active = true order by r.remindAt, r.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(MOST_DUE)
                .getResultList();
    }

    /** Whom one concerns, and what it is about. */
    RevisionFacts facts(long id) {
        return em.createQuery(
                        "select new org.remit.performance.sheet.RevisionFacts(s.id, a.personId, r.proposedBy, a.position.title,"
                                + " s.periodFrom, s.periodTo) from SheetRevision r join ScoreSheet s on s.id = r.sheetId"
                                + " join Assignment a on a.id = s.assignmentId where r.id = :id",
                        RevisionFacts.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The ids of the sheets whose holder this person is and that they are asked about. */
    List<Long> asking(long person) {
        return em.createQuery(
                        "select s.id from SheetRevision r join ScoreSheet s on s.id = r.sheetId"
                                + " join Assignment a on a.id = s.assignmentId where a.personId = :person"
                                + " and r.state = org.remit.performance.sheet.RevisionState.OPEN order by s.id",
                        Long.class)
                .setParameter("person", person)
                .getResultList();
    }
}

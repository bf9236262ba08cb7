package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Changes of agreed sheets that their holders are or were asked about. */
@ApplicationScoped
class SheetRevisions {

    @PersistenceContext
    EntityManager em;

    void add(SheetRevision revision) {
        em.persist(revision);
    }

    /** At most one is open for a sheet. */
    Optional<SheetRevision> open(long sheet) {
        return em.createQuery(
                        "select r from SheetRevision r where r.sheetId = :sheet"
                                + " and r.state = org.remit.performance.sheet.RevisionState.OPEN",
                        SheetRevision.class)
                .setParameter("sheet", sheet)
                .getResultStream()
                .findFirst();
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

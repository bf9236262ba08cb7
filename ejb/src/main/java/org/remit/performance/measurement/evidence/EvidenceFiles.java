package org.remit.performance.measurement.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of measurements; their content is read for one file at a time only. */
@ApplicationScoped
class EvidenceFiles {

    @PersistenceContext
    EntityManager em;

    /** @param rows the ids of the rows of a measurement that the reader may see */
    List<EvidenceView> of(Collection<Long> rows) {
        return em.createQuery(
                        "select new org.remit.performance.measurement.evidence.EvidenceView(e.id, e.name, e.mediaType, e.size,"
                                + " e.sha256, m.revisionNo, u.name, e.uploadedAt, r.name, e.removedAt, e.removalReason)"
                                + " from Evidence e join Measurement m on m.id = e.measurementId"
                                + " join Person u on u.id = e.uploadedBy left join Person r on r.id = e.removedBy"
                                + " where e.measurementId in :rows order by e.uploadedAt, e.id",
                        EvidenceView.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /** The row of the measurement that a file was added to, without reading the file. */
    Optional<Long> measurementOf(long id) {
        return em.createQuery("select e.measurementId from Evidence e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Evidence get(long id) {
        return em.find(Evidence.class, id);
    }

    void add(Evidence evidence) {
        em.persist(evidence);
    }
}

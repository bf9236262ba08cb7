package org.remit.performance.review.right;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import org.remit.performance.score.ScoreVeil;

/** Keeps the scores of the sheets of a review from the person, from their self-assessment until the results are published. */
@ApplicationScoped
class VeiledSheets implements ScoreVeil {

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<Long> hidden(Collection<Long> sheetIds, long person) {
        if (sheetIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select distinct s.id from Review r join r.parts p join ReviewCycle c on c.id = r.cycleId"
                                + " join ScoreSheet s on s.assignmentId = p.assignmentId"
                                + " where r.personId = :person and r.stage in :stages and s.id in :sheets"
                                + " and s.periodFrom <= c.lastDay and s.periodTo >= c.firstDay",
                        Long.class)
                .setParameter("person", person)
                .setParameter("stages", ReviewVisibility.withScoreHidden())
                .setParameter("sheets", sheetIds)
                .getResultList());
    }
}

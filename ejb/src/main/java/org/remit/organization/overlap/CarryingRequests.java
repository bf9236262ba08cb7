package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The requests by which decisions on overlapping duties are carried out. */
@ApplicationScoped
class CarryingRequests {

    private static final String MADE_BY_IT = "select d, x.code, x.versionNo from OverlapDecision d"
            + " join DutyProposal p on p.overlapDecisionId = d.id join Duty x on x.requestId = p.requestId"
            + " where p.inForceAt is not null and (x.code = d.firstCode and x.versionNo = d.firstVersion + 1"
            + " or x.code = d.secondCode and x.versionNo = d.secondVersion + 1)";

    @PersistenceContext
    EntityManager em;

    /** Those that were submitted, the first first. */
    List<CarryingRequest> of(Collection<Long> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.remit.organization.overlap.CarryingRequest(p.overlapDecisionId, r.id,"
                                        + " r.number, r.state, r.subject, p.inForceAt) from DutyProposal p join Request r"
                                        + " on r.id = p.requestId and r.contentVersion = p.contentVersion"
                                        + " where p.overlapDecisionId in :decisions and r.number is not null order by r.id",
                                CarryingRequest.class)
                        .setParameter("decisions", decisions)
                        .getResultList();
    }

    Optional<OverlapDecision> decision(long id) {
        return Optional.ofNullable(em.find(OverlapDecision.class, id));
    }

    /** A decision counts for what it was carried out by, too: the two are not to be decided on again for that. */
    void keepDecisions() {
        em.createQuery(MADE_BY_IT, Object[].class)
                .getResultList()
                .forEach(row -> ((OverlapDecision) row[0]).carriedOut((String) row[1], (Integer) row[2]));
    }
}

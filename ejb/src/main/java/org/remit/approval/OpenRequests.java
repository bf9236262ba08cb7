package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Requests that are under way, by what they are about. */
@ApplicationScoped
class OpenRequests {

    private static final String OF_UNIT = "select q from Request q where q.unit = :unit and q.state in"
            + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)";

    private static final String OF_PERSON = " and (q.applicantId = :person or exists (select 1 from WorkItem i"
            + " where i.round.request = q and (i.personId = :person or i.onBehalfOf = :person)))";

    @PersistenceContext
    EntityManager em;

    /** @param person whose requests and work items count, or null for all */
    List<Request> ofUnit(String unit, Long person, int most) {
        TypedQuery<Request> query = em.createQuery(
                OF_UNIT + (person == null ? "" : OF_PERSON) + " order by q.submittedAt desc, q.id desc", Request.class);
        if (person != null) {
            query.setParameter("person", person);
        }
        return query.setParameter("unit", unit).setMaxResults(most).getResultList();
    }
}

package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.remit.shared.Page;

/** Requests that are under way, by what they are about. */
@ApplicationScoped
class OpenRequests {

    private static final String OF_UNIT = "select q from Request q where q.unit = :unit and q.state in"
            + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)";

    private static final String OF_PERSON = " and (q.applicantId = :person or exists (select 1 from WorkItem i"
            + " where i.round.request = q and (i.personId = :person or i.onBehalfOf = :person)))";

    private static final String WAITING = " from WorkItem i join i.round r join r.request q where i.personId = :person"
            + " and i.state = org.remit.approval.WorkItem.State.OPEN";

    private static final String ASKED_BY = " from Request q where q.applicantId = :person and q.state in"
            + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)";

    @PersistenceContext
    EntityManager em;

    /** What waits for a person's word, the first due first. */
    Page<Request> waitingFor(long person, int most) {
        return page(WAITING, " order by r.dueAt, i.id", person, most);
    }

    /** What a person has asked for, the newest first. */
    Page<Request> askedBy(long person, int most) {
        return page(ASKED_BY, " order by q.submittedAt desc, q.id desc", person, most);
    }

    private Page<Request> page(String from, String order, long person, int most) {
        List<Request> first = em.createQuery("select q" + from + order, Request.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
        long total = first.size() < most
                ? first.size()
                : em.createQuery("select count(q)" + from, Long.class)
                        .setParameter("person", person)
                        .getSingleResult();
        return new Page<>(first, total);
    }

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

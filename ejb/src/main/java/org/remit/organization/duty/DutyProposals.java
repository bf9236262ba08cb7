package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.approval.RequestState;
import org.remit.shared.BusinessException;

/** What requests to change duties ask for, and which changes of a position are under way. */
@ApplicationScoped
class DutyProposals {

    /** The kinds of requests that change what a position is. */
    private static final List<String> CHANGES =
            List.of(DutyChange.KEY, "position-change", "position-closing", "position-prolongation");

    /** A change that is approved is under way until it is in force. */
    private static final String UNDER_WAY =
            "select new org.remit.organization.duty.UnderWay(r.id, r.number, r.kind, r.applicantId) from Request r"
                    + " where r.subject = :position and r.id <> :except and r.kind in :kinds and (r.state in"
                    + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)"
                    + " or r.state = org.remit.approval.RequestState.APPROVED and ("
                    + "exists (select p.id from DutyProposal p where p.requestId = r.id"
                    + " and p.contentVersion = r.contentVersion and p.inForceAt is null)"
                    + " or exists (select c.id from ChangeProposal c where c.requestId = r.id and c.underWay = true)))"
                    + " order by r.id";

    @PersistenceContext
    EntityManager em;

    /** The content that a request stands for; fails when it is no request to change duties. */
    DutyProposal inForce(long requestId) {
        return em
                .createQuery(
                        "select p from DutyProposal p join Request r on r.id = p.requestId"
                                + " where r.id = :request and p.contentVersion = r.contentVersion",
                        DutyProposal.class)
                .setParameter("request", requestId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(requestId));
    }

    /** The content of one version. */
    DutyProposal version(long requestId, int version) {
        return find(requestId, version).orElseThrow(() -> unknown(requestId));
    }

    private Optional<DutyProposal> find(long requestId, int version) {
        return em
                .createQuery(
                        "select p from DutyProposal p where p.requestId = :request and p.contentVersion = :version",
                        DutyProposal.class)
                .setParameter("request", requestId)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What was saved last: the content in force, or the draft that is to replace it. */
    DutyProposal latest(long requestId) {
        return em
                .createQuery(
                        "select p from DutyProposal p where p.requestId = :request order by p.contentVersion desc",
                        DutyProposal.class)
                .setParameter("request", requestId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(requestId));
    }

    /** Writes a content down: a returned request keeps what was decided on, and gets a new row. */
    void save(long requestId, DutyChangeContent content, Instant now) {
        int version = versionToWrite(requestId);
        find(requestId, version)
                .ifPresentOrElse(
                        proposal -> proposal.save(content, now),
                        () -> em.persist(new DutyProposal(requestId, version, content, now)));
    }

    private int versionToWrite(long requestId) {
        Object[] request = em
                .createQuery(
                        "select r.contentVersion, r.state from Request r where r.id = :request and r.kind = :kind",
                        Object[].class)
                .setParameter("request", requestId)
                .setParameter("kind", DutyChange.KEY)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(requestId));
        return (Integer) request[0] + (request[1] == RequestState.RETURNED ? 1 : 0);
    }

    /** What was saved on top of the content in force, but not sent on, is gone. */
    void discardUnsent(long requestId) {
        em.createQuery("delete from DutyProposal p where p.requestId = :request"
                        + " and p.contentVersion > (select r.contentVersion from Request r where r.id = :request)")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** All that a draft ever asked for. */
    void remove(long requestId) {
        em.createQuery("delete from DutyProposal p where p.requestId = :request")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    long requestId(String number) {
        return em
                .createQuery("select r.id from Request r where r.number = :number and r.kind = :kind", Long.class)
                .setParameter("number", number)
                .setParameter("kind", DutyChange.KEY)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    /**
     * The first change of a position that has begun and is not in force yet.
     *
     * @param except the request that does not count, or 0
     */
    Optional<UnderWay> underWay(String position, long except) {
        return em
                .createQuery(UNDER_WAY, UnderWay.class)
                .setParameter("position", position)
                .setParameter("except", except)
                .setParameter("kinds", CHANGES)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether the person has, or had, a part in a request. */
    boolean takesPart(long requestId, long person) {
        return em.createQuery(
                                "select count(i) from WorkItem i where i.round.request.id = :request"
                                        + " and (i.personId = :person or i.onBehalfOf = :person)",
                                Long.class)
                        .setParameter("request", requestId)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    private static BusinessException unknown(Object request) {
        return BusinessException.notFound("error.requestUnknown", request);
    }
}

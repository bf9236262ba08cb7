package org.remit.performance.cycle.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.approval.RequestState;
import org.remit.performance.cycle.CycleContent;
import org.remit.shared.BusinessException;

/** What requests for cycles ask for. */
@ApplicationScoped
class CycleProposals {

    @PersistenceContext
    EntityManager em;

    /** Another request that is being decided on. */
    record UnderWay(String number, CycleProposal proposal) {}

    /** The content that a request stands for; fails when it is no request for a cycle. */
    CycleProposal inForce(long requestId) {
        return first(em.createQuery(
                                "select p from CycleProposal p join Request r on r.id = p.requestId"
                                        + " where r.id = :request and p.contentVersion = r.contentVersion",
                                CycleProposal.class)
                        .setParameter("request", requestId))
                .orElseThrow(() -> unknown(requestId));
    }

    /** The content of one version. */
    CycleProposal version(long requestId, int version) {
        return find(requestId, version).orElseThrow(() -> unknown(requestId));
    }

    private Optional<CycleProposal> find(long requestId, int version) {
        return first(em.createQuery(
                        "select p from CycleProposal p where p.requestId = :request and p.contentVersion = :version",
                        CycleProposal.class)
                .setParameter("request", requestId)
                .setParameter("version", version));
    }

    /** What was saved last: the content in force, or the draft that is to replace it. */
    CycleProposal latest(long requestId) {
        return first(em.createQuery(
                                "select p from CycleProposal p where p.requestId = :request"
                                        + " order by p.contentVersion desc",
                                CycleProposal.class)
                        .setParameter("request", requestId))
                .orElseThrow(() -> unknown(requestId));
    }

    /** Writes a content down: a returned request keeps what was decided on, and gets a new row. */
    void save(long requestId, CycleContent content, Instant now) {
        int version = versionToWrite(requestId);
        find(requestId, version)
                .ifPresentOrElse(
                        proposal -> proposal.save(content, now),
                        () -> em.persist(new CycleProposal(requestId, version, content, now)));
    }

    private int versionToWrite(long requestId) {
        Object[] request = first(em.createQuery(
                                "select r.contentVersion, r.state from Request r"
                                        + " where r.id = :request and r.kind = :kind",
                                Object[].class)
                        .setParameter("request", requestId)
                        .setParameter("kind", ReviewCycleKind.KEY))
                .orElseThrow(() -> unknown(requestId));
        return (Integer) request[0] + (request[1] == RequestState.RETURNED ? 1 : 0);
    }

    /** What was saved on top of the content in force, but not sent on, is gone. */
    void discardUnsent(long requestId) {
        em.createQuery("delete from CycleProposal p where p.requestId = :request"
                        + " and p.contentVersion > (select r.contentVersion from Request r where r.id = :request)")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    void remove(long requestId) {
        em.createQuery("delete from CycleProposal p where p.requestId = :request")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** The other requests for cycles that are being decided on, the oldest first. */
    List<UnderWay> underWay(long except) {
        return em.createQuery(
                        "select r.number, p from CycleProposal p join Request r on r.id = p.requestId"
                                + " where r.id <> :except and p.contentVersion = r.contentVersion and r.state in"
                                + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED)"
                                + " order by r.id",
                        Object[].class)
                .setParameter("except", except)
                .getResultStream()
                .map(row -> new UnderWay((String) row[0], (CycleProposal) row[1]))
                .toList();
    }

    private static BusinessException unknown(long requestId) {
        return BusinessException.notFound("error.requestUnknown", requestId);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}

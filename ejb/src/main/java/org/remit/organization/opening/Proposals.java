package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.remit.approval.RequestState;
import org.remit.organization.PositionContent;
import org.remit.shared.BusinessException;

/** What requests for positions ask for. */
@ApplicationScoped
class Proposals {

    private static final String OPEN_CODES =
            "select count(p) from PositionProposal p join Request r on r.id = p.requestId where r.state in"
                    + " (org.remit.approval.RequestState.OPEN, org.remit.approval.RequestState.RETURNED) and p.positionCode ";

    @PersistenceContext
    EntityManager em;

    /**
     * The content that a request stands for; fails when it is no request for a position. The desk has written the request
     * before it asks, so there is nothing to flush: a decision is written once, at its end.
     */
    PositionProposal inForce(long requestId) {
        return em
                .createQuery(
                        "select p from PositionProposal p join Request r on r.id = p.requestId"
                                + " where r.id = :request and p.contentVersion = r.contentVersion",
                        PositionProposal.class)
                .setParameter("request", requestId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** The content of one version. */
    PositionProposal version(long requestId, int version) {
        return em
                .createQuery(
                        "select p from PositionProposal p where p.requestId = :request and p.contentVersion = :version",
                        PositionProposal.class)
                .setParameter("request", requestId)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** What was saved last: the content in force, or the draft that is to replace it. */
    PositionProposal latest(long requestId) {
        return em
                .createQuery(
                        "select p from PositionProposal p where p.requestId = :request order by p.contentVersion desc",
                        PositionProposal.class)
                .setParameter("request", requestId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** The first content of a new request. */
    void add(long requestId, PositionContent content, String code, Instant now) {
        em.persist(new PositionProposal(requestId, 1, content, code, now));
    }

    /** Writes a content down: a returned request keeps what was decided on, and gets a new row. */
    void save(long requestId, PositionContent content, String code, Instant now) {
        int version = versionToWrite(requestId);
        Optional<PositionProposal> existing = em
                .createQuery(
                        "select p from PositionProposal p where p.requestId = :request and p.contentVersion = :version",
                        PositionProposal.class)
                .setParameter("request", requestId)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .findFirst();
        existing.ifPresentOrElse(
                proposal -> proposal.save(content, code, now),
                () -> em.persist(new PositionProposal(requestId, version, content, code, now)));
    }

    private int versionToWrite(long requestId) {
        Object[] request = em
                .createQuery(
                        "select r.contentVersion, r.state from Request r where r.id = :request and r.kind = :kind",
                        Object[].class)
                .setParameter("request", requestId)
                .setParameter("kind", PositionOpening.KEY)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
        return (Integer) request[0] + (request[1] == RequestState.RETURNED ? 1 : 0);
    }

    /** What was saved on top of the content in force, but not sent on, is gone. */
    void discardUnsent(long requestId) {
        em.createQuery("delete from PositionProposal p where p.requestId = :request"
                        + " and p.contentVersion > (select r.contentVersion from Request r where r.id = :request)")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** All that a draft ever asked for. */
    void remove(long requestId) {
        em.createQuery("delete from PositionProposal p where p.requestId = :request")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** What a closed request reserved is free again. */
    void release(long requestId) {
        em.createQuery("update PositionProposal p set p.unit = null, p.version = p.version + 1"
                        + " where p.requestId = :request and p.unit is not null")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    long requestId(String number) {
        return em
                .createQuery("select r.id from Request r where r.number = :number and r.kind = :kind", Long.class)
                .setParameter("number", number)
                .setParameter("kind", PositionOpening.KEY)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", number));
    }

    /** Whether an open request is for a position of this code. */
    boolean codeAskedFor(String code) {
        return em.createQuery(OPEN_CODES + "= :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** How many open requests are for positions whose code begins like this. */
    long countAskedForLike(String prefix) {
        return em.createQuery(OPEN_CODES + "like :prefix", Long.class)
                .setParameter("prefix", prefix + "%")
                .getSingleResult();
    }
}

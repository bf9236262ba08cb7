package org.remit.performance.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;

/** The review cycles. */
@ApplicationScoped
class Cycles {

    @PersistenceContext
    EntityManager em;

    void add(ReviewCycle cycle) {
        em.persist(cycle);
    }

    /** @throws BusinessException NOT_FOUND */
    ReviewCycle get(long id) {
        return found(em.find(ReviewCycle.class, id), id);
    }

    /** The same, and nobody else moves it until the transaction ends. */
    ReviewCycle lock(long id) {
        return found(em.find(ReviewCycle.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static ReviewCycle found(ReviewCycle cycle, long id) {
        return Optional.ofNullable(cycle)
                .orElseThrow(() -> BusinessException.notFound("error.cycleUnknown", String.valueOf(id)));
    }

    /** The cycle that a request has led to; empty before its approval. */
    Optional<Long> ofRequest(long requestId) {
        return em
                .createQuery("select c.id from ReviewCycle c where c.requestId = :request", Long.class)
                .setParameter("request", requestId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who asked for it. */
    long applicant(ReviewCycle cycle) {
        return em.createQuery("select r.applicantId from Request r where r.id = :request", Long.class)
                .setParameter("request", cycle.requestId())
                .getSingleResult();
    }

    List<ReviewCycle> in(CycleStage stage) {
        return em.createQuery("select c from ReviewCycle c where c.stage = :stage order by c.id", ReviewCycle.class)
                .setParameter("stage", stage)
                .getResultList();
    }

    /** Those in which one of these units is named, the latest first. */
    List<ReviewCycle> naming(Collection<String> units) {
        return em.createQuery(
                        "select c from ReviewCycle c where exists (select 1 from c.units u where u in :units)"
                                + " order by c.firstDay desc, c.id desc",
                        ReviewCycle.class)
                .setParameter("units", units)
                .getResultList();
    }

    /** The one that was approved last. */
    Optional<ReviewCycle> latest() {
        return em
                .createQuery("select c from ReviewCycle c order by c.id desc", ReviewCycle.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those with a day in common, the earliest first. */
    List<ReviewCycle> during(Period period) {
        return em.createQuery(
                        "select c from ReviewCycle c where c.firstDay <= :to and c.lastDay >= :from"
                                + " order by c.firstDay, c.id",
                        ReviewCycle.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }
}

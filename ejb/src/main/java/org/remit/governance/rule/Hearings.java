package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.governance.rule.HearingContent.Comment;

/** What was heard on rules, and the desk's record of what their heads and deciders said. */
@ApplicationScoped
class Hearings {

    private static final String BOARD = "userTask_voteByBoard";

    /** Of the present run only: what was said before the request was returned counts no more. */
    private static final String COMMENTS =
            " from Decision d join Round o on o.id = d.roundId where o.request.id = :request"
                    + " and o.step = 'userTask_commentByUnits' and o.runNo = o.request.runNo and d.remark is not null"
                    + " and d.action = org.remit.approval.Action.COMMENTED";

    @PersistenceContext
    EntityManager em;

    void add(Hearing hearing) {
        em.persist(hearing);
    }

    /** All that was heard in all runs of a request, in their order. */
    List<Hearing> of(long requestId) {
        return em.createQuery("select h from Hearing h where h.requestId = :request order by h.id", Hearing.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** What was recorded in the present run. */
    Optional<Hearing> present(long requestId, HearingStage stage) {
        int run = run(requestId);
        return of(requestId).stream()
                .filter(hearing -> hearing.runNo() == run && hearing.stage() == stage)
                .findFirst();
    }

    /** The number of the present run. */
    int run(long requestId) {
        return em.createQuery("select r.runNo from Request r where r.id = :request", Integer.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /** When the request was sent into its present run. */
    Instant sent(long requestId) {
        return em.createQuery(
                        "select min(o.openedAt) from Round o where o.request.id = :request and o.runNo = o.request.runNo",
                        Instant.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /** The comments of the units on these requests. */
    List<Hearing> ofUnits(List<String> requestNumbers) {
        return em.createQuery(
                        "select h from Hearing h where h.stage = org.remit.governance.rule.HearingStage.UNITS"
                                + " and h.requestId in (select r.id from Request r where r.number in :numbers)",
                        Hearing.class)
                .setParameter("numbers", requestNumbers)
                .getResultList();
    }

    /** What the heads of the consulted units have written. */
    List<Comment> comments(long requestId) {
        return em.createQuery(
                        "select new org.remit.governance.rule.HearingContent$Comment(d.id, d.actorId, d.remark)"
                                + COMMENTS + " order by d.place",
                        Comment.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    boolean anyComment(long requestId) {
        return em.createQuery("select count(d)" + COMMENTS, Long.class)
                        .setParameter("request", requestId)
                        .getSingleResult()
                > 0;
    }

    /** The yes of the desk to what the request stands for in its present run; empty when nobody who may decide has said it. */
    Optional<RuleDecision> decision(long requestId) {
        return em
                .createQuery(
                        "select o.id, o.step, o.contentVersion from Round o where o.request.id = :request"
                                + " and o.runNo = o.request.runNo and o.contentVersion = o.request.contentVersion"
                                + " and o.step in ('userTask_voteByBoard', 'userTask_decideByOperations')"
                                + " and o.outcome = org.remit.approval.Outcome.APPROVED order by o.id desc",
                        Object[].class)
                .setParameter("request", requestId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new RuleDecision(
                        BOARD.equals(row[1]) ? DecidedBy.BOARD : DecidedBy.OPERATIONS, (Long) row[0], (Integer)
                                row[2]));
    }

    /** How a vote was counted, as the desk has recorded it; empty when it was none. */
    Optional<String> count(long round) {
        return em
                .createQuery(
                        "select d.reason from Decision d where d.roundId = :round"
                                + " and d.action = org.remit.approval.Action.SETTLED",
                        String.class)
                .setParameter("round", round)
                .getResultList()
                .stream()
                .findFirst();
    }
}

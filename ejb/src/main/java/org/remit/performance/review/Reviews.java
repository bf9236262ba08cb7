package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.approval.Outcome;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;

/** The reviews, and what else their way depends on. */
@ApplicationScoped
class Reviews {

    private static final String DURING =
            " from Assignment a join Person x on x.id = a.personId where a.validFrom <= :today"
                    + " and a.validFrom <= :to and (a.validTo is null or a.validTo >= :from and a.validTo >= a.validFrom)"
                    + " and a.position.unit.code in :units and ";

    @PersistenceContext
    EntityManager em;

    void add(Review review) {
        em.persist(review);
    }

    /** @throws BusinessException NOT_FOUND */
    Review get(long id) {
        return found(em.find(Review.class, id), id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Review lock(long id) {
        return found(em.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    Review ofRequest(long requestId) {
        return em.createQuery("select r from Review r where r.requestId = :request", Review.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /** @throws BusinessException NOT_FOUND */
    ReviewPart part(long id) {
        return Optional.ofNullable(em.find(ReviewPart.class, id))
                .orElseThrow(() -> BusinessException.notFound("error.reviewUnknown", String.valueOf(id)));
    }

    private static Review found(Review review, long id) {
        return Optional.ofNullable(review)
                .orElseThrow(() -> BusinessException.notFound("error.reviewUnknown", String.valueOf(id)));
    }

    /** Another node that prepares the same cycle waits until the transaction ends. */
    void holdCycle(long cycleId) {
        em.createNativeQuery("SELECT c.id FROM performance_cycle c WHERE c.id = :id FOR UPDATE")
                .setParameter("id", cycleId)
                .getResultList();
    }

    /** The people here who have worked in these units in the period, until today, and have no review in the cycle yet. */
    List<Long> without(long cycleId, Set<String> units, Period period, LocalDate today, int most) {
        return em.createQuery(
                        "select distinct x.id" + DURING
                                + "x.active = true and (a.validTo is null or a.validTo >= :today"
                                + " or exists (select 1 from Assignment h where h.personId = x.id and h.validFrom <= :today"
                                + " and (h.validTo is null or h.validTo >= :today)))"
                                + " and not exists (select 1 from Review r where r.cycleId = :cycle and r.personId = x.id)"
                                + " order by x.id",
                        Long.class)
                .setParameter("units", units)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("today", today)
                .setParameter("cycle", cycleId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these people who have a review in the cycle. */
    Set<Long> reviewed(long cycleId, Collection<Long> persons) {
        return Set.copyOf(em.createQuery(
                        "select r.personId from Review r where r.cycleId = :cycle and r.personId in :persons",
                        Long.class)
                .setParameter("cycle", cycleId)
                .setParameter("persons", persons)
                .getResultList());
    }

    /** What somebody has done in these units in the period, until today; until its end where no other is known. */
    List<Work> work(long person, Set<String> units, Period period, LocalDate today) {
        return em
                .createQuery(
                        "select a.id, a.position.unit.code, a.validFrom, a.validTo, a.sharePercent" + DURING
                                + "x.id = :person order by a.validFrom, a.id",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("today", today)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(row -> work(row, period))
                .toList();
    }

    private static Work work(Object[] row, Period period) {
        LocalDate last = row[3] == null ? period.to() : (LocalDate) row[3];
        Period held = new Period((LocalDate) row[2], last.isBefore((LocalDate) row[2]) ? (LocalDate) row[2] : last);
        return new Work(
                (Long) row[0], (String) row[1], held.within(period).orElseThrow(), (java.math.BigDecimal) row[4]);
    }

    /** The ready sheets that somebody is scored by, by assignment, the earliest first; only days of the parts count. */
    Map<Long, List<SheetDays>> sheets(Review review) {
        Map<Long, Period> parts =
                review.parts().stream().collect(Collectors.toMap(ReviewPart::assignmentId, ReviewPart::period));
        Map<Long, List<SheetDays>> sheets = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select s.assignmentId, s.id, s.periodFrom, s.periodTo from ScoreSheet s"
                                + " where s.assignmentId in :assignments"
                                + " and s.state = org.remit.performance.sheet.SheetState.READY order by s.periodFrom",
                        Object[].class)
                .setParameter("assignments", parts.keySet())
                .getResultList()) {
            new Period((LocalDate) row[2], (LocalDate) row[3])
                    .within(parts.get(row[0]))
                    .ifPresent(days -> sheets.computeIfAbsent((Long) row[0], assignment -> new ArrayList<>())
                            .add(new SheetDays((Long) row[1], days)));
        }
        return sheets;
    }

    /** The ids of the reviews that an assignment is a part of and whose score is not taken yet. */
    List<Long> unscored(long assignment) {
        return em.createQuery(
                        "select r.id from Review r join r.parts p where p.assignmentId = :assignment"
                                + " and r.stage in :stages order by r.id",
                        Long.class)
                .setParameter("assignment", assignment)
                .setParameter("stages", List.of(CycleStage.TARGETS, CycleStage.RUNNING, CycleStage.FACTS))
                .getResultList();
    }

    /** The cycles whose reviews wait for something, with what they wait for. */
    List<Wait> waits() {
        return em.createQuery(
                        "select distinct new org.remit.performance.review.Reviews$Wait(r.cycleId, r.waitsFor) from Review r"
                                + " where r.waitsFor is not null order by r.cycleId",
                        Wait.class)
                .getResultList();
    }

    /** Reviews of a cycle wait for a stage of it. */
    record Wait(Long cycleId, CycleStage stage) {}

    /** The ids of those that wait for a stage. */
    List<Long> waiting(Wait wait) {
        return em.createQuery(
                        "select r.id from Review r where r.cycleId = :cycle and r.waitsFor = :stage order by r.id",
                        Long.class)
                .setParameter("cycle", wait.cycleId())
                .setParameter("stage", wait.stage())
                .getResultList();
    }

    /** Who has said something at one of these steps. */
    Set<Long> heard(long requestId, Collection<String> steps) {
        return Set.copyOf(em.createQuery(
                        "select distinct i.personId from WorkItem i where i.round.request.id = :request"
                                + " and i.round.step in :steps and i.outcome is not null",
                        Long.class)
                .setParameter("request", requestId)
                .setParameter("steps", steps)
                .getResultList());
    }

    /** Whom a step asks at this moment, each with the one they stand in for, or null. */
    List<Voter> asked(long requestId, String step) {
        return em.createQuery(
                        "select new org.remit.performance.review.Reviews$Voter(i.personId, i.onBehalfOf, i.outcome)"
                                + " from WorkItem i where i.round.request.id = :request and i.round.step = :step"
                                + " and i.round.outcome is null and i.lapsedAt is null"
                                // who has let the term pass and was replaced is asked no more
                                + " and i.state <> org.remit.approval.WorkItem.State.CANCELLED order by i.id",
                        Voter.class)
                .setParameter("request", requestId)
                .setParameter("step", step)
                .getResultList();
    }

    /** Somebody whom a step asks. */
    record Voter(Long person, Long onBehalfOf, Outcome said) {

        /** Whether it is still theirs to speak. */
        boolean open(long me) {
            return person == me && said == null;
        }
    }
}

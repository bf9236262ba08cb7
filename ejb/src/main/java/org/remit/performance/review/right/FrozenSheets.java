package org.remit.performance.review.right;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import org.remit.performance.sheet.SheetFreeze;

/**
 * Sheets stay as they are while their holder is asked whether they agree, and from then on. A sheet that was begun after that, such as
 * that of a new position, nobody has agreed to.
 */
@ApplicationScoped
class FrozenSheets implements SheetFreeze {

    private static final String ASKED = "t.step in ('userTask_agreeOnTargets', 'userTask_decideOnObjection')"
            + " and t.state = org.remit.approval.Round$State.OPEN";

    private static final String AGREED =
            "(t.step = 'userTask_agreeOnTargets' and t.outcome = org.remit.approval.Outcome.ACCEPTED"
                    + " or t.step = 'userTask_decideOnObjection' and t.outcome = org.remit.approval.Outcome.CONFIRMED)"
                    + " and t.settledAt >= (select min(x.changedAt) from s.changes x)";

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<Long> frozen(Collection<Long> sheetIds) {
        if (sheetIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select distinct s.id from Review r join r.parts p join ReviewCycle c on c.id = r.cycleId"
                                + " join ScoreSheet s on s.assignmentId = p.assignmentId join Round t on t.request.id = r.requestId"
                                + " where s.id in :sheets and s.state = org.remit.performance.sheet.SheetState.READY"
                                + " and s.periodFrom <= c.lastDay and s.periodTo >= c.firstDay"
                                + " and (" + ASKED + " or " + AGREED + ")",
                        Long.class)
                .setParameter("sheets", sheetIds)
                .getResultList());
    }

    @Override
    public boolean settled(long sheet) {
        return !em.createQuery(
                        "select s.id from Review r join r.parts p join ReviewCycle c on c.id = r.cycleId"
                                + " join ScoreSheet s on s.assignmentId = p.assignmentId where s.id = :sheet"
                                + " and s.periodFrom <= c.lastDay and s.periodTo >= c.firstDay"
                                + " and r.stage not in (org.remit.performance.cycle.CycleStage.TARGETS,"
                                + " org.remit.performance.cycle.CycleStage.RUNNING)",
                        Long.class)
                .setParameter("sheet", sheet)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

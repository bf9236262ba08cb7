package org.remit.performance.overview.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.performance.cycle.CycleView;

/** The grades of cycles as they are counted. */
@ApplicationScoped
class GradeRows {

    @PersistenceContext
    EntityManager em;

    /**
     * Of all reviews, those that were erased since included.
     *
     * @param leftOut the id of a person whose review is not counted; 0 for nobody
     */
    List<GradeRow> of(long cycle, long leftOut) {
        return Stream.concat(present(cycle, leftOut).stream(), erased(cycle).stream())
                .toList();
    }

    private List<GradeRow> present(long cycle, long leftOut) {
        return em.createQuery(
                        "select new org.remit.performance.overview.distribution.GradeRow(r.unit, r.gradeAfter, count(r.id))"
                                + " from Review r where r.cycleId = :cycle and r.personId <> :leftOut"
                                + " group by r.unit, r.gradeAfter",
                        GradeRow.class)
                .setParameter("cycle", cycle)
                .setParameter("leftOut", leftOut)
                .getResultList();
    }

    /** Those of reviews that were erased since: the numbers are kept. */
    @SuppressWarnings("unchecked")
    private List<GradeRow> erased(long cycle) {
        List<Object[]> kept = em.createNativeQuery(
                        "SELECT g.unit_code, NULLIF(g.grade, '-'), g.reviews FROM retention_grade_count g"
                                + " WHERE g.cycle_id = :cycle")
                .setParameter("cycle", cycle)
                .getResultList();
        return kept.stream()
                .map(row -> new GradeRow((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /**
     * The latest published cycle that was over before another began.
     *
     * @param units the codes of the units of which one has to be named in it
     */
    Optional<Long> before(CycleView cycle, Collection<String> units) {
        return em
                .createQuery(
                        "select c.id from ReviewCycle c where c.lastDay < :first"
                                + " and c.stage in (org.remit.performance.cycle.CycleStage.PUBLISHED,"
                                + " org.remit.performance.cycle.CycleStage.APPEAL, org.remit.performance.cycle.CycleStage.CLOSED)"
                                + " and exists (select 1 from c.units u where u in :units) order by c.lastDay desc, c.id desc",
                        Long.class)
                .setParameter("first", cycle.period().from())
                .setParameter("units", units)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}

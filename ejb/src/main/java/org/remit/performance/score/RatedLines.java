package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.performance.measurement.RatedKpis;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.target.TargetDefinition;

/** The lines of ready sheets that are rated by levels. */
@ApplicationScoped
class RatedLines implements RatedKpis {

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<Rated, List<Level>> levels(Collection<Long> assignments, Period period) {
        return assignments.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select s.assignmentId as assignment, t.kpiId as kpi, t.definition as definition"
                                        + " from ScoreSheet s join s.targets t where s.assignmentId in :assignments"
                                        + " and s.state = org.remit.performance.sheet.SheetState.READY"
                                        + " and s.periodFrom <= :to and s.periodTo >= :from"
                                        + " and t.definition.method = org.remit.performance.scoring.MethodKind.RUBRIC"
                                        + " order by s.periodFrom, s.id",
                                Tuple.class)
                        .setParameter("assignments", assignments)
                        .setParameter("from", period.from())
                        .setParameter("to", period.to())
                        .getResultStream()
                        .collect(Collectors.toMap(RatedLines::rated, RatedLines::levels, (one, later) -> later));
    }

    private static Rated rated(Tuple row) {
        return new Rated(row.get("assignment", Long.class), row.get("kpi", Long.class));
    }

    private static List<Level> levels(Tuple row) {
        return row.get("definition", TargetDefinition.class).detail().levels();
    }
}

package org.remit.performance.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.sheet.list.TargetLine;
import org.remit.performance.sheet.target.TargetDefinition;

/** Sheets with their lines, several at a time. */
@ApplicationScoped
class SheetReadings {

    private static final String FACTS =
            "select new org.remit.performance.insight.SheetFacts(s.id, u.code, u.name, p.code,"
                    + " p.title, x.id, x.name, s.periodFrom, s.periodTo, s.state, u.id, p.id, a.id) from ScoreSheet s"
                    + " left join Assignment a on a.id = s.assignmentId left join Person x on x.id = a.personId"
                    + " left join Position p on p.id = coalesce(s.positionId, a.position.id)"
                    + " join Unit u on u.id = coalesce(s.unitId, p.unit.id) where ";

    @PersistenceContext
    EntityManager em;

    /** A line with the id of its KPI. */
    record Line(long kpi, TargetLine target) {}

    /** The sheets of a person whose period the day belongs to, drafts too. */
    List<SheetFacts> ofPerson(long person, LocalDate day) {
        return em.createQuery(
                        FACTS
                                + "a.personId = :person and s.periodFrom <= :day and s.periodTo >= :day order by p.code, s.id",
                        SheetFacts.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<SheetFacts> find(long sheet) {
        return em
                .createQuery(FACTS + "s.id = :sheet", SheetFacts.class)
                .setParameter("sheet", sheet)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In their order, by the id of the sheet. */
    Map<Long, List<Line>> lines(Collection<Long> sheets) {
        return em
                .createQuery(
                        "select s.id as sheet, index(t) as place, t.kpiId as kpi, k.code as code, t.kpiVersionNo as versionNo,"
                                + " v.definition as definition, t.definition as target from ScoreSheet s join s.targets t"
                                + " join KpiVersion v on v.kpi.id = t.kpiId and v.versionNo = t.kpiVersionNo join v.kpi k"
                                + " where s.id in :sheets order by s.id, index(t)",
                        Tuple.class)
                .setParameter("sheets", sheets)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("sheet", Long.class),
                        Collectors.mapping(SheetReadings::line, Collectors.toList())));
    }

    private static Line line(Tuple row) {
        TargetLine target = new TargetLine(
                row.get("place", Integer.class),
                row.get("code", String.class),
                row.get("versionNo", Integer.class),
                row.get("definition", KpiDefinition.class),
                row.get("target", TargetDefinition.class));
        return new Line(row.get("kpi", Long.class), target);
    }
}

package org.remit.performance.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;
import org.remit.performance.improvement.effect.Effect;

/** Improvements of what was measured of somebody, and the measures that they proposed or carry out. */
@ApplicationScoped
class ImprovementRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Fallen(
            String kpi,
            ImprovementStage stage,
            Instant openedAt,
            LocalDate from,
            LocalDate to,
            BigDecimal measured,
            String finding,
            String dismissal) {}

    record Measure(String kpi, boolean proposed, boolean carriesOut, String measure, LocalDate due, Effect effect) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(
                records(
                        "improvements",
                        Fallen.class,
                        "(k.code, i.stage, i.openedAt, i.beforeFirstDay, i.beforeLastDay, i.beforeValue, i.finding, i.dismissal) from Improvement i join LibraryKpi k on k.id = i.kpiId join Assignment a on a.id = i.assignmentId where a.personId = :person order by i.openedAt, i.id",
                        person),
                records(
                        "measures",
                        Measure.class,
                        "(k.code, m.proposedBy = :person, m.ownerId = :person, m.measure, m.dueDate, m.effect) from ImprovementMeasure m join Improvement i on i.id = m.improvementId join LibraryKpi k on k.id = i.kpiId where m.ownerId = :person or m.proposedBy = :person order by m.id",
                        person));
    }

    private <T extends Record> PersonalRecords records(String kind, Class<T> type, String query, long person) {
        return new PersonalRecords(
                kind,
                em.createQuery("select new " + type.getName() + query, type)
                        .setParameter("person", person)
                        .getResultList());
    }
}

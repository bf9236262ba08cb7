package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;

/** What was measured of somebody, corrections included. */
@ApplicationScoped
class MeasurementRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Number(
            String kpi,
            LocalDate from,
            LocalDate to,
            BigDecimal numerator,
            BigDecimal denominator,
            String source,
            boolean withdrawn,
            Instant recordedAt) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(records(
                "measurements",
                Number.class,
                "(k.code, m.firstDay, m.lastDay, m.numerator, m.denominator, m.source, m.withdrawn, m.recordedAt) from Measurement m join LibraryKpi k on k.id = m.kpiId join Assignment a on a.id = m.assignmentId where a.personId = :person order by m.recordedAt, m.id",
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

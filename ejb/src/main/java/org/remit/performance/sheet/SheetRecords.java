package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;

/** What somebody is scored by. */
@ApplicationScoped
class SheetRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Line(
            String position,
            LocalDate from,
            LocalDate to,
            SheetState state,
            String kpi,
            BigDecimal weight,
            BigDecimal target) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(records(
                "sheets",
                Line.class,
                "(a.position.code, s.periodFrom, s.periodTo, s.state, k.code, t.definition.weight, t.definition.target) from ScoreSheet s join Assignment a on a.id = s.assignmentId join s.targets t join LibraryKpi k on k.id = t.kpiId where a.personId = :person order by s.periodFrom, s.id, index(t)",
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

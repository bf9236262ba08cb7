package org.remit.performance.learning.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What belongs to the work of a person, from three queries. */
@ApplicationScoped
class LearningSubjects {

    private static final String NEW = "new org.remit.performance.learning.subject.LearningSubject("
            + "org.remit.performance.learning.subject.LearningSubjectKind.";

    private static final String HELD = " a.personId = :person and (a.validTo is null or a.validTo >= :today)";

    private static final String IN_FORCE = " d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)";

    /** Those of the sheets of the year, and those that the duties are measured by. */
    private static final String KPIS = "select " + NEW + "KPI, k.id, k.code, v.definition.name) from LibraryKpi k"
            + " join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo where exists (select 1 from ScoreSheet s"
            + " join s.targets t join Assignment a on a.id = s.assignmentId where t.kpiId = k.id and a.personId = :person"
            + " and s.state = org.remit.performance.sheet.SheetState.READY and s.periodFrom <= :last and s.periodTo >= :first)"
            + " or exists (select 1 from KpiUse u join Kpi o on o.id = u.organizationKpiId join o.duty d"
            + " join Assignment a on a.position = d.position where u.kpiId = k.id and" + HELD + " and" + IN_FORCE
            + ") order by k.code";

    private static final String DUTIES =
            "select " + NEW + "DUTY, d.id, d.code, d.text) from Duty d where exists (select 1"
                    + " from Assignment a where a.position = d.position and" + HELD + ") and" + IN_FORCE
                    + " order by d.position.code, d.place, d.id";

    private static final String FUNCTIONS = "select " + NEW + "FUNCTION, f.id, f.code, f.name) from Function f"
            + " where exists (select 1 from Duty d join Assignment a on a.position = d.position where d.function = f and"
            + HELD + " and" + IN_FORCE + ") order by f.code";

    @PersistenceContext
    EntityManager em;

    /** The KPIs first, then duties and functions. */
    List<LearningSubject> of(long person, int year, LocalDate today) {
        List<LearningSubject> subjects = new ArrayList<>(em.createQuery(KPIS, LearningSubject.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList());
        for (String query : List.of(DUTIES, FUNCTIONS)) {
            subjects.addAll(em.createQuery(query, LearningSubject.class)
                    .setParameter("person", person)
                    .setParameter("today", today)
                    .getResultList());
        }
        return subjects;
    }
}

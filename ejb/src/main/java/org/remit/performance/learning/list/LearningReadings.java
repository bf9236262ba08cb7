package org.remit.performance.learning.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Single plans as they are read. */
@ApplicationScoped
class LearningReadings {

    private static final String HEAD =
            "select new org.remit.performance.learning.list.LearningPlanHead(l.id, l.proposalNo,"
                    + " l.proposedBy = l.personId, p.name, l.proposedAt, a.name, l.agreedAt) from LearningPlan l"
                    + " join Person p on p.id = l.proposedBy left join Person a on a.id = l.agreedBy"
                    + " where l.personId = :person and l.year = :year";

    private static final String ITEMS =
            "select new org.remit.performance.learning.list.LearningItemView(i.id, i.version,"
                    + " i.kpiId, i.dutyId, coalesce(k.code, d.code, f.code), coalesce(v.definition.name.zh, d.text.zh, f.name.zh),"
                    + " coalesce(v.definition.name.en, d.text.en, f.name.en), i.goal.aim, i.goal.means, i.goal.action,"
                    + " i.goal.dueOn, i.state, i.settled, s.name, i.settledAt, :today) from LearningItem i"
                    + " left join LibraryKpi k on k.id = i.kpiId left join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo"
                    + " left join Duty d on d.id = i.dutyId left join Function f on f.id = i.functionId"
                    + " left join Person s on s.id = i.settledBy where i.planId = :plan"
                    + " order by case when i.state = org.remit.performance.learning.LearningItemState.OPEN then 0 else 1 end,"
                    + " i.goal.dueOn, i.id";

    private static final String ENTRIES =
            "select new org.remit.performance.learning.list.LearningEntryView(e.itemId, e.move,"
                    + " p.name, e.writtenAt, e.words, e.goal.aim, e.goal.means, e.goal.action, e.goal.dueOn) from LearningEntry e"
                    + " join Person p on p.id = e.writtenBy where e.planId = :plan order by e.writtenAt desc, e.id desc";

    /** The person whose sheet it is. */
    record Holder(long person, int year) {}

    @PersistenceContext
    EntityManager em;

    Optional<LearningPlanHead> head(long person, int year) {
        return em.createQuery(HEAD, LearningPlanHead.class)
                .setParameter("person", person)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    List<LearningItemView> items(long plan, LocalDate today) {
        return em.createQuery(ITEMS, LearningItemView.class)
                .setParameter("plan", plan)
                .setParameter("today", today)
                .getResultList();
    }

    List<LearningEntryView> entries(long plan) {
        return em.createQuery(ENTRIES, LearningEntryView.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Whose a sheet is, and the year in which its period ends; empty when it is nobody's own. */
    Optional<Holder> holder(long sheet) {
        return em.createQuery(
                        "select a.personId, s.periodTo from ScoreSheet s join Assignment a on a.id = s.assignmentId"
                                + " where s.id = :sheet",
                        Object[].class)
                .setParameter("sheet", sheet)
                .getResultStream()
                .findFirst()
                .map(row -> new Holder((Long) row[0], ((LocalDate) row[1]).getYear()));
    }

    /** The first day of somebody here; empty for whoever never held a position. */
    Optional<LocalDate> joined(long person) {
        return em
                .createQuery(
                        "select a.validFrom from Assignment a where a.personId = :person order by a.validFrom",
                        LocalDate.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}

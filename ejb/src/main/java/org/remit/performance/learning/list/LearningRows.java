package org.remit.performance.learning.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.remit.shared.Among;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Whose plan is how far: everybody who holds a position today, by the first one that the reader sees. */
@ApplicationScoped
class LearningRows {

    private static final String OPEN = "from LearningItem i where i.planId = l.id"
            + " and i.state = org.remit.performance.learning.LearningItemState.OPEN";

    private static final String OVERDUE = "(select count(i.id) " + OPEN + " and i.goal.dueOn < :today)";

    /** The open item that is due first. */
    private static final String NEXT = " left join LearningItem n on n.planId = l.id"
            + " and n.state = org.remit.performance.learning.LearningItemState.OPEN and not exists (select 1 " + OPEN
            + " and (i.goal.dueOn < n.goal.dueOn or i.goal.dueOn = n.goal.dueOn and i.id < n.id))";

    private static final String ROW =
            "select new org.remit.performance.learning.list.LearningRow(x.id, x.name, p.title,"
                    + " u.code, u.name, l.id, l.agreedAt, case when l.proposedBy = l.personId then true else false end,"
                    + " (select count(i.id) " + OPEN + "), " + OVERDUE + ", n.goal.dueOn)";

    private static final String FROM = " from Person x join Assignment a on a.id = (select min(b.id) from Assignment b"
            + " join b.position q join q.unit w where b.personId = x.id and b.validFrom <= :today"
            + " and (b.validTo is null or b.validTo >= :today)%s) join a.position p join p.unit u"
            + " left join LearningPlan l on l.personId = x.id and l.year = :year";

    private static final Map<LearningGap, String> LACKING = Map.of(
            LearningGap.NO_PLAN, " and l.id is null",
            LearningGap.NOT_AGREED, " and l.id is not null and l.agreedAt is null",
            LearningGap.OVERDUE, " and " + OVERDUE + " > 0");

    private static final Map<String, String> SORT = Map.of(
            "person",
            "coalesce(x.name.en, x.name.zh)",
            "unit",
            "u.code",
            "state",
            "case when l.id is null then 0 when l.agreedAt is null then 1 else 2 end",
            "due",
            "n.goal.dueOn");

    @PersistenceContext
    EntityManager em;

    /** @param units the codes of the units whose people are wanted; null for all, otherwise one at least */
    Page<LearningRow> page(LearningFilter filter, Collection<String> units, LocalDate today, PageRequest page) {
        Among among = units == null ? null : new Among(units);
        String from = FROM.formatted(among == null ? "" : " and " + among.condition("w.code", "units"));
        String where = " where x.active = true" + (filter.gap() == null ? "" : LACKING.get(filter.gap()));
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        // without it each database has its own place for those who have nothing due
        String order =
                field == null ? "u.code, p.code, " : field + (page.descending() ? " desc" : "") + " nulls last, ";
        TypedQuery<LearningRow> rows =
                em.createQuery(ROW + from + NEXT + where + " order by " + order + "x.id", LearningRow.class);
        TypedQuery<Long> total = em.createQuery("select count(x.id)" + from + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            query.setParameter("year", filter.year()).setParameter("today", today);
            if (among != null) {
                among.bind(query, "units");
            }
        }
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(), total.getSingleResult());
    }
}

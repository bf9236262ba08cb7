package org.remit.performance.overview.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.approval.ReminderOffice;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The reviews of a cycle as they are counted, and the work items that they wait for. */
@ApplicationScoped
class ProgressRows {

    private static final String LATE =
            " from Review r join Round g on g.request.id = r.requestId where r.cycleId = :cycle"
                    + " and g.overdueSince is not null and g.state = org.remit.approval.Round.State.OPEN";

    private static final String ITEMS = " from Review r join Round g on g.request.id = r.requestId join g.request q"
            + " join WorkItem i on i.round = g join Person x on x.id = r.personId join Person w on w.id = i.personId"
            + " left join Person b on b.id = i.onBehalfOf left join Unit u on u.code = r.unit where r.cycleId = :cycle"
            + " and g.overdueSince is not null and g.state = org.remit.approval.Round.State.OPEN"
            + " and i.state = org.remit.approval.WorkItem.State.OPEN";

    private static final String NAMED =
            " and (lower(x.name.zh) like :text escape '!' or lower(x.name.en) like :text escape '!'"
                    + " or lower(w.name.zh) like :text escape '!' or lower(w.name.en) like :text escape '!')";

    private static final String REMINDERS = "Decision d where d.requestId = q.id and d.roundId = g.id"
            + " and d.actorId = i.personId and d.action = org.remit.approval.Action.REMINDED";

    private static final String COLUMNS = "select r.id, q.number, x.id, x.name, u.code, u.name, g.step, w.id, w.name,"
            + " b.id, b.name, g.dueAt, g.overdueSince, (select max(d.decidedAt) from " + REMINDERS + ")";

    private static final Map<String, String> SORT = Map.of(
            "person", "coalesce(x.name.en, x.name.zh)",
            "waitedFor", "coalesce(w.name.en, w.name.zh)",
            "unit", "u.code",
            "step", "g.step",
            "overdueSince", "g.overdueSince");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<ReviewCount> counts(long cycle) {
        return em.createQuery(
                        "select new org.remit.performance.overview.progress.ReviewCount(r.unit, r.stage, r.waitsFor,"
                                + " count(r.id)) from Review r where r.cycleId = :cycle"
                                + " group by r.unit, r.stage, r.waitsFor",
                        ReviewCount.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** How many reviews are overdue, by the codes of the units. */
    Map<String, Long> overdue(long cycle) {
        return em.createQuery("select r.unit, count(distinct r.id)" + LATE + " group by r.unit", Object[].class)
                .setParameter("cycle", cycle)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Who is waited for past their term, the longest overdue first or sorted by person, waitedFor, unit, step or overdueSince.
     *
     * @param units the codes of the units, or null for all
     */
    Page<OverdueRow> overdue(OverdueFilter filter, Collection<String> units, PageRequest page) {
        Map<String, Object> values = values(filter.cycle(), units);
        String where = ITEMS + in(units) + (filter.person() == null ? "" : NAMED);
        if (filter.person() != null) {
            values.put("text", Patterns.contains(filter.person()));
        }
        String field = SORT.getOrDefault(page.sortField() == null ? "" : page.sortField(), "g.overdueSince");
        TypedQuery<Object[]> rows = em.createQuery(
                COLUMNS + where + " order by " + field + (page.descending() ? " desc" : "") + ", i.id", Object[].class);
        TypedQuery<Long> total = em.createQuery("select count(i.id)" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
                        .map(ProgressRows::row)
                        .toList(),
                total.getSingleResult());
    }

    /**
     * The ids of overdue rounds in which somebody can be reminded: who was neither asked nor reminded of late.
     *
     * @param units the codes of the units, or null for all
     */
    List<Long> toRemind(long cycle, Collection<String> units, int most) {
        Instant since = clock.instant().minus(ReminderOffice.PAUSE);
        TypedQuery<Long> query = em.createQuery(
                        "select g.id" + ITEMS + in(units) + " and i.openedAt <= :since and not exists (select 1 from "
                                + REMINDERS + " and d.decidedAt > :since) group by g.id order by g.id",
                        Long.class)
                .setParameter("since", since);
        values(cycle, units).forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static Map<String, Object> values(long cycle, Collection<String> units) {
        Map<String, Object> values = new HashMap<>();
        values.put("cycle", cycle);
        if (units != null) {
            values.put("units", units);
        }
        return values;
    }

    private static String in(Collection<String> units) {
        return units == null ? "" : " and r.unit in :units";
    }

    private static OverdueRow row(Object[] row) {
        return new OverdueRow(
                (Long) row[0],
                (String) row[1],
                new PersonRef((Long) row[2], (LocalizedText) row[3]),
                (String) row[4],
                (LocalizedText) row[5],
                (String) row[6],
                new PersonRef((Long) row[7], (LocalizedText) row[8]),
                row[9] == null ? null : new PersonRef((Long) row[9], (LocalizedText) row[10]),
                (Instant) row[11],
                (Instant) row[12],
                (Instant) row[13]);
    }
}

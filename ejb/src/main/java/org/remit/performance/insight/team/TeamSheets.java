package org.remit.performance.insight.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.Among;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The ready sheets of people, paged; whose they are stands in the query. */
@ApplicationScoped
class TeamSheets {

    private static final String FROM = " from ScoreSheet s join Assignment a on a.id = s.assignmentId"
            + " join a.position p join p.unit u join Person x on x.id = a.personId"
            + " where s.state = org.remit.performance.sheet.SheetState.READY"
            + " and s.periodFrom >= :from and s.periodTo <= :to";

    /** More of them nobody chooses from. */
    private static final int MOST_PERIODS = 24;

    @PersistenceContext
    EntityManager em;

    /**
     * Those of the positions' sheets, which are handed to people whole or in part; the latest first.
     *
     * @param units the codes of the units; null for all, otherwise one at least
     */
    List<Period> periods(Collection<String> units) {
        Among among = units == null ? null : new Among(units);
        TypedQuery<Object[]> query = em.createQuery(
                        "select distinct s.periodFrom, s.periodTo from ScoreSheet s join Position p on p.id = s.positionId"
                                + " join p.unit u where s.state = org.remit.performance.sheet.SheetState.READY"
                                + (among == null ? "" : " and " + among.condition("u.code", "units"))
                                + " order by s.periodFrom desc, s.periodTo",
                        Object[].class)
                .setMaxResults(MOST_PERIODS);
        if (among != null) {
            among.bind(query, "units");
        }
        return query.getResultStream()
                .map(row -> new Period((LocalDate) row[0], (LocalDate) row[1]))
                .toList();
    }

    /**
     * By unit and position, so that those who can be compared stand together.
     *
     * @param units the codes of the units; null for all, otherwise one at least
     */
    Page<TeamSheet> page(Collection<String> units, Period period, PageRequest page) {
        Among among = units == null ? null : new Among(units);
        String where = FROM + (among == null ? "" : " and " + among.condition("u.code", "units"));
        TypedQuery<TeamSheet> rows = em.createQuery(
                        "select new org.remit.performance.insight.team.TeamSheet(s.id, u.code, u.name, p.code, p.title,"
                                + " x.id, x.name, s.periodFrom, s.periodTo)" + where
                                + " order by u.code, p.code, coalesce(x.name.en, x.name.zh), s.id",
                        TeamSheet.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        TypedQuery<Long> total = em.createQuery("select count(s.id)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            query.setParameter("from", period.from()).setParameter("to", period.to());
            if (among != null) {
                among.bind(query, "units");
            }
        }
        return new Page<>(rows.getResultList(), total.getSingleResult());
    }

    /** By their codes, as they are called today. */
    Map<String, TeamKpi> kpis(Collection<String> codes) {
        return em
                .createQuery(
                        "select new org.remit.performance.insight.team.TeamKpi(k.code, v.definition.name) from KpiVersion v"
                                + " join v.kpi k where v.versionNo = k.currentNo and k.code in :codes",
                        TeamKpi.class)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(TeamKpi::code, Function.identity()));
    }
}

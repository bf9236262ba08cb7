package org.remit.performance.kpi.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.kpi.list.KpiChoices.MeasuredFunction;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The KPIs of the library as they are at present, with how often duties in force use them. */
@ApplicationScoped
class KpiRows {

    private static final String PRESENT =
            " from KpiVersion v join v.kpi k left join Function f on f.code = v.definition.function"
                    + " where v.versionNo = k.currentNo";

    /** A KPI without a stage of its own has that of its function. */
    private static final String STAGE = "coalesce(v.definition.stage, f.stage)";

    private static final String ROW =
            "select new org.remit.performance.kpi.list.KpiRow(k.id, k.code, v.definition, k.life, f.name, " + STAGE
                    + ")";

    /** What duties use, or have used, stands first. */
    private static final String USED =
            "case when exists (select 1 from KpiUse u where u.kpiId = k.id) then 0 else 1 end, ";

    private static final String RETIRED = "k.life = org.remit.performance.kpi.KpiLife.RETIRED";
    private static final String IN_USE = "k.life = org.remit.performance.kpi.KpiLife.IN_USE";
    private static final String NO_FORMULA = "v.definition.formula.zh is null and v.definition.formula.en is null";

    private static final String FORMULA = " or lower(v.definition.formula.zh) like :text escape '!'"
            + " or lower(v.definition.formula.en) like :text escape '!'";

    private static final Map<String, String> SORT = Map.of(
            "code", "k.code",
            "name", "coalesce(v.definition.name.en, v.definition.name.zh)",
            "nameZh", "coalesce(v.definition.name.zh, v.definition.name.en)",
            "unit", "v.definition.unit",
            "stage", STAGE,
            "function", "v.definition.function",
            "frequency", "v.definition.frequency");

    /** How many duties in force use a KPI, and how many positions they belong to. */
    record Count(Long kpi, Long duties, Long positions) {
        static final Count NONE = new Count(0L, 0L, 0L);
    }

    @PersistenceContext
    EntityManager em;

    /** Those that duties use come first, if nothing else is wanted. */
    Page<KpiRow> page(KpiFilter filter, PageRequest page, LocalDate today) {
        String where = PRESENT + where(filter);
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? USED : field + (page.descending() ? " desc" : "") + " nulls last, ";
        List<KpiRow> rows = bind(em.createQuery(ROW + where + " order by " + order + "k.code", KpiRow.class), filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(v)" + where, Long.class), filter)
                .getSingleResult();
        return new Page<>(counted(rows, today), total);
    }

    /** By a query for all of them: a database that sorts first would count for every row that it then leaves out. */
    private List<KpiRow> counted(List<KpiRow> rows, LocalDate today) {
        Map<Long, Count> counts = rows.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select new org.remit.performance.kpi.list.KpiRows$Count(u.kpiId, count(distinct d.id),"
                                        + " count(distinct p.id)) from KpiUse u join Kpi q on q.id = u.organizationKpiId"
                                        + " join q.duty d join d.position p where u.kpiId in :kpis and d.validFrom <= :today"
                                        + " and (d.validTo is null or d.validTo >= :today)"
                                        + " and p.status <> org.remit.organization.PositionStatus.CLOSED group by u.kpiId",
                                Count.class)
                        .setParameter("kpis", rows.stream().map(KpiRow::id).toList())
                        .setParameter("today", today)
                        .getResultStream()
                        .collect(Collectors.toMap(Count::kpi, Function.identity()));
        return rows.stream()
                .map(row -> row.usedBy(counts.getOrDefault(row.id(), Count.NONE)))
                .toList();
    }

    Optional<KpiRow> find(String code, LocalDate today) {
        List<KpiRow> rows = em.createQuery(ROW + PRESENT + " and k.code = :code", KpiRow.class)
                .setParameter("code", code)
                .getResultList();
        return counted(rows, today).stream().findFirst();
    }

    KpiChoices choices() {
        return new KpiChoices(
                em.createQuery(
                                "select distinct new org.remit.performance.kpi.list.KpiChoices$MeasuredFunction(f.code, f.name)"
                                        + PRESENT + " and f.code is not null and " + IN_USE + " order by f.code",
                                MeasuredFunction.class)
                        .getResultList(),
                em.createQuery(
                                "select distinct v.definition.unit" + PRESENT + " and " + IN_USE
                                        + " order by v.definition.unit",
                                String.class)
                        .getResultList());
    }

    private static String where(KpiFilter filter) {
        return state(filter.state())
                + (filter.text() == null
                        ? ""
                        : " and (lower(k.code) like :text escape '!' or lower(v.definition.name.zh) like :text escape '!'"
                                + " or lower(v.definition.name.en) like :text escape '!'"
                                + (filter.formulaToo() ? FORMULA : "") + ")")
                + (filter.stage() == null ? "" : " and " + STAGE + " = :stage")
                + (filter.function() == null ? "" : " and v.definition.function = :function")
                + (filter.unit() == null ? "" : " and v.definition.unit = :unit");
    }

    private static String state(KpiState state) {
        if (state == null) {
            return " and " + IN_USE;
        }
        return " and "
                + switch (state) {
                    case RETIRED -> RETIRED;
                    case TO_BE_COMPLETED -> IN_USE + " and " + NO_FORMULA;
                    case COMPLETE -> IN_USE + " and not (" + NO_FORMULA + ")";
                };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, KpiFilter filter) {
        if (filter.text() != null) {
            query.setParameter("text", Patterns.contains(filter.text()));
        }
        if (filter.stage() != null) {
            query.setParameter("stage", filter.stage());
        }
        if (filter.function() != null) {
            query.setParameter("function", filter.function());
        }
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        return query;
    }
}

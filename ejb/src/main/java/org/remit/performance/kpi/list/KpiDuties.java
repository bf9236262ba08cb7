package org.remit.performance.kpi.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The duties that use KPIs of the library. */
@ApplicationScoped
class KpiDuties {

    private static final String USING = " from KpiUse x join LibraryKpi k on k.id = x.kpiId"
            + " join Kpi q on q.id = x.organizationKpiId join q.duty d join d.position p join p.unit u where k.code = :kpi"
            + " and d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)"
            + " and p.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final Map<String, String> SORT =
            Map.of("position", "p.code", "unit", "u.code", "code", "d.code", "target", "q.target");

    @PersistenceContext
    EntityManager em;

    /** Those in force, by position if nothing else is wanted. */
    Page<KpiDuty> page(String kpi, PageRequest page, LocalDate today) {
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? "" : field + (page.descending() ? " desc, " : ", ");
        List<KpiDuty> rows = em.createQuery(
                        "select new org.remit.performance.kpi.list.KpiDuty(d.code, d.text, p.code, p.title, u.code, u.name,"
                                + " q.target, q.unit, q.frequency)" + USING + " order by " + order
                                + "p.id, d.place, q.id",
                        KpiDuty.class)
                .setParameter("kpi", kpi)
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(q)" + USING, Long.class)
                .setParameter("kpi", kpi)
                .setParameter("today", today)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Which KPIs of the library those of a position's duties are, now and before. */
    List<KpiName> named(String position) {
        return em.createQuery(
                        "select distinct new org.remit.performance.kpi.list.KpiName(q.name, q.unit, k.code) from KpiUse x"
                                + " join LibraryKpi k on k.id = x.kpiId join Kpi q on q.id = x.organizationKpiId"
                                + " join q.duty d join d.position p where p.code = :position",
                        KpiName.class)
                .setParameter("position", position)
                .getResultList();
    }
}

package org.remit.performance.sheet.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.remit.shared.LocalizedText;
import org.remit.shared.Patterns;

/** What stands on a sheet, and the KPIs that it may have. */
@ApplicationScoped
class SheetLines {

    private static final int MOST_CHOICES = 20;

    @PersistenceContext
    EntityManager em;

    List<TargetLine> of(long sheet) {
        return em.createQuery(
                        "select new org.remit.performance.sheet.list.TargetLine(index(t), k.code, t.kpiVersionNo, v.definition,"
                                + " t.definition) from ScoreSheet s join s.targets t join KpiVersion v"
                                + " on v.kpi.id = t.kpiId and v.versionNo = t.kpiVersionNo join v.kpi k"
                                + " where s.id = :sheet order by index(t)",
                        TargetLine.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    List<SheetHistoryEntry> history(long sheet) {
        return em.createQuery(
                        "select new org.remit.performance.sheet.list.SheetHistoryEntry(c.move, x.name, c.changedAt, c.reason,"
                                + " c.detail) from ScoreSheet s join s.changes c join Person x on x.id = c.changedBy"
                                + " where s.id = :sheet order by index(c) desc",
                        SheetHistoryEntry.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    /** The KPIs of the position's duties in force on a day that the sheet does not have. */
    @SuppressWarnings("unchecked")
    List<KpiChoice> monitored(long sheet, LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "SELECT DISTINCT p.code, v.name_zh, v.name_en, v.unit FROM performance_sheet s"
                                + " LEFT JOIN organization_assignment a ON a.id = s.assignment_id"
                                + " JOIN organization_duty d ON d.position_id = COALESCE(s.position_id, a.position_id)"
                                + " JOIN organization_kpi k ON k.duty_id = d.id"
                                + " JOIN performance_kpi_use u ON u.organization_kpi_id = k.id"
                                + " JOIN performance_kpi p ON p.id = u.kpi_id"
                                + " JOIN performance_kpi_version v ON v.kpi_id = p.id AND v.version_no = p.current_no"
                                + " WHERE s.id = :sheet AND d.valid_from <= :today AND (d.valid_to IS NULL OR d.valid_to >= :today)"
                                + " AND NOT EXISTS (SELECT 1 FROM performance_target t WHERE t.sheet_id = s.id"
                                + " AND t.kpi_id = p.id) ORDER BY p.code",
                        Tuple.class)
                .setParameter("sheet", sheet)
                .setParameter("today", day)
                .getResultList();
        return rows.stream()
                .map(row -> new KpiChoice(
                        row.get(0, String.class),
                        new LocalizedText(row.get(1, String.class), row.get(2, String.class)),
                        row.get(3, String.class)))
                .toList();
    }

    List<KpiChoice> kpis(String text) {
        return em.createQuery(
                        "select new org.remit.performance.sheet.list.KpiChoice(k.code, v.definition.name, v.definition.unit)"
                                + " from KpiVersion v join v.kpi k where v.versionNo = k.currentNo"
                                + " and k.life = org.remit.performance.kpi.KpiLife.IN_USE and (lower(k.code) like :text escape '!'"
                                + " or lower(v.definition.name.zh) like :text escape '!'"
                                + " or lower(v.definition.name.en) like :text escape '!') order by length(k.code), k.code",
                        KpiChoice.class)
                .setParameter("text", Patterns.contains(text))
                .setMaxResults(MOST_CHOICES)
                .getResultList();
    }
}

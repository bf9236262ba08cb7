package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.TargetKind;

/** What the duties of positions are measured by. */
@ApplicationScoped
class SheetProposals {

    @PersistenceContext
    EntityManager em;

    /** The KPIs of a position's duties in force on a day, in the order of the duties; each once, with its first target. */
    List<DutyKpi> of(long position, LocalDate day) {
        Map<String, DutyKpi> kpis = new LinkedHashMap<>();
        rows(position, day).forEach(row -> {
            DutyKpi kpi = new DutyKpi(
                    ((Number) row.get(0)).longValue(),
                    row.get(1, String.class),
                    ((Number) row.get(2)).intValue(),
                    TargetKind.valueOf(row.get(3, String.class)),
                    Direction.valueOf(row.get(4, String.class)),
                    Frequency.valueOf(row.get(5, String.class)),
                    (BigDecimal) row.get(6));
            kpis.putIfAbsent(kpi.code(), kpi);
        });
        return List.copyOf(kpis.values());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(long position, LocalDate day) {
        return em.createNativeQuery(
                        "SELECT p.id, p.code, p.current_no, v.target_kind, k.direction, k.frequency, k.target"
                                + " FROM organization_duty d JOIN organization_kpi k ON k.duty_id = d.id"
                                + " JOIN performance_kpi_use u ON u.organization_kpi_id = k.id"
                                + " JOIN performance_kpi p ON p.id = u.kpi_id"
                                + " JOIN performance_kpi_version v ON v.kpi_id = p.id AND v.version_no = p.current_no"
                                + " WHERE d.position_id = :position AND p.life = 'IN_USE' AND d.valid_from <= :today"
                                + " AND (d.valid_to IS NULL OR d.valid_to >= :today) ORDER BY d.place, k.place, k.id",
                        Tuple.class)
                .setParameter("position", position)
                .setParameter("today", day)
                .getResultList();
    }
}

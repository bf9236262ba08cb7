package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Who owes a measurement: the KPIs of duties in force whose last period is over and has none. */
@ApplicationScoped
class MissingMeasurements {

    private static final String FROM = " from KpiUse s join Kpi q on q.id = s.organizationKpiId join q.duty d"
            + " join d.position p join p.unit u join LibraryKpi k on k.id = s.kpiId"
            + " join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo"
            + " where d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)"
            + " and p.status in (org.remit.organization.PositionStatus.OPEN, org.remit.organization.PositionStatus.FROZEN)"
            + " and " + eachFrequency(name -> "d.validFrom <= :" + name + "To")
            + " and not exists (select 1 from Measurement m left join Assignment a on a.id = m.assignmentId"
            + " where m.kpiId = k.id and m.place is not null"
            + " and (m.positionId = p.id or a.position.id = p.id or m.unitId = u.id)"
            + " and " + eachFrequency(name -> "m.firstDay <= :" + name + "To and m.lastDay >= :" + name + "From") + ")";

    private static final String ROW = "select q.id as id, k.code as kpi, v.definition.name as kpiName,"
            + " v.definition.frequency as frequency, p.code as position, p.title as title, u.code as unit, u.name as unitName";

    @PersistenceContext
    EntityManager em;

    /**
     * @param kpi the code of a KPI, or null for all
     * @param units the codes of the units that are wanted, or null for all
     */
    Page<MissingMeasurement> page(
            String kpi, Collection<String> units, Scope scope, PageRequest page, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Map.of("today", today));
        StringBuilder where = new StringBuilder(FROM);
        if (!scope.hr()) {
            where.append(" and (v.definition.owner in :positions or u.code in :units)");
            parameters.put("positions", orNone(scope.positions()));
            parameters.put("units", orNone(scope.units()));
        }
        if (kpi != null) {
            where.append(" and k.code = :kpi");
            parameters.put("kpi", kpi);
        }
        if (units != null) {
            where.append(" and u.code in :wanted");
            parameters.put("wanted", units);
        }
        Map<Frequency, Period> due = Stream.of(Frequency.values())
                .collect(Collectors.toMap(each -> each, each -> CalendarPeriod.lastBefore(each, today.minusDays(1))));
        due.forEach((frequency, period) -> {
            parameters.put(name(frequency) + "From", period.from());
            parameters.put(name(frequency) + "To", period.to());
        });
        List<MissingMeasurement> rows = bind(
                        em.createQuery(ROW + where + " order by u.code, p.code, k.code, q.id", Tuple.class), parameters)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> view(row, due))
                .toList();
        long total = bind(em.createQuery("select count(q)" + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static MissingMeasurement view(Tuple row, Map<Frequency, Period> due) {
        Frequency frequency = row.get("frequency", Frequency.class);
        return new MissingMeasurement(
                row.get("id", Long.class),
                row.get("kpi", String.class),
                row.get("kpiName", LocalizedText.class),
                frequency,
                row.get("position", String.class),
                row.get("title", LocalizedText.class),
                row.get("unit", String.class),
                row.get("unitName", LocalizedText.class),
                due.get(frequency).to());
    }

    /** The condition on the period of whatever frequency the KPI has. */
    private static String eachFrequency(UnaryOperator<String> condition) {
        return Stream.of(Frequency.values())
                .map(each -> "v.definition.frequency = org.remit.organization.Frequency." + each + " and "
                        + condition.apply(name(each)))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String name(Frequency frequency) {
        return "due" + frequency.ordinal();
    }

    /** An empty list is no SQL everywhere, and nothing has this code. */
    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("-") : codes;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

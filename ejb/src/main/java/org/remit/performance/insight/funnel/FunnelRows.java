package org.remit.performance.insight.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** KPIs with a stage, who has them among their duties, and what was measured of them; as few rows as there are units. */
@ApplicationScoped
class FunnelRows {

    private static final String OF_UNITS =
            "select new org.remit.performance.insight.funnel.FunnelRows$Row(m.kpiId, u.code,"
                    + " m.kind, m.firstDay, m.lastDay, m.numerator, m.denominator) from Measurement m join Unit u on u.id = m.unitId"
                    + " where m.kpiId in :kpis and u.code in :units and m.place is not null and m.firstDay >= :from"
                    + " and m.lastDay <= :to order by m.lastDay";

    /** In SQL, since Hibernate takes no days for something of which there is a least. */
    private static final String OF_PEOPLE = "SELECT m.kpi_id AS kpi, u.code AS unit, m.subject_kind AS kind,"
            + " MIN(m.first_day) AS first_day, MAX(m.last_day) AS last_day, SUM(m.numerator) AS numerator,"
            + " SUM(m.denominator) AS denominator FROM performance_measurement m"
            + " LEFT JOIN organization_assignment a ON a.id = m.assignment_id"
            + " JOIN organization_position p ON p.id = COALESCE(m.position_id, a.position_id)"
            + " JOIN organization_unit u ON u.id = p.unit_id WHERE m.kpi_id IN (:kpis) AND u.code IN (:units)"
            + " AND m.place IS NOT NULL AND m.first_day >= :from AND m.last_day <= :to"
            // what was measured of a position stands for the people in it
            + " AND (m.position_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM performance_measurement q"
            + " WHERE q.kpi_id = m.kpi_id AND q.position_id = a.position_id AND q.place IS NOT NULL"
            + " AND q.first_day >= :from AND q.last_day <= :to))"
            + " GROUP BY m.kpi_id, u.code, m.subject_kind";

    @PersistenceContext
    EntityManager em;

    /** A KPI of the library in use. */
    record StagedKpi(Long id, String code, KpiDefinition definition, LifeCycleStage stage) {}

    /** How many positions of one title have a KPI among their duties. */
    record Answering(Long kpi, LocalizedText title, long positions) {

        Answering(Long kpi, String zh, String en, Long positions) {
            this(kpi, new LocalizedText(zh, en), positions);
        }
    }

    /** What was measured in a unit: one measurement of it, or all of its positions or people together. */
    record Row(
            Long kpi,
            String unit,
            SubjectKind kind,
            LocalDate from,
            LocalDate to,
            BigDecimal numerator,
            BigDecimal denominator) {}

    /** Those with a stage of their own or of their function, by code. */
    List<StagedKpi> kpis() {
        return em.createQuery(
                        "select new org.remit.performance.insight.funnel.FunnelRows$StagedKpi(k.id, k.code, v.definition,"
                                + " coalesce(v.definition.stage, f.stage)) from KpiVersion v join v.kpi k"
                                + " left join Function f on f.code = v.definition.function where v.versionNo = k.currentNo"
                                + " and k.life = org.remit.performance.kpi.KpiLife.IN_USE"
                                + " and coalesce(v.definition.stage, f.stage) is not null order by k.code",
                        StagedKpi.class)
                .getResultList();
    }

    /** The positions of these units that have a KPI among their duties in force, by the KPI's id, the most frequent titles first. */
    Map<Long, List<Answering>> positions(Collection<String> units, LocalDate today) {
        return em
                .createQuery(
                        "select new org.remit.performance.insight.funnel.FunnelRows$Answering(s.kpiId, p.title.zh, p.title.en,"
                                + " count(distinct p.id)) from KpiUse s join Kpi q on q.id = s.organizationKpiId"
                                + " join q.duty d join d.position p join p.unit u where u.code in :units"
                                + " and d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)"
                                + " and p.status <> org.remit.organization.PositionStatus.CLOSED"
                                + " group by s.kpiId, p.title.zh, p.title.en order by count(distinct p.id) desc, min(p.id)",
                        Answering.class)
                .setParameter("units", units)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Answering::kpi));
    }

    /** What was measured within a period of these KPIs in these units, by the KPI's id; two statements. */
    @SuppressWarnings("unchecked")
    Map<Long, List<Row>> measured(Collection<Long> kpis, Collection<String> units, Period period) {
        List<Row> rows = new ArrayList<>(
                bind(em.createQuery(OF_UNITS, Row.class), kpis, units, period).getResultList());
        NativeQuery<Tuple> people = em.createNativeQuery(OF_PEOPLE, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("kpi", Long.class)
                .addScalar("unit", String.class)
                .addScalar("kind", String.class)
                .addScalar("first_day", LocalDate.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("numerator", BigDecimal.class)
                .addScalar("denominator", BigDecimal.class);
        bind(people, kpis, units, period).getResultList().forEach(row -> rows.add(row(row)));
        return rows.stream().collect(Collectors.groupingBy(Row::kpi));
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, Collection<Long> kpis, Collection<String> units, Period period) {
        return query.setParameter("kpis", kpis)
                .setParameter("units", units)
                .setParameter("from", period.from())
                .setParameter("to", period.to());
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("kpi", Long.class),
                row.get("unit", String.class),
                SubjectKind.valueOf(row.get("kind", String.class)),
                row.get("first_day", LocalDate.class),
                row.get("last_day", LocalDate.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class));
    }

    /** The unit in which a person works, that of the main position first. */
    Optional<String> unitOf(long person, LocalDate today) {
        return em
                .createQuery(
                        "select u.code from Assignment a join a.position p join p.unit u where a.personId = :person"
                                + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)"
                                + " order by case when a.main = true then 0 else 1 end, a.id",
                        String.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}

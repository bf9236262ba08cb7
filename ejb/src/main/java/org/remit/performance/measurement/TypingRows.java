package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.RatedKpis.Rated;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.MeasuredKpi;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/** What a unit's people are measured by: the KPIs of the duties of the positions that they hold. */
@ApplicationScoped
class TypingRows {

    private static final String PEOPLE = "select k.code as kpi, a.id as assignment, a.personId as person,"
            + " a.validFrom as since, a.validTo as until, p.code as position, p.title as title, c.username as username,"
            + " x.name as name from Assignment a join a.position p join p.unit u join Person x on x.id = a.personId"
            + " join Account c on c.person = x join Duty d on d.position = p join Kpi q on q.duty = d"
            + " join KpiUse s on s.organizationKpiId = q.id join LibraryKpi k on k.id = s.kpiId"
            + " join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo where u.code = :unit"
            + " and v.definition.frequency = :frequency and a.validFrom <= :to and (a.validTo is null or a.validTo >= :from)"
            + " and d.validFrom <= :to and (d.validTo is null or d.validTo >= :from)"
            + " order by p.code, c.username, k.code";

    /** How far back the last number is looked for. */
    private static final int YEARS_BACK = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    @Inject
    MeasurementRows rows;

    @Inject
    RatedKpis rated;

    /** Whether one of these positions looks after a KPI. */
    boolean ownsAny(Set<String> positions) {
        return !positions.isEmpty()
                && em.createQuery(
                                        "select count(v) from KpiVersion v join v.kpi k where v.versionNo = k.currentNo"
                                                + " and v.definition.owner in :positions",
                                        Long.class)
                                .setParameter("positions", positions)
                                .getSingleResult()
                        > 0;
    }

    /** Those of the unit's people and KPIs that the user may write. */
    List<TypingRow> of(String unit, Frequency frequency, Period period, Scope scope) {
        List<Tuple> people = em.createQuery(PEOPLE, Tuple.class)
                .setParameter("unit", unit)
                .setParameter("frequency", frequency)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
        Map<String, MeasuredKpi> kpis = subjects.kpis(
                people.stream().map(row -> row.get("kpi", String.class)).collect(Collectors.toSet()));
        Set<String> series = people.stream()
                .map(row -> subject(row, unit).series(kpi(row, kpis).id()))
                .collect(Collectors.toSet());
        Period back = new Period(period.from().minusYears(YEARS_BACK), period.to());
        Map<String, List<StoredMeasurement>> stored = series.isEmpty() ? Map.of() : rows.present(series, back);
        Map<Rated, List<Level>> levels = rated.levels(
                people.stream().map(row -> row.get("assignment", Long.class)).collect(Collectors.toSet()), period);
        Set<String> seen = new HashSet<>();
        return people.stream()
                .filter(row -> scope.mayWrite(kpi(row, kpis), subject(row, unit)))
                // one and the same KPI may measure several duties
                .filter(row -> seen.add(subject(row, unit).series(kpi(row, kpis).id())))
                .map(row -> view(
                        row,
                        kpi(row, kpis),
                        levels.getOrDefault(
                                new Rated(
                                        row.get("assignment", Long.class),
                                        kpi(row, kpis).id()),
                                List.of()),
                        stored(row, unit, kpis, stored),
                        period))
                .toList();
    }

    private static MeasuredKpi kpi(Tuple row, Map<String, MeasuredKpi> kpis) {
        return kpis.get(row.get("kpi", String.class));
    }

    private static Subject subject(Tuple row, String unit) {
        return new Subject(
                SubjectKind.ASSIGNMENT,
                row.get("assignment", Long.class),
                unit,
                row.get("person", Long.class),
                row.get("since", LocalDate.class),
                row.get("until", LocalDate.class));
    }

    private static List<StoredMeasurement> stored(
            Tuple row, String unit, Map<String, MeasuredKpi> kpis, Map<String, List<StoredMeasurement>> stored) {
        return stored.getOrDefault(subject(row, unit).series(kpi(row, kpis).id()), List.of());
    }

    private static TypingRow view(
            Tuple row, MeasuredKpi kpi, List<Level> levels, List<StoredMeasurement> stored, Period period) {
        StoredMeasurement present = last(stored.stream().filter(each -> each.overlaps(period)));
        StoredMeasurement before = last(stored.stream().filter(each -> each.to().isBefore(period.from())));
        return new TypingRow(
                kpi,
                row.get("position", String.class),
                row.get("title", LocalizedText.class),
                row.get("username", String.class),
                row.get("name", LocalizedText.class),
                kpi.ratio() || present != null && present.denominator() != null,
                levels,
                present == null ? null : present.id(),
                present == null ? null : present.numerator(),
                present == null ? null : present.denominator(),
                present == null ? null : present.source(),
                present == null ? null : present.key(),
                before == null ? null : CalendarPeriod.text(kpi.frequency(), new Period(before.from(), before.to())),
                before == null ? null : before.number());
    }

    private static StoredMeasurement last(Stream<StoredMeasurement> ordered) {
        return ordered.reduce((one, later) -> later).orElse(null);
    }
}

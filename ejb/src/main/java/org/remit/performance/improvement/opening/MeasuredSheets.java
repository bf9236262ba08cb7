package org.remit.performance.improvement.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.remit.performance.improvement.MeasuredValue;
import org.remit.performance.scoring.measure.Measured;

/** Which sheets have new measurements, and until when measurements were looked through. */
@ApplicationScoped
class MeasuredSheets {

    private static final String SHEETS = "select distinct s.id from Measurement m join ScoreSheet s on s.%1$s = m.%1$s"
            + " join s.targets t on t.kpiId = m.kpiId where m.recordedAt > :after and m.recordedAt <= :until"
            + " and m.place is not null and s.state = org.remit.performance.sheet.SheetState.READY"
            + " and s.periodTo >= :current and m.lastDay >= s.periodFrom and m.lastDay <= s.periodTo";

    private static final String LINES =
            "select new org.remit.performance.improvement.opening.AgreedLine(s.id, s.unitId,"
                    + " s.positionId, s.assignmentId, k.id, k.code, v.definition.per, t.definition.threshold, t.definition.target)"
                    + " from ScoreSheet s join s.targets t join LibraryKpi k on k.id = t.kpiId"
                    + " join KpiVersion v on v.kpi = k and v.versionNo = t.kpiVersionNo where s.id in :sheets"
                    + " and t.definition.part = org.remit.performance.sheet.target.TargetPart.ITEM order by s.id, k.code";

    @PersistenceContext
    EntityManager em;

    /** Whoever else looks through them waits until the transaction ends. */
    Instant hold() {
        LocalDateTime until = (LocalDateTime) em.createNativeQuery(
                        "SELECT seen_until FROM performance_improvement_watch WHERE id = 1 FOR UPDATE",
                        LocalDateTime.class)
                .getSingleResult();
        return until.toInstant(ZoneOffset.UTC);
    }

    /**
     * When the last measurement was recorded. Whoever records holds the others up, so that those of one moment are all there once a
     * later one is.
     */
    Optional<Instant> last() {
        return Optional.ofNullable(em.createQuery("select max(m.recordedAt) from Measurement m", Instant.class)
                .getSingleResult());
    }

    void seen(Instant until) {
        em.createNativeQuery("UPDATE performance_improvement_watch SET seen_until = :until WHERE id = 1")
                .setParameter("until", LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * The sheets whose own subjects were measured in this time.
     *
     * @param current a sheet whose period ended before this day is past
     */
    Set<Long> between(Instant after, Instant until, LocalDate current) {
        Set<Long> sheets = new TreeSet<>();
        for (String subject : List.of("unitId", "positionId", "assignmentId")) {
            sheets.addAll(em.createQuery(SHEETS.formatted(subject), Long.class)
                    .setParameter("after", after)
                    .setParameter("until", until)
                    .setParameter("current", current)
                    .getResultList());
        }
        return sheets;
    }

    /** The weighted lines of sheets. */
    List<AgreedLine> lines(Collection<Long> sheets) {
        return em.createQuery(LINES, AgreedLine.class)
                .setParameter("sheets", sheets)
                .getResultList();
    }

    /** What was measured last of each of these lines, by their series; a ratio of nothing is left out. */
    Map<String, MeasuredValue> latest(Collection<AgreedLine> lines) {
        Map<String, BigDecimal> per = new HashMap<>();
        lines.forEach(line -> per.put(line.series(), line.per() == null ? BigDecimal.ONE : line.per()));
        Map<String, MeasuredValue> latest = new HashMap<>();
        if (per.isEmpty()) {
            return latest;
        }
        em.createQuery(
                        "select m.series, m.firstDay, m.lastDay, m.numerator, m.denominator from Measurement m"
                                + " where m.series in :series and m.place is not null and not exists (select 1"
                                + " from Measurement y where y.series = m.series and y.place is not null and y.lastDay > m.lastDay)",
                        Object[].class)
                .setParameter("series", per.keySet())
                .getResultStream()
                .forEach(row -> new Measured((LocalDate) row[2], (BigDecimal) row[3], (BigDecimal) row[4])
                        .value(per.get((String) row[0]))
                        .ifPresent(value -> latest.put(
                                (String) row[0], new MeasuredValue((LocalDate) row[1], (LocalDate) row[2], value))));
        return latest;
    }
}

package org.remit.performance.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;

/** Improvements with their measures. */
@ApplicationScoped
class Improvements {

    /** What somebody holds who is to find out why a KPI fell. */
    private static final List<String> DATA_ANALYSIS =
            List.of("DATA_AND_ANALYSIS", "BUSINESS_ANALYSIS", "MARKET_MONITORING");

    private static final String FACTS = "select new org.remit.performance.improvement.ImprovementFacts(k.code,"
            + " v.definition.name, v.definition.unit, v.definition.per, v.definition.direction, v.definition.frequency,"
            + " v.definition.overTime, v.definition.targetKind, v.definition.owner, u.code, u.name, p.code, p.title, a.personId, x.name) from Improvement i"
            + " join LibraryKpi k on k.id = i.kpiId join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo"
            + " left join Assignment a on a.id = i.assignmentId left join Person x on x.id = a.personId"
            + " left join Position p on p.id = coalesce(i.positionId, a.position.id)"
            + " join Unit u on u.id = coalesce(i.unitId, p.unit.id) where i.id = :id";

    private static final String SHEET_DAYS = "select new org.remit.performance.scoring.measure.Period(s.periodFrom,"
            + " s.periodTo) from Improvement i join ScoreSheet s on s.id = i.sheetId or s.unitId = i.unitId"
            + " or s.positionId = i.positionId or s.assignmentId = i.assignmentId join s.targets t on t.kpiId = i.kpiId"
            + " where i.id = :id and s.periodFrom <= :day and s.periodTo >= :day"
            + " order by case when s.id = i.sheetId then 0 else 1 end, s.periodFrom desc, s.id";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** One of them, which nobody else changes until the transaction ends. */
    Improvement lock(long id) {
        return Optional.ofNullable(em.find(Improvement.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> BusinessException.notFound("error.improvementUnknown", String.valueOf(id)));
    }

    ImprovementFacts facts(long id) {
        return em.createQuery(FACTS, ImprovementFacts.class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.improvementUnknown", String.valueOf(id)));
    }

    /** What a request proposes, as it stands for now. */
    ImprovementMeasure inForce(long request) {
        return em.createQuery(
                        "select m from ImprovementMeasure m join Request r on r.id = m.requestId"
                                + " where r.id = :request and m.contentVersion = r.contentVersion",
                        ImprovementMeasure.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    ImprovementMeasure version(long request, int version) {
        return em.createQuery(
                        "select m from ImprovementMeasure m where m.requestId = :request and m.contentVersion = :version",
                        ImprovementMeasure.class)
                .setParameter("request", request)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** Of a draft whose first proposal is not written yet, 0. */
    int lastVersion(long request) {
        return em.createQuery(
                        "select coalesce(max(m.contentVersion), 0) from ImprovementMeasure m where m.requestId = :request",
                        Integer.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    /** The number that a request is called by. */
    String number(long request) {
        return em.createQuery("select r.number from Request r where r.id = :request", String.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    Improvement ofRequest(long request) {
        return lock(inForce(request).improvementId());
    }

    /** Which of these series have an improvement that is open, or that has seen what was measured until this day. */
    Set<String> taken(Collection<FallenKpi> fallen) {
        record Seen(String series, String open, LocalDate until) {}
        List<Seen> seen = em.createQuery(
                        "select i.series, i.openSeries, i.seenUntil from Improvement i where i.series in :series",
                        Object[].class)
                .setParameter("series", fallen.stream().map(FallenKpi::series).toList())
                .getResultStream()
                .map(row -> new Seen((String) row[0], (String) row[1], (LocalDate) row[2]))
                .toList();
        return fallen.stream()
                .filter(each -> seen.stream()
                        .anyMatch(other -> other.series().equals(each.series())
                                && (other.open() != null
                                        || !other.until()
                                                .isBefore(each.measured().to()))))
                .map(FallenKpi::series)
                .collect(Collectors.toSet());
    }

    /** What was measured first of the series in a period that ends after a day. */
    Optional<MeasuredValue> firstAfter(String series, LocalDate day, BigDecimal per) {
        return em.createQuery(
                        "select m.firstDay, m.lastDay, m.numerator, m.denominator from Measurement m"
                                + " where m.series = :series and m.place is not null and m.lastDay > :day order by m.lastDay",
                        Object[].class)
                .setParameter("series", series)
                .setParameter("day", day)
                .getResultStream()
                .flatMap(row -> value(row, per).stream())
                .findFirst();
    }

    /**
     * The days of the sheet that the KPI stands on for the same subject on a day: the improvement's own, or one that follows it; the
     * latest when there are several.
     */
    Optional<Period> sheetDays(Improvement improvement, LocalDate day) {
        return em.createQuery(SHEET_DAYS, Period.class)
                .setParameter("id", improvement.id())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** How long the person whose KPI it is holds their position; empty when it is no person's. */
    Optional<Period> held(Improvement improvement) {
        return em.createQuery(
                        "select new org.remit.performance.scoring.measure.Period(a.validFrom, coalesce(a.validTo, :ever))"
                                + " from Improvement i join Assignment a on a.id = i.assignmentId where i.id = :id",
                        Period.class)
                .setParameter("id", improvement.id())
                .setParameter("ever", EVER)
                .getResultStream()
                .findFirst();
    }

    /** A ratio of nothing says nothing. */
    private static Optional<MeasuredValue> value(Object[] row, BigDecimal per) {
        Measured measured = new Measured((LocalDate) row[1], (BigDecimal) row[2], (BigDecimal) row[3]);
        return measured.value(per == null ? BigDecimal.ONE : per)
                .map(value -> new MeasuredValue((LocalDate) row[0], (LocalDate) row[1], value));
    }

    /** Whether one of these positions has a duty of data analysis on a day. */
    boolean analyses(Set<String> positions, LocalDate day) {
        return !positions.isEmpty()
                && em.createQuery(
                                        "select count(d) from Duty d where d.position.code in :positions"
                                                + " and d.function.code in :functions and d.validFrom <= :day"
                                                + " and (d.validTo is null or d.validTo >= :day)",
                                        Long.class)
                                .setParameter("positions", positions)
                                .setParameter("functions", DATA_ANALYSIS)
                                .setParameter("day", day)
                                .getSingleResult()
                        > 0;
    }
}

package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.performance.kpi.KpiLife;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;

/** Score sheets, and what of the library their lines need. */
@ApplicationScoped
class Sheets {

    /** The present version of a KPI of the library. */
    record PresentKpi(Long id, String code, Integer versionNo, KpiLife life) {}

    /** A unit or position that a sheet is begun for. */
    record Place(Long id, String unit) {}

    @PersistenceContext
    EntityManager em;

    void add(ScoreSheet sheet) {
        em.persist(sheet);
    }

    Optional<ScoreSheet> find(long id) {
        return Optional.ofNullable(em.find(ScoreSheet.class, id));
    }

    Optional<Place> place(SheetSubject subject, String code) {
        String query = subject == SheetSubject.UNIT
                ? "select new org.remit.performance.sheet.Sheets$Place(u.id, u.code) from Unit u where u.code = :code"
                : "select new org.remit.performance.sheet.Sheets$Place(p.id, p.unit.code) from Position p where p.code = :code";
        return em.createQuery(query, Place.class).setParameter("code", code).getResultList().stream()
                .findFirst();
    }

    /** Whoever else begins a sheet for the same one, or hands it out, waits until the transaction ends. */
    void hold(SheetSubject subject, long id) {
        String table = switch (subject) {
            case UNIT -> "organization_unit";
            case POSITION -> "organization_position";
            case ASSIGNMENT -> "organization_assignment";
        };
        em.createNativeQuery("SELECT t.id FROM " + table + " t WHERE t.id = :id FOR UPDATE")
                .setParameter("id", id)
                .getResultList();
    }

    /** Whether there is a sheet for days of the period. */
    boolean isTaken(SheetSubject subject, long id, Period period) {
        String field = switch (subject) {
            case UNIT -> "unitId";
            case POSITION -> "positionId";
            case ASSIGNMENT -> "assignmentId";
        };
        return em.createQuery(
                                "select count(s) from ScoreSheet s where s." + field
                                        + " = :id and s.periodFrom <= :to and s.periodTo >= :from",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("from", period.from())
                        .setParameter("to", period.to())
                        .getSingleResult()
                > 0;
    }

    /** KPIs of the library by their codes. */
    Map<String, PresentKpi> kpis(Collection<String> codes) {
        return present("code", codes).stream().collect(Collectors.toMap(PresentKpi::code, kpi -> kpi));
    }

    /** The same by their ids. */
    Map<Long, PresentKpi> kpisById(Collection<Long> ids) {
        return present("id", ids).stream().collect(Collectors.toMap(PresentKpi::id, kpi -> kpi));
    }

    private List<PresentKpi> present(String field, Collection<?> values) {
        return values.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.remit.performance.sheet.Sheets$PresentKpi(k.id, k.code, k.currentNo, k.life)"
                                        + " from LibraryKpi k where k." + field + " in :values",
                                PresentKpi.class)
                        .setParameter("values", values)
                        .getResultList();
    }

    /** Which of the KPIs have targets that grow with the days, by id, in the versions that the lines have. */
    Map<Long, TargetKind> targetKinds(List<Target> lines) {
        Map<Long, Integer> versions = lines.stream().collect(Collectors.toMap(Target::kpiId, Target::kpiVersionNo));
        return lines.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select v.kpi.id, v.versionNo, v.definition.targetKind from KpiVersion v where v.kpi.id in :kpis",
                                Object[].class)
                        .setParameter("kpis", versions.keySet())
                        .getResultStream()
                        .filter(row -> versions.get(row[0]).equals(row[1]))
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (TargetKind) row[2]));
    }

    /** The sheets of an assignment for a day or for later ones, the earliest first. */
    List<ScoreSheet> ofAssignment(long assignment, LocalDate day) {
        return em.createQuery(
                        "select s from ScoreSheet s where s.assignmentId = :assignment and s.periodTo >= :day"
                                + " order by s.periodFrom, s.id",
                        ScoreSheet.class)
                .setParameter("assignment", assignment)
                .setParameter("day", day)
                .getResultList();
    }

    /** What a ready sheet goes on with where the share of time is another than in the assignment before; empty where it is the same. */
    Optional<ChangedShare> changedShare(long sheet, long before) {
        return em.createQuery(
                        "select new org.remit.performance.sheet.ChangedShare(s.id, a.personId, u.code, p.title, b.sharePercent,"
                                + " a.sharePercent, s.periodFrom, s.periodTo) from ScoreSheet s"
                                + " join Assignment a on a.id = s.assignmentId join Assignment b on b.id = :before"
                                + " join a.position p join p.unit u where s.id = :sheet and a.sharePercent <> b.sharePercent"
                                + " and s.state = org.remit.performance.sheet.SheetState.READY",
                        ChangedShare.class)
                .setParameter("sheet", sheet)
                .setParameter("before", before)
                .getResultStream()
                .findFirst();
    }

    /** The id of who has made a request. */
    long applicant(long request) {
        return em.createQuery("select r.applicantId from Request r where r.id = :request", Long.class)
                .setParameter("request", request)
                .getSingleResult();
    }
}

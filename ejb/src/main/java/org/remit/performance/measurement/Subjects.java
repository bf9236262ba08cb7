package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.performance.measurement.entry.MeasuredKpi;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.scoring.measure.Period;

/** KPIs and subjects by the codes that people write. */
@ApplicationScoped
class Subjects {

    private static final String KPI = "select new org.remit.performance.measurement.entry.MeasuredKpi(k.id, k.code,"
            + " v.definition.name, v.definition.unit, v.definition.frequency, v.definition.overTime,"
            + " v.definition.overPeople, v.definition.numerator, v.definition.denominator, v.definition.owner) from KpiVersion v join v.kpi k"
            + " where v.versionNo = k.currentNo and ";

    private static final String NEW = "select new org.remit.performance.measurement.Subjects$Found(";
    private static final String KIND = "org.remit.performance.measurement.entry.SubjectKind.";

    private static final String UNITS = NEW + KIND + "UNIT, u.id, u.code, u.validFrom, u.validTo) from Unit u where ";

    private static final String POSITIONS = NEW + KIND + "POSITION, p.id, p.code, u.code, p.validFrom, p.validTo)"
            + " from Position p join p.unit u where ";

    private static final String ASSIGNMENTS = NEW + KIND + "ASSIGNMENT, a.id, p.code, c.username, u.code, a.personId,"
            + " a.validFrom, a.validTo) from Assignment a join a.position p join p.unit u"
            + " join Account c on c.person.id = a.personId where ";

    @PersistenceContext
    EntityManager em;

    /** A subject with the codes that lead to it. */
    record Found(SubjectRef ref, Subject subject) {

        Found(SubjectKind kind, Long id, String unit, LocalDate from, LocalDate to) {
            this(new SubjectRef(unit, null, null), new Subject(kind, id, unit, null, from, to));
        }

        Found(SubjectKind kind, Long id, String position, String unit, LocalDate from, LocalDate to) {
            this(new SubjectRef(null, position, null), new Subject(kind, id, unit, null, from, to));
        }

        Found(
                SubjectKind kind,
                Long id,
                String position,
                String username,
                String unit,
                Long person,
                LocalDate from,
                LocalDate to) {
            this(new SubjectRef(null, position, username), new Subject(kind, id, unit, person, from, to));
        }
    }

    /** KPIs by their codes, as they are at present. */
    Map<String, MeasuredKpi> kpis(Collection<String> codes) {
        return em.createQuery(KPI + "k.code in :codes", MeasuredKpi.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(MeasuredKpi::code, kpi -> kpi));
    }

    MeasuredKpi kpi(long id) {
        return em.createQuery(KPI + "k.id = :id", MeasuredKpi.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Of one reference several may be found: a person may have held a position twice, the later one comes last. */
    Map<SubjectRef, List<Subject>> find(Collection<SubjectRef> refs) {
        return Stream.of(
                        found(UNITS + "u.code in :units", refs, SubjectKind.UNIT),
                        found(POSITIONS + "p.code in :positions", refs, SubjectKind.POSITION),
                        found(
                                ASSIGNMENTS + "p.code in :positions and c.username in :persons order by a.validFrom",
                                refs,
                                SubjectKind.ASSIGNMENT))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Found::ref, Collectors.mapping(Found::subject, Collectors.toList())));
    }

    private List<Found> found(String query, Collection<SubjectRef> refs, SubjectKind kind) {
        List<SubjectRef> asked = refs.stream().filter(ref -> ref.kind() == kind).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var typed = em.createQuery(query, Found.class);
        Map.<String, Function<SubjectRef, String>>of(
                        "units", SubjectRef::unit, "positions", SubjectRef::position, "persons", SubjectRef::person)
                .forEach((name, code) -> {
                    if (query.contains(":" + name)) {
                        typed.setParameter(name, asked.stream().map(code).collect(Collectors.toSet()));
                    }
                });
        return typed.getResultList();
    }

    /** What a measurement that there is belongs to. */
    Subject subject(SubjectKind kind, long id) {
        String query = switch (kind) {
            case UNIT -> UNITS + "u.id = :id";
            case POSITION -> POSITIONS + "p.id = :id";
            case ASSIGNMENT -> ASSIGNMENTS + "a.id = :id";
        };
        return em.createQuery(query, Found.class)
                .setParameter("id", id)
                .getSingleResult()
                .subject();
    }

    /** The one of several that was there in these days; otherwise any, so that it can be said when it was there. */
    static Subject inDays(List<Subject> candidates, Period days) {
        return candidates.stream()
                .filter(subject -> days != null && subject.there(days))
                .reduce((one, later) -> later)
                .orElse(candidates.isEmpty() ? null : candidates.get(candidates.size() - 1));
    }
}

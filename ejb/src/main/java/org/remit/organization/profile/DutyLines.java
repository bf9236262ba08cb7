package org.remit.organization.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.Direction;
import org.remit.organization.DutyPartner;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/** Duties in all their versions. */
@ApplicationScoped
class DutyLines {

    private static final String LINE = "select new org.remit.organization.profile.DutyLine(d.id, d.code, d.versionNo,"
            + " d.text, d.part, d.reviewBy, d.validFrom, d.validTo, d.requestId, p.code, p.title, f.code, f.name)"
            + " from Duty d join d.position p join d.function f where ";

    private static final String IN_FORCE = "d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)";

    record Measured(
            Long duty,
            LocalizedText name,
            String unit,
            Direction direction,
            BigDecimal target,
            Frequency frequency,
            LocalizedText source) {

        KpiContent content() {
            return new KpiContent(name, unit, direction, target, frequency, source);
        }
    }

    record Partnered(Long duty, DutyPartner.Kind kind, String code) {

        DutyPartner partner() {
            return new DutyPartner(kind, code);
        }
    }

    @PersistenceContext
    EntityManager em;

    /** All versions of a duty, the latest first. */
    List<DutyLine> versions(String code) {
        return lines("d.code = :code order by d.versionNo desc, d.id desc")
                .setParameter("code", code)
                .getResultList();
    }

    /** The duties of these positions that are in force on the day. */
    List<DutyLine> inForce(Collection<String> positions, LocalDate today) {
        return positions.isEmpty()
                ? List.of()
                : lines("p.code in :positions and " + IN_FORCE + " order by p.id, d.place, d.id")
                        .setParameter("positions", positions)
                        .setParameter("today", today)
                        .getResultList();
    }

    /** Versions of the duties of these positions that began or ended between two days, both included. */
    List<DutyLine> changed(Collection<String> positions, LocalDate from, LocalDate to) {
        return positions.isEmpty()
                ? List.of()
                : lines(
                                "p.code in :positions and (d.validFrom between :from and :to or d.validTo between :from and :to)"
                                        + " order by d.validFrom desc, d.id")
                        .setParameter("positions", positions)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    Map<Long, List<KpiContent>> kpis(Collection<Long> duties) {
        return duties.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select new org.remit.organization.profile.DutyLines$Measured(k.duty.id, k.name, k.unit,"
                                        + " k.direction, k.target, k.frequency, k.source)"
                                        + " from Kpi k where k.duty.id in :duties order by k.place, k.id",
                                Measured.class)
                        .setParameter("duties", duties)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                Measured::duty, Collectors.mapping(Measured::content, Collectors.toList())));
    }

    Map<Long, List<DutyPartner>> partners(Collection<Long> duties) {
        return duties.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select new org.remit.organization.profile.DutyLines$Partnered(d.id, x.kind, x.code)"
                                        + " from Duty d join d.partners x where d.id in :duties order by x.kind, x.code",
                                Partnered.class)
                        .setParameter("duties", duties)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                Partnered::duty, Collectors.mapping(Partnered::partner, Collectors.toList())));
    }

    /** The codes of the positions whose duties name one of these partners. */
    List<String> naming(Collection<String> positions, Collection<String> units, LocalDate today) {
        return positions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p.code from Duty d join d.partners x join d.position p where "
                                        + IN_FORCE
                                        + " and (x.kind = org.remit.organization.DutyPartner.Kind.POSITION"
                                        + " and x.code in :positions"
                                        + " or x.kind = org.remit.organization.DutyPartner.Kind.UNIT and x.code in :units)"
                                        + " order by p.code",
                                String.class)
                        .setParameter("positions", positions)
                        .setParameter("units", units)
                        .setParameter("today", today)
                        .getResultList();
    }

    private TypedQuery<DutyLine> lines(String condition) {
        return em.createQuery(LINE + condition, DutyLine.class);
    }
}

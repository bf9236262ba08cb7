package org.remit.organization.handbook.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.DutyPartner;
import org.remit.organization.Frequency;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/** What is in force on a day. A few queries for a few hundred positions, however many duties they have. */
@ApplicationScoped
class InForceRows {

    private static final int CHUNK = 400;
    private static final String VALID = "%1$s.validFrom <= :day and (%1$s.validTo is null or %1$s.validTo >= :day)";

    @PersistenceContext
    EntityManager em;

    List<UnitLine> units(LocalDate day) {
        return em.createQuery(
                        "select new org.remit.organization.handbook.content.UnitLine(u.code, u.name, p.code, u.charter)"
                                + " from Unit u left join u.parent p where (u.validFrom is null or u.validFrom <= :day)"
                                + " and (u.validTo is null or u.validTo >= :day) order by u.id",
                        UnitLine.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** All positions, or the one of this code, as they were on the day. */
    List<PositionLine> positions(LocalDate day, String code) {
        var query = em.createQuery(
                        "select new org.remit.organization.handbook.content.PositionLine(p.id, p.code, p.title, u.code,"
                                + " p.layer, p.headcount, s.code, s.title)"
                                + " from Position p join p.unit u left join p.reportsTo s where "
                                + VALID.formatted("p") + (code == null ? "" : " and p.code = :code")
                                + " order by p.id",
                        PositionLine.class)
                .setParameter("day", day);
        if (code != null) {
            query.setParameter("code", code);
        }
        Map<Long, PositionLine> past = past(day);
        return query.getResultList().stream()
                .map(line -> past.getOrDefault(line.id(), line))
                .toList();
    }

    /** What positions were on a day before they changed. */
    private Map<Long, PositionLine> past(LocalDate day) {
        return em
                .createQuery(
                        "select new org.remit.organization.handbook.content.PositionLine(p.id, p.code, o.title, u.code,"
                                + " o.layer, o.headcount, s.code, s.title)"
                                + " from PositionPast o join o.position p join o.unit u left join o.reportsTo s"
                                + " where o.validFrom <= :day and o.validTo >= :day",
                        PositionLine.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PositionLine::id, line -> line, (one, other) -> other));
    }

    /** The duties of these positions, by the positions' ids; partners have no names yet. */
    Map<Long, List<SheetDuty>> duties(List<Long> positions, LocalDate day) {
        Map<Long, List<SheetDuty>> result = new HashMap<>();
        for (int from = 0; from < positions.size(); from += CHUNK) {
            List<Object[]> rows = em.createQuery(
                            "select d.id, d.position.id, d.code, d.text, f.name, d.part from Duty d join d.function f where "
                                    + VALID.formatted("d")
                                    + " and d.position.id in :positions order by d.position.id, d.place, d.id",
                            Object[].class)
                    .setParameter("day", day)
                    .setParameter("positions", positions.subList(from, Math.min(from + CHUNK, positions.size())))
                    .getResultList();
            addDuties(rows, result);
        }
        return result;
    }

    private void addDuties(List<Object[]> rows, Map<Long, List<SheetDuty>> result) {
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        Map<Long, List<SheetDuty.Partner>> partners = partners(ids);
        Map<Long, List<KpiContent>> kpis = kpis(ids);
        for (Object[] row : rows) {
            result.computeIfAbsent((Long) row[1], position -> new ArrayList<>())
                    .add(new SheetDuty(
                            (String) row[2],
                            (LocalizedText) row[3],
                            (LocalizedText) row[4],
                            (DutyPart) row[5],
                            partners.getOrDefault(row[0], List.of()),
                            kpis.getOrDefault(row[0], List.of())));
        }
    }

    private Map<Long, List<SheetDuty.Partner>> partners(List<Long> duties) {
        Map<Long, List<SheetDuty.Partner>> result = new HashMap<>();
        for (Object[] row : ofDuties(
                "select d.id, x.kind, x.code from Duty d join d.partners x where d.id in :duties"
                        + " order by d.id, x.kind, x.code",
                duties)) {
            result.computeIfAbsent((Long) row[0], duty -> new ArrayList<>())
                    .add(new SheetDuty.Partner((DutyPartner.Kind) row[1], (String) row[2], null));
        }
        return result;
    }

    private Map<Long, List<KpiContent>> kpis(List<Long> duties) {
        Map<Long, List<KpiContent>> result = new HashMap<>();
        for (Object[] row : ofDuties(
                "select k.duty.id, k.name, k.unit, k.direction, k.target, k.frequency, k.source from Kpi k"
                        + " where k.duty.id in :duties order by k.duty.id, k.place, k.id",
                duties)) {
            result.computeIfAbsent((Long) row[0], duty -> new ArrayList<>())
                    .add(new KpiContent(
                            (LocalizedText) row[1],
                            (String) row[2],
                            (Direction) row[3],
                            (BigDecimal) row[4],
                            (Frequency) row[5],
                            (LocalizedText) row[6]));
        }
        return result;
    }

    private List<Object[]> ofDuties(String query, List<Long> duties) {
        return duties.isEmpty()
                ? List.of()
                : em.createQuery(query, Object[].class)
                        .setParameter("duties", duties)
                        .getResultList();
    }

    /** What units or positions of these codes are called, in force or not. */
    Map<String, LocalizedText> names(DutyPartner.Kind kind, Collection<String> codes) {
        String query = kind == DutyPartner.Kind.UNIT
                ? "select u.code, u.name from Unit u where u.code in :codes"
                : "select p.code, p.title from Position p where p.code in :codes";
        return codes.isEmpty()
                ? Map.of()
                : em
                        .createQuery(query, Object[].class)
                        .setParameter("codes", Set.copyOf(codes))
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalizedText) row[1]));
    }
}

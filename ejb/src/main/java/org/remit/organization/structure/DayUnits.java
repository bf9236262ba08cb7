package org.remit.organization.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Units on a day; each question is one query, however large the organisation. */
@ApplicationScoped
class DayUnits {

    private static final String ROW =
            "new org.remit.organization.UnitRow(u.code, u.name, u.layer, p.code, u.headPosition)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private static final String PAST_ROW =
            "new org.remit.organization.UnitRow(u.code, h.name, h.layer, p.code, h.headPosition)";

    private static final String PAST = " from UnitPast h join h.unit u left join h.parent p where h.validTo >= :day"
            + " and (h.validFrom is null or h.validFrom <= :day)";

    /** As it was on that day, whatever was renamed, moved or headed by somebody else since. */
    UnitTree tree(LocalDate day) {
        List<UnitRow> present = present(day);
        if (!isPast(day)) {
            return new UnitTree(present);
        }
        Map<String, UnitRow> past = em.createQuery("select " + PAST_ROW + PAST, UnitRow.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(UnitRow::code, row -> row));
        return new UnitTree(
                present.stream().map(row -> past.getOrDefault(row.code(), row)).toList());
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private List<UnitRow> present(LocalDate day) {
        return em.createQuery(
                        "select " + ROW + " from Unit u left join u.parent p"
                                + " where (u.validFrom is null or u.validFrom <= :day)"
                                + " and (u.validTo is null or u.validTo >= :day) order by u.id",
                        UnitRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The units that are to begin after a day, the next first. */
    List<PlannedUnit> planned(LocalDate day, int most) {
        return em.createQuery(
                        "select new org.remit.organization.structure.PlannedUnit(u.code, u.name, u.validFrom)"
                                + " from Unit u where u.validFrom > :day order by u.validFrom, u.id",
                        PlannedUnit.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** The unit, in force or not. */
    Optional<UnitFacts> find(String code) {
        return em
                .createQuery(
                        "select new org.remit.organization.structure.UnitFacts(" + ROW
                                + ", u.charter, u.validFrom, u.validTo, u.version) from Unit u left join u.parent p"
                                + " where u.code = :code",
                        UnitFacts.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What the unit was on a day, if it has been changed since. */
    Optional<UnitFacts> past(UnitFacts unit, LocalDate day) {
        if (!isPast(day)) {
            return Optional.empty();
        }
        return em
                .createQuery(
                        "select new org.remit.organization.structure.UnitFacts(" + PAST_ROW
                                + ", h.charter, u.validFrom, u.validTo, u.version)" + PAST + " and u.code = :code",
                        UnitFacts.class)
                .setParameter("day", day)
                .setParameter("code", unit.row().code())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What the unit was before its changes, the latest first. */
    List<UnitTime> history(String code) {
        return em.createQuery(
                        "select new org.remit.organization.structure.UnitTime(h.validFrom, h.validTo, h.name, p.code, p.name,"
                                + " h.headPosition) from UnitPast h left join h.parent p where h.unit.code = :code"
                                + " order by h.validTo desc",
                        UnitTime.class)
                .setParameter("code", code)
                .getResultList();
    }

    private static final String WITHOUT_HEAD =
            " from Unit u where (u.validFrom is null or u.validFrom <= :day) and (u.validTo is null or u.validTo >= :day)"
                    + " and not exists (select a.id from Assignment a join a.position p join Person x on x.id = a.personId"
                    + " where p.code = u.headPosition and x.active = true and a.validFrom <= :day"
                    + " and (a.validTo is null or a.validTo >= :day))";

    /** The units whose head position nobody holds, or that have none, in the order of the tree's making. */
    Page<UnitRef> withoutHead(LocalDate day, PageRequest page) {
        List<UnitRef> items = em.createQuery(
                        "select new org.remit.organization.structure.UnitRef(u.code, u.name)" + WITHOUT_HEAD
                                + " order by u.id",
                        UnitRef.class)
                .setParameter("day", day)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(u)" + WITHOUT_HEAD, Long.class)
                .setParameter("day", day)
                .getSingleResult();
        return new Page<>(items, total);
    }

    /** What positions are called, by their codes. */
    Map<String, LocalizedText> titles(Collection<String> positions) {
        return positions.isEmpty()
                ? Map.of()
                : em.createQuery("select p.code, p.title from Position p where p.code in :positions", Object[].class)
                        .setParameter("positions", positions)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalizedText) row[1]));
    }
}

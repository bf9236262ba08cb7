package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.remit.shared.Among;
import org.remit.shared.LocalizedText;

/** The tree of units, that everything else hangs on. */
@ApplicationScoped
class Units {

    private static final int SHOWN = 5;

    @PersistenceContext
    EntityManager em;

    void add(Unit unit) {
        em.persist(unit);
    }

    void add(UnitPast past) {
        em.persist(past);
    }

    /** The day of its last change; empty when it never was changed. */
    Optional<LocalDate> changedOn(Unit unit) {
        return em
                .createQuery(
                        "select h.validTo from UnitPast h where h.unit = :unit order by h.validTo desc",
                        LocalDate.class)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(last -> last.plusDays(1))
                .findFirst();
    }

    boolean none() {
        return em.createQuery("select u.id from Unit u", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static final String TREE =
            "select new org.remit.organization.UnitRow(u.code, u.name, u.layer, p.code, u.headPosition)"
                    + " from Unit u left join u.parent p";

    /** All units, closed ones too. */
    UnitTree tree() {
        return new UnitTree(
                em.createQuery(TREE + " order by u.id", UnitRow.class).getResultList());
    }

    private static final String NOT_CLOSED = "(u.validTo is null or u.validTo >= :today)";

    /** The units that are there on a day. */
    UnitTree tree(LocalDate day) {
        return tree(" where " + NOT_CLOSED + " and (u.validFrom is null or u.validFrom <= :today)", day);
    }

    /** Those that are there and those that are planned. */
    UnitTree treeWithPlanned(LocalDate today) {
        return tree(" where " + NOT_CLOSED, today);
    }

    private UnitTree tree(String condition, LocalDate today) {
        return new UnitTree(em.createQuery(TREE + condition + " order by u.id", UnitRow.class)
                .setParameter("today", today)
                .getResultList());
    }

    /** The codes of the positions that head these units, closed ones too; a unit without one is missing. */
    Map<String, String> headPositions(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select u.code, u.headPosition from Unit u where u.code in :codes"
                                        + " and u.headPosition is not null",
                                Object[].class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The codes of the units that these positions belong to. */
    List<String> ofPositions(Set<String> positions) {
        return positions.isEmpty()
                ? List.of()
                : em.createQuery("select distinct p.unit.code from Position p where p.code in :positions", String.class)
                        .setParameter("positions", positions)
                        .getResultList();
    }

    /** The first days of the units that are not there yet, by their codes. */
    Map<String, LocalDate> planned(LocalDate today) {
        return em.createQuery("select u.code, u.validFrom from Unit u where u.validFrom > :today", Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
    }

    /**
     * As far as the units above are there; a query for each that the transaction has not met before. Without a limit for an
     * unknown unit.
     */
    UnitPeriod period(String code) {
        UnitPeriod period = UnitPeriod.ALWAYS;
        Set<String> seen = new HashSet<>();
        for (Unit at = find(code).orElse(null); at != null && seen.add(at.code()); at = at.parent()) {
            period = period.within(at.period());
        }
        return period;
    }

    void lockTop() {
        em.createQuery("select u from Unit u where u.parent is null order by u.id", Unit.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In the order in which they are to be locked: who edits units begins with the top of the tree. */
    List<String> topFirst(Set<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select u.code from Unit u where u.code in :codes"
                                        + " order by case when u.parent is null then 0 else 1 end, u.code",
                                String.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<String> positionsAfter(String unit, LocalDate lastDay) {
        return em.createQuery(
                        "select p.code from Position p where p.unit.code = :unit"
                                + " and p.status <> org.remit.organization.PositionStatus.CLOSED"
                                + " and (p.validTo is null or p.validTo > :last) order by p.code",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("last", lastDay)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    List<String> unitsAfter(String unit, LocalDate lastDay) {
        return em.createQuery(
                        "select u.code from Unit u where u.parent.code = :unit"
                                + " and (u.validTo is null or u.validTo > :last) order by u.code",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("last", lastDay)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    List<String> positionsBefore(String unit, LocalDate firstDay) {
        return em.createQuery(
                        "select distinct p.code from PositionVersion v join v.position p where v.unit.code = :unit"
                                + " and v.firstDay < :first and p.validFrom < :first"
                                + " and (p.validTo is null or p.validTo >= p.validFrom) order by p.code",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("first", firstDay)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    List<String> unitsBefore(String unit, LocalDate firstDay) {
        return em.createQuery(
                        "select u.code from Unit u where u.parent.code = :unit"
                                + " and (u.validFrom is null or u.validFrom < :first) order by u.code",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("first", firstDay)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** No query when the transaction has met the unit before. */
    Optional<Unit> find(String code) {
        return em.unwrap(Session.class).bySimpleNaturalId(Unit.class).loadOptional(code);
    }

    /** The unit, locked until the transaction ends. */
    Optional<Unit> lock(String code) {
        return em
                .createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<LocalizedText> names() {
        return em.createQuery("select u.name from Unit u", LocalizedText.class).getResultList();
    }

    /** What these units are called, closed ones too. */
    Map<String, LocalizedText> names(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery("select u.code, u.name from Unit u where u.code in :codes", Object[].class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalizedText) row[1]));
    }

    /** Those of the codes that units have which are not closed. */
    Set<String> open(Set<String> codes, LocalDate today) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Among among = new Among(codes);
        return Set.copyOf(among.bind(
                        em.createQuery(
                                "select u.code from Unit u where " + among.condition("u.code", "codes") + " and "
                                        + NOT_CLOSED,
                                String.class),
                        "codes")
                .setParameter("today", today)
                .getResultList());
    }

    Set<String> known(Set<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select u.code from Unit u where u.code in :codes", String.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }
}

package org.remit.organization.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Counts, in the database, the positions behind functions. */
@ApplicationScoped
class CoverageCounts {

    /** On the day; one that is planned for it is as good as open. */
    private static final String HELD = "%1$s.validFrom <= :day and (%1$s.validTo is null or %1$s.validTo >= :day)"
            + " and %1$s.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final String IN_FORCE =
            "%1$s.validFrom <= :day and (%1$s.validTo is null or %1$s.validTo >= :day) and " + HELD.formatted("%2$s");

    private static final String OWNED = " and %1$s.function = f and %1$s.part = org.remit.organization.DutyPart.OWNER";

    private static final String FROM =
            " from Duty d join d.position p join p.unit u join d.function f where " + IN_FORCE.formatted("d", "p");

    private static final String GAP =
            "select new org.remit.organization.coverage.FunctionGap(f.code, f.name) from Function f where ";

    /** A position that answers for the function on the day, as the condition says of it. */
    private static final String OWNER = "exists (select d.id from Duty d join d.position p where "
            + IN_FORCE.formatted("d", "p") + OWNED.formatted("d") + " and %s)";

    private static final String HOLDS = "exists (select a.id from Assignment a where a.position = p and a.personId %s"
            + " and a.validFrom <= :%2$s and (a.validTo is null or a.validTo >= :%2$s))";

    @PersistenceContext
    EntityManager em;

    /** @param units only these, or null for all */
    List<CoverageCount> byUnit(Collection<String> units, LocalDate day) {
        return counts("u.code", units, day);
    }

    List<CoverageCount> byPosition(String unit, LocalDate day) {
        return counts("p.code", List.of(unit), day);
    }

    private List<CoverageCount> counts(String column, Collection<String> units, LocalDate day) {
        var query = em.createQuery(
                        "select new org.remit.organization.coverage.CoverageCount(f.code, %s, d.part,".formatted(column)
                                + " count(distinct p.id))" + FROM + (units == null ? "" : " and u.code in :units")
                                + " group by f.code, d.part, " + column,
                        CoverageCount.class)
                .setParameter("day", day);
        return (units == null ? query : query.setParameter("units", units)).getResultList();
    }

    /** The positions that a unit has on a day. */
    List<CoverageColumn> positions(String unit, LocalDate day) {
        return em.createQuery(
                        "select new org.remit.organization.coverage.CoverageColumn(p.code, p.title,"
                                + " org.remit.organization.coverage.ColumnKind.POSITION)"
                                + " from Position p where p.unit.code = :unit and " + HELD.formatted("p")
                                + " order by p.id",
                        CoverageColumn.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    /** The functions that at least one position answers for; the first owner found ends the search. */
    Set<String> owned(LocalDate day) {
        return functions(
                "exists (select d.id from Duty d join d.position p where " + IN_FORCE.formatted("d", "p")
                        + OWNED.formatted("d") + ")",
                day);
    }

    /** The functions that at least two positions answer for. */
    Set<String> doubled(LocalDate day) {
        return functions(
                "exists (select d.id from Duty d join d.position p where " + IN_FORCE.formatted("d", "p")
                        + OWNED.formatted("d") + " and exists (select e.id from Duty e join e.position q where "
                        + IN_FORCE.formatted("e", "q") + OWNED.formatted("e") + " and q.id <> p.id))",
                day);
    }

    /** What somebody has answered for and nobody does any more, unless it only holds its parts together. */
    List<FunctionGap> orphaned(LocalDate day) {
        return em.createQuery(
                        GAP + "f.retired = false and not " + OWNER.formatted("1 = 1")
                                + " and exists (select o.id from Duty o"
                                + " where o.validFrom <= :day" + OWNED.formatted("o") + ")"
                                + " and not exists (select c.id from Function c where c.parent = f and c.retired = false)"
                                + " order by f.id",
                        FunctionGap.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** What a position answers for on a day and no other does. */
    List<FunctionGap> onlyOf(String position, LocalDate day) {
        return em.createQuery(
                        GAP + OWNER.formatted("p.code = :position") + " and not "
                                + OWNER.formatted("p.code <> :position") + " order by f.id",
                        FunctionGap.class)
                .setParameter("position", position)
                .setParameter("day", day)
                .getResultList();
    }

    /** What somebody answers for on their last day, in whatever they hold, and nobody else will on the next one. */
    List<FunctionGap> onlyBy(long person, LocalDate lastDay) {
        return em.createQuery(
                        GAP + OWNER.formatted(HOLDS.formatted("= :person", "last")) + " and not "
                                + OWNER.formatted(HOLDS.formatted("<> :person", "day")) + " order by f.id",
                        FunctionGap.class)
                .setParameter("person", person)
                .setParameter("last", lastDay)
                .setParameter("day", lastDay.plusDays(1))
                .getResultList();
    }

    /** The functions that no duty is to belong to any more. */
    Set<String> retired() {
        return Set.copyOf(em.createQuery("select f.code from Function f where f.retired = true", String.class)
                .getResultList());
    }

    private Set<String> functions(String condition, LocalDate day) {
        return Set.copyOf(em.createQuery("select f.code from Function f where " + condition, String.class)
                .setParameter("day", day)
                .getResultList());
    }

    /** @param units the units of the column, or null for all; @param position only this one, or null */
    Page<CoveringDuty> duties(
            String function, Collection<String> units, String position, PageRequest page, LocalDate day) {
        String where = FROM + " and f.code = :function" + (units == null ? "" : " and u.code in :units")
                + (position == null ? "" : " and p.code = :position");
        var rows = bind(
                        em.createQuery(
                                "select new org.remit.organization.coverage.CoveringDuty(d.code, d.text, d.part, p.code,"
                                        + " p.title, u.name)" + where + " order by d.part desc, p.code, d.place, d.id",
                                CoveringDuty.class),
                        function,
                        units,
                        position)
                .setParameter("day", day)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(d)" + where, Long.class), function, units, position)
                .setParameter("day", day)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, String function, Collection<String> units, String position) {
        query.setParameter("function", function);
        if (units != null) {
            query.setParameter("units", units);
        }
        if (position != null) {
            query.setParameter("position", position);
        }
        return query;
    }
}

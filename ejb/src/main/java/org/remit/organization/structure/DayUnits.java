package org.remit.organization.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Units, their seats and reporting lines on a day; each question is one query, however large the organisation. */
@ApplicationScoped
class DayUnits {

    private static final String ROW =
            "new org.remit.organization.UnitRow(u.code, u.name, u.layer, p.code, u.headPosition)";

    private static final String IN_FORCE =
            " p.validFrom <= :day and v.firstDay <= :day and (v.lastDay is null or v.lastDay >= :day)";

    @PersistenceContext
    EntityManager em;

    UnitTree tree(LocalDate day) {
        return new UnitTree(em.createQuery(
                        "select " + ROW + " from Unit u left join u.parent p"
                                + " where (u.validFrom is null or u.validFrom <= :day)"
                                + " and (u.validTo is null or u.validTo >= :day) order by u.id",
                        UnitRow.class)
                .setParameter("day", day)
                .getResultList());
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

    /**
     * The seats of every unit that has any, without those of the units below; a frozen position has none to fill.
     *
     * @param wanted the codes of the units asked for, or null for all
     * @param past whether the day is over: then those who have left since held their seats all the same
     */
    List<UnitSeats> seats(Collection<String> wanted, LocalDate day, boolean past) {
        TypedQuery<UnitSeats> query = em.createQuery(
                        "select new org.remit.organization.structure.UnitSeats(s.unit, sum(s.seats),"
                                + " sum(case when s.status = org.remit.organization.PositionStatus.OPEN"
                                + " and s.seats > s.filled then s.seats - s.filled else 0 end)) from ("
                                + "select u.code as unit, v.headcount as seats, v.status as status, count(x.id) as filled"
                                + " from PositionVersion v join v.position p join v.unit u left join Assignment a on a.position = v.position"
                                + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)"
                                + " left join Person x on x.id = a.personId" + (past ? "" : " and x.active = true")
                                + " where" + IN_FORCE + (wanted == null ? "" : " and u.code in :wanted")
                                + " group by u.code, v.id, v.headcount, v.status) s group by s.unit",
                        UnitSeats.class)
                .setParameter("day", day);
        return (wanted == null ? query : query.setParameter("wanted", wanted)).getResultList();
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

    /** The positions that more seats report to than the limit, the widest first. */
    List<WideSpan> wideSpans(LocalDate day, long limit, int most) {
        return em.createQuery(
                        "select new org.remit.organization.structure.WideSpan(s.code, s.title, sum(v.headcount))"
                                + " from PositionVersion v join v.position p join v.reportsTo s where" + IN_FORCE
                                + " group by s.code, s.title having sum(v.headcount) > :limit"
                                + " order by sum(v.headcount) desc, s.code",
                        WideSpan.class)
                .setParameter("day", day)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .getResultList();
    }
}

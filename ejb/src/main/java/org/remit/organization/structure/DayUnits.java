package org.remit.organization.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

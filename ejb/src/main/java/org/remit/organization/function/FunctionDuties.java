package org.remit.organization.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** By which duties in force a function is covered, and what it is measured by. */
@ApplicationScoped
class FunctionDuties {

    private static final String IN_FORCE = " d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)"
            + " and p.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final String OF_FUNCTION =
            " from Duty d join d.position p join p.unit u join d.function f where f.code = :function and" + IN_FORCE;

    private static final Map<String, String> SORT =
            Map.of("part", "d.part", "position", "p.code", "unit", "u.code", "code", "d.code");

    record Count(String function, DutyPart part, Long positions) {}

    record Measure(String function, LocalizedText name) {}

    @PersistenceContext
    EntityManager em;

    /** How many positions own each function and how many help with it. */
    List<Count> counts(LocalDate today) {
        return em.createQuery(
                        "select new org.remit.organization.function.FunctionDuties$Count(f.code, d.part,"
                                + " count(distinct p.id)) from Duty d join d.position p join d.function f where"
                                + IN_FORCE + " group by f.code, d.part",
                        Count.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** The measures of all functions. */
    Map<String, List<LocalizedText>> measures() {
        return em.createQuery(
                        "select new org.remit.organization.function.FunctionDuties$Measure(f.code, m)"
                                + " from Function f join f.measures m order by f.id, index(m)",
                        Measure.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Measure::function, Collectors.mapping(Measure::name, Collectors.toList())));
    }

    /** Owners first, if nothing else is wanted. */
    Page<FunctionDuty> page(String function, PageRequest page, LocalDate today) {
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? "d.part desc, u.id" : field + (page.descending() ? " desc" : "");
        List<FunctionDuty> rows = em.createQuery(
                        "select new org.remit.organization.function.FunctionDuty(d.code, d.text, d.part, p.code, p.title,"
                                + " u.code, u.name)" + OF_FUNCTION + " order by " + order + ", d.id",
                        FunctionDuty.class)
                .setParameter("function", function)
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(d)" + OF_FUNCTION, Long.class)
                .setParameter("function", function)
                .setParameter("today", today)
                .getSingleResult();
        return new Page<>(rows, total);
    }
}

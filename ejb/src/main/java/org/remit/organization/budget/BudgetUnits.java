package org.remit.organization.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The units that can have a budget: those that are there or planned. */
@ApplicationScoped
class BudgetUnits {

    /** The version is that of the year's budget, or null. */
    record Row(String code, LocalizedText name, Integer version) {}

    private static final String ROW =
            "select new org.remit.organization.budget.BudgetUnits$Row(u.code, u.name, b.version)";

    private static final String FROM = " from Unit u left join Budget b on b.unit = u and b.year = :year"
            + " where (u.validTo is null or u.validTo >= :today)";

    private static final String FOUND = " and (lower(u.code) like :text escape '!'"
            + " or lower(u.name.en) like :text escape '!' or lower(u.name.zh) like :text escape '!')";

    private static final Map<String, String> SORT = Map.of(
            "code", "u.code",
            "name", "u.name.en",
            "nameZh", "u.name.zh",
            "amount", "coalesce(b.amount, 0)",
            "onCostRate", "coalesce(b.onCostRate, 0)");

    @PersistenceContext
    EntityManager em;

    /** @param text part of the code or the name, or null for all */
    Page<Row> page(String text, int year, PageRequest page, LocalDate today) {
        List<Row> rows = found(ROW + FROM + FOUND + order(page), Row.class, text, today)
                .setParameter("year", year)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = found("select count(u)" + FROM + FOUND, Long.class, text, today)
                .setParameter("year", year)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    Optional<Row> find(String unit, int year, LocalDate today) {
        return em
                .createQuery(ROW + FROM + " and u.code = :unit", Row.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .findFirst();
    }

    private <T> TypedQuery<T> found(String query, Class<T> type, String text, LocalDate today) {
        return em.createQuery(query, type)
                .setParameter("text", Patterns.contains(text))
                .setParameter("today", today);
    }

    private static String order(PageRequest page) {
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        return field == null ? " order by u.id" : " order by " + field + (page.descending() ? " desc" : "") + ", u.id";
    }
}

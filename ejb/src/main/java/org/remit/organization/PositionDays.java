package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.remit.organization.staffing.StaffingMemory;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Positions as they are, were or will be on a day. Who holds them is asked apart, for the rows that are shown. */
@ApplicationScoped
class PositionDays {

    /** One that never opened is closed on any day; earlier ones of them have their first day as their last one. */
    private static final String STATUS =
            "case when v.lastDay < :day or (p.status = org.remit.organization.PositionStatus.CLOSED"
                    + " and p.validTo <= p.validFrom) then org.remit.organization.PositionStatus.CLOSED"
                    + " when p.validFrom > :day then org.remit.organization.PositionStatus.PLANNED else v.status end";

    private static final String ROW =
            "new org.remit.organization.PositionRow(p.code, v.title, u.code, u.name, v.layer, " + STATUS
                    + ", v.headcount, 0L, s.code, p.permanent, p.validFrom, p.validTo)";

    private static final String FROM =
            " from PositionVersion v join v.position p join v.unit u left join v.reportsTo s where ";

    private static final String NOT_OVER = "(v.lastDay is null or v.lastDay >= :day)";

    private static final Map<String, String> SORT = Map.of(
            "code", "p.code",
            "title", "v.title.en",
            "titleZh", "v.title.zh",
            "unit", "u.code",
            "layer", "v.layer",
            "status", STATUS,
            "headcount", "v.headcount",
            "validFrom", "p.validFrom");

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffingMemory staffing;

    /** The position with its cost; before its first day and after its last one as it stands in the books. */
    Optional<PositionFacts> find(String code, LocalDate day) {
        return em
                .createQuery(
                        "select new org.remit.organization.PositionFacts(" + ROW
                                + ", s.title, v.monthlyCost, p.currency, p.requestId, v.fte, v.jobFamily, v.grade)"
                                + FROM
                                + "p.code = :code and (v.latest = 1 or (v.firstDay <= :day and " + NOT_OVER + "))"
                                + " order by v.latest",
                        PositionFacts.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * What is in force on the day and, unless the day is over, what is planned for later.
     *
     * @param units the codes of the units wanted, or null for all
     */
    Page<PositionRow> page(
            Collection<String> units, PositionFilter filter, PageRequest page, LocalDate day, LocalDate today) {
        String where = when(filter.status(), !day.isBefore(today))
                + (units == null ? "" : " and u.code in :units")
                + (filter.text() == null
                        ? ""
                        : " and (lower(p.code) like :text escape '!' or lower(v.title.en) like :text escape '!'"
                                + " or lower(v.title.zh) like :text escape '!'"
                                + " or lower(u.name.en) like :text escape '!' or lower(u.name.zh) like :text escape '!')");
        List<PositionRow> rows = bind(
                        em.createQuery("select " + ROW + FROM + where + order(page), PositionRow.class), units, filter)
                .setParameter("day", day)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        // all of them are remembered: there may be ten thousand to count
        long total = units == null && filter.text() == null && filter.status() == null
                ? staffing.current().positions(day, !day.isBefore(today))
                : bind(em.createQuery("select count(v)" + FROM + where, Long.class), units, filter)
                        .setParameter("day", day)
                        .getSingleResult();
        return new Page<>(rows, total);
    }

    private static String when(PositionStatus status, boolean plansToo) {
        String planned = "(p.validFrom > :day and v.latest = 1"
                + " and p.status <> org.remit.organization.PositionStatus.CLOSED)";
        // a planned position that was changed has a version that is older than its first day
        String inForce = "(p.validFrom <= :day and v.firstDay <= :day and " + NOT_OVER + ")";
        if (status == PositionStatus.PLANNED) {
            return plansToo ? planned : planned + " and 1 = 0";
        } else if (status == PositionStatus.CLOSED) {
            return "v.latest = 1 and (v.lastDay < :day or v.lastDay < p.validFrom)";
        } else if (status != null) {
            return inForce + " and v.status = :status";
        }
        return plansToo ? "(" + inForce + " or " + planned + ")" : inForce;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Collection<String> units, PositionFilter filter) {
        if (filter.status() == PositionStatus.OPEN || filter.status() == PositionStatus.FROZEN) {
            query.setParameter("status", filter.status());
        }
        if (units != null) {
            query.setParameter("units", units);
        }
        if (filter.text() != null) {
            String text = filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            query.setParameter("text", "%" + text + "%");
        }
        return query;
    }

    private static String order(PageRequest page) {
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        return field == null ? " order by p.id" : " order by " + field + (page.descending() ? " desc" : "") + ", p.id";
    }
}

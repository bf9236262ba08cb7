package org.remit.performance.sheet.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Set;
import org.remit.performance.sheet.SheetRights;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The list of sheets; whose they are stands in the query. */
@ApplicationScoped
class SheetRows {

    private static final String FROM = " from ScoreSheet s left join Assignment a on a.id = s.assignmentId"
            + " left join Person x on x.id = a.personId left join Position p on p.id = coalesce(s.positionId, a.position.id)"
            + " join Unit u on u.id = coalesce(s.unitId, p.unit.id) where ";

    private static final String ITEMS = " from ScoreSheet y join y.targets t where y.id = s.id"
            + " and t.definition.part = org.remit.performance.sheet.target.TargetPart.ITEM)";

    private static final String ROW =
            "select new org.remit.performance.sheet.list.SheetRow(s.id, s.version, u.code, u.name,"
                    + " p.code, p.title, x.name, s.periodFrom, s.periodTo, s.state, (select count(t.kpiId)" + ITEMS
                    + ", (select sum(t.definition.weight)" + ITEMS + ")";

    private static final Map<String, String> SORT = Map.of(
            "unit", "u.code",
            "position", "p.code",
            "person", "coalesce(x.name.en, x.name.zh)",
            "from", "s.periodFrom",
            "state", "s.state");

    @PersistenceContext
    EntityManager em;

    SheetRow one(long id) {
        return em.createQuery(ROW + FROM + "s.id = :id", SheetRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    Page<SheetRow> page(SheetFilter filter, PageRequest page, SheetRights rights) {
        Set<String> units = rights.seesAll() ? Set.of() : rights.units();
        String mine = rights.seesAll() ? "1 = 1" : units.isEmpty() ? "x.id = :me" : "(x.id = :me or u.code in :units)";
        String where = FROM + mine + where(filter);
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        // without it each database has its own place for those of units, which have neither position nor person
        String order =
                field == null ? "s.periodFrom desc, " : field + (page.descending() ? " desc" : "") + " nulls last, ";
        var rows = em.createQuery(ROW + where + " order by " + order + "u.code, p.code, s.id", SheetRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        var total = em.createQuery("select count(s.id)" + where, Long.class);
        bind(rows, filter, rights, units);
        bind(total, filter, rights, units);
        return new Page<>(rows.getResultList(), total.getSingleResult());
    }

    private static String where(SheetFilter filter) {
        return (filter.text() == null
                        ? ""
                        : " and (lower(u.code) like :text escape '!' or lower(u.name.zh) like :text escape '!'"
                                + " or lower(u.name.en) like :text escape '!' or lower(p.code) like :text escape '!'"
                                + " or lower(p.title.zh) like :text escape '!' or lower(p.title.en) like :text escape '!'"
                                + " or lower(x.name.zh) like :text escape '!' or lower(x.name.en) like :text escape '!')")
                + subject(filter.subject())
                + (filter.state() == null ? "" : " and s.state = :state")
                + (filter.day() == null ? "" : " and s.periodFrom <= :day and s.periodTo >= :day");
    }

    private static String subject(SheetSubject subject) {
        if (subject == null) {
            return "";
        }
        return switch (subject) {
            case UNIT -> " and s.unitId is not null";
            case POSITION -> " and s.positionId is not null";
            case ASSIGNMENT -> " and s.assignmentId is not null";
        };
    }

    private static void bind(TypedQuery<?> query, SheetFilter filter, SheetRights rights, Set<String> units) {
        if (!rights.seesAll()) {
            query.setParameter("me", rights.me());
        }
        if (!units.isEmpty()) {
            query.setParameter("units", units);
        }
        if (filter.text() != null) {
            query.setParameter("text", Patterns.contains(filter.text()));
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.day() != null) {
            query.setParameter("day", filter.day());
        }
    }
}

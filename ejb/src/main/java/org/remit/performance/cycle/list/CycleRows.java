package org.remit.performance.cycle.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.Patterns;

/** The list of cycles; who may see them stands in the query. */
@ApplicationScoped
class CycleRows {

    private static final Map<String, String> SORT =
            Map.of("from", "c.firstDay", "stage", "c.stage", "name", "coalesce(c.name.en, c.name.zh)");

    private static final String PUBLISHED = "c.stage in (org.remit.performance.cycle.CycleStage.PUBLISHED,"
            + " org.remit.performance.cycle.CycleStage.APPEAL, org.remit.performance.cycle.CycleStage.CLOSED)";

    private static final String COVERING = "exists (select 1 from c.units u where u in :units)";

    private static final String NAMED =
            " and (lower(c.name.zh) like :name escape '!' or lower(c.name.en) like :name escape '!')";

    /** As many stages as were entered come before the next one. */
    private static final String ROW =
            "select new org.remit.performance.cycle.list.CycleRow(c.id, c.name, c.firstDay, c.lastDay, c.stage,"
                    + " (select n.plannedOn from ReviewCycle x join x.stages n where x.id = c.id and index(n) ="
                    + " (select count(e.stage) from ReviewCycle y join y.stages e where y.id = c.id"
                    + " and e.enteredAt is not null)))";

    @PersistenceContext
    EntityManager em;

    /** Which cycles somebody sees: all, else those of these units, and those that are published. */
    record Scope(boolean all, boolean published, Set<String> units) {

        String condition() {
            if (all) {
                return "1 = 1";
            }
            String covering = units.isEmpty() ? "1 = 0" : COVERING;
            return published ? "(" + covering + " or " + PUBLISHED + ")" : covering;
        }

        void bind(TypedQuery<?> query) {
            if (!all && !units.isEmpty()) {
                query.setParameter("units", units);
            }
        }
    }

    /** @param name a part of it in either language, or null for all */
    Page<CycleRow> page(Scope scope, String name, PageRequest page) {
        String where = " from ReviewCycle c where " + scope.condition() + (name == null ? "" : NAMED);
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? "c.firstDay desc" : field + (page.descending() ? " desc" : "");
        TypedQuery<CycleRow> rows = em.createQuery(ROW + where + " order by " + order + ", c.id desc", CycleRow.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size());
        TypedQuery<Long> total = em.createQuery("select count(c.id)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            scope.bind(query);
            if (name != null) {
                query.setParameter("name", Patterns.contains(name));
            }
        }
        return new Page<>(rows.getResultList(), total.getSingleResult());
    }

    /** Whether this one is among them. */
    boolean sees(Scope scope, long cycle) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(c.id) from ReviewCycle c where c.id = :id and " + scope.condition(), Long.class)
                .setParameter("id", cycle);
        scope.bind(query);
        return query.getSingleResult() > 0;
    }

    /** The codes of the units in which somebody has held a position since a day, or is going to. */
    List<String> unitsOf(long person, LocalDate since) {
        return em.createQuery(
                        "select distinct p.unit.code from Assignment a join a.position p where a.personId = :person"
                                + " and (a.validTo is null or a.validTo >= :since)",
                        String.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultList();
    }

    String requestNumber(long requestId) {
        return em.createQuery("select r.number from Request r where r.id = :request", String.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }
}

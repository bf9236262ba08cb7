package org.remit.performance.review.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The list of reviews; whose they are stands in the query. */
@ApplicationScoped
class ReviewRows {

    /** It stands at its publication until it is closed; meanwhile a panel may have to decide. */
    private static final String AT_APPEAL = "exists (select 1 from Round t where t.request.id = r.requestId"
            + " and t.step = 'userTask_decideAppeal' and t.state = org.remit.approval.Round$State.OPEN)";

    private static final String ROW =
            "select new org.remit.performance.review.list.ReviewRow(r.id, q.number, x.id, x.name,"
                    + " c.id, c.name, u.code, u.name, case when not " + AT_APPEAL
                    + " then r.stage else org.remit.performance.cycle.CycleStage.APPEAL end, r.waitsFor)";

    private static final String FROM =
            " from Review r join Person x on x.id = r.personId join ReviewCycle c on c.id = r.cycleId"
                    + " join Request q on q.id = r.requestId left join Unit u on u.code = r.unit where ";

    private static final String PART_IN = "exists (select 1 from ReviewPart p where p.review = r and p.unit in ";

    private static final Map<String, String> SORT = Map.of(
            "person", "coalesce(x.name.en, x.name.zh)", "cycle", "c.firstDay", "unit", "u.code", "stage", "r.stage");

    @PersistenceContext
    EntityManager em;

    /**
     * @param led the codes of the units whose reviews the reader may see besides their own; null for all
     * @param below the codes that the wanted unit stands for; null for any
     */
    Page<ReviewRow> page(ReviewFilter filter, PageRequest page, long reader, Set<String> led, Set<String> below) {
        Map<String, Object> values = new HashMap<>();
        String where = whose(filter.mine(), reader, led, values) + which(filter, below, values);
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? "c.firstDay desc, " : field + (page.descending() ? " desc, " : ", ");
        TypedQuery<ReviewRow> rows =
                em.createQuery(ROW + FROM + where + " order by " + order + "x.id, r.id", ReviewRow.class);
        TypedQuery<Long> total = em.createQuery("select count(r.id)" + FROM + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(), total.getSingleResult());
    }

    private static String whose(boolean mine, long reader, Set<String> led, Map<String, Object> values) {
        if (led == null && !mine) {
            return "1 = 1";
        }
        values.put("me", reader);
        if (mine || led.isEmpty()) {
            return "r.personId = :me";
        }
        values.put("led", led);
        return "(r.personId = :me or " + PART_IN + ":led))";
    }

    private static String which(ReviewFilter filter, Set<String> below, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.cycle() != null) {
            values.put("cycle", filter.cycle());
            where.append(" and r.cycleId = :cycle");
        }
        if (filter.stage() != null) {
            boolean appeal = filter.stage() == CycleStage.APPEAL;
            values.put("stage", appeal ? CycleStage.PUBLISHED : filter.stage());
            where.append(" and r.stage = :stage and ")
                    .append(appeal ? "" : "not ")
                    .append(AT_APPEAL);
        }
        if (below != null) {
            values.put("below", below);
            where.append(" and r.unit in :below");
        }
        return where.toString();
    }
}

package org.remit.performance.improvement.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.remit.performance.improvement.ImprovementRights.Reader;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Improvements as they are read; what the reader may not see is not there. */
@ApplicationScoped
class ImprovementRows {

    private static final String FROM = " from Improvement i join LibraryKpi k on k.id = i.kpiId"
            + " join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo"
            + " left join Assignment a on a.id = i.assignmentId left join Person x on x.id = a.personId"
            + " left join Position p on p.id = coalesce(i.positionId, a.position.id)"
            + " join Unit u on u.id = coalesce(i.unitId, p.unit.id)"
            + " left join ImprovementMeasure m on m.improvementId = i.id and m.roundNo = i.rounds"
            + " left join Person o on o.id = m.ownerId where ";

    private static final String ROW = "select new org.remit.performance.improvement.list.ImprovementRow(i.id, k.code,"
            + " v.definition.name, v.definition.unit, v.definition.direction, v.definition.frequency, i.kind, u.code,"
            + " u.name, p.code, p.title, x.name, i.stage, i.openedAt, i.beforeFirstDay, i.beforeLastDay, i.beforeValue,"
            + " m.dueDate, o.name, m.effect)";

    private static final String MEASURES = "select new org.remit.performance.improvement.list.MeasureView(m.roundNo,"
            + " r.number, m.measure, m.ownerId, o.name, m.dueDate, p.name, m.proposedAt, m.agreedAt, m.checkedAt,"
            + " m.afterFirstDay, m.afterLastDay, m.afterValue, m.effect, m.beforeDays, m.afterDays) from ImprovementMeasure m"
            + " join Request r on r.id = m.requestId join Person o on o.id = m.ownerId"
            + " join Person p on p.id = m.proposedBy where m.improvementId = :id order by m.roundNo";

    private static final String MINE =
            "(a.personId = :me or i.positionId is not null and p.code in :held or i.foundBy = :me or exists (select 1 from ImprovementMeasure y"
                    + " where y.improvementId = i.id and (y.ownerId = :me or y.proposedBy = :me)))";

    /** Whom the step that comes next is for, without those who may take it too, such as the heads above. */
    private static final String WAITING =
            "(i.stage = org.remit.performance.improvement.ImprovementStage.FINDING and (v.definition.owner in :held"
                    + " or u.headPosition in :held) or i.stage = org.remit.performance.improvement.ImprovementStage.PROPOSAL"
                    + " and (u.headPosition in :held or a.personId = :me or i.positionId is not null and p.code in :held))";

    private static final Map<String, String> SORT =
            Map.of("openedAt", "i.openedAt", "kpi", "k.code", "unit", "u.code", "stage", "i.stage", "due", "m.dueDate");

    @PersistenceContext
    EntityManager em;

    /** @param units the codes of the units that are wanted, or null for all */
    Page<ImprovementRow> page(ImprovementFilter filter, Collection<String> units, Reader reader, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = FROM
                + readable(reader, parameters)
                + (filter.openOnly() ? " and i.stage <> org.remit.performance.improvement.ImprovementStage.CLOSED" : "")
                + (filter.mine() ? ofReader(MINE, reader, parameters) : "")
                + (filter.waiting() ? ofReader(WAITING, reader, parameters) : "")
                + and("u.code in :wanted", "wanted", units, parameters)
                + and("k.code = :kpi", "kpi", filter.kpi(), parameters)
                + and("a.personId = :person", "person", filter.person(), parameters);
        String field = page.sortField() == null ? null : SORT.get(page.sortField());
        String order = field == null ? "i.openedAt desc, " : field + (page.descending() ? " desc, " : ", ");
        List<ImprovementRow> rows = bind(
                        em.createQuery(ROW + where + " order by " + order + "i.id desc", ImprovementRow.class),
                        parameters)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(i)" + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Empty when the reader may not see it. */
    Optional<ImprovementRow> one(long id, Reader reader) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        return bind(
                        em.createQuery(
                                ROW + FROM + readable(reader, parameters) + " and i.id = :id", ImprovementRow.class),
                        parameters)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The one that a request proposes a measure for. */
    Optional<Long> ofRequest(long request) {
        return em
                .createQuery(
                        "select distinct m.improvementId from ImprovementMeasure m where m.requestId = :request",
                        Long.class)
                .setParameter("request", request)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What an improvement has besides its row. */
    Tuple details(long id) {
        return em.createQuery(
                        "select i.points as points, i.threshold as threshold, i.target as target, i.finding as finding,"
                                + " f.name as foundBy, i.foundAt as foundAt, r.number as request, i.requestId as requestId,"
                                + " i.closedAt as closedAt, d.name as dismissedBy, i.dismissal as dismissal from Improvement i"
                                + " left join Person f on f.id = i.foundBy left join Request r on r.id = i.requestId"
                                + " left join Person d on d.id = i.dismissedBy where i.id = :id",
                        Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<MeasureView> measures(long id) {
        return em.createQuery(MEASURES, MeasureView.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Row by row, so that a person's numbers are nobody else's; as {@link Reader} says it of one. */
    private static String readable(Reader reader, Map<String, Object> parameters) {
        if (reader.scope().hr()) {
            return "1 = 1";
        }
        parameters.put("positions", orNone(reader.scope().positions()));
        parameters.put("units", orNone(reader.scope().units()));
        parameters.put("reader", reader.scope().person());
        return "(v.definition.owner in :positions or u.code in :units or a.personId = :reader"
                + " or i.positionId is not null and p.code in :positions"
                + (reader.analyst() ? " or i.unitId is not null" : "") + ")";
    }

    private static String ofReader(String condition, Reader reader, Map<String, Object> parameters) {
        parameters.put("held", orNone(reader.scope().positions()));
        return and(condition, "me", reader.scope().person(), parameters);
    }

    /** An empty list is no SQL everywhere, and nothing has this code. */
    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("-") : codes;
    }

    private static String and(String condition, String name, Object value, Map<String, Object> parameters) {
        if (value == null) {
            return "";
        }
        parameters.put(name, value);
        return " and " + condition;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

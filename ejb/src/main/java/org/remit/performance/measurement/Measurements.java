package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Measurements as they are read; what the reader may not see is not there. */
@ApplicationScoped
class Measurements {

    private static final String FROM = " from Measurement m join LibraryKpi k on k.id = m.kpiId"
            + " join KpiVersion v on v.kpi = k and v.versionNo = k.currentNo"
            + " left join Assignment a on a.id = m.assignmentId"
            + " left join Position p on p.id = coalesce(m.positionId, a.position.id)"
            + " left join Unit u on u.id = coalesce(m.unitId, p.unit.id)"
            + " left join Person x on x.id = a.personId left join Account c on c.person = x"
            + " join Person r on r.id = m.recordedBy where ";

    private static final String VIEW = "select new org.remit.performance.measurement.MeasurementView(m.id, k.code,"
            + " v.definition.name, v.definition.unit, v.definition.per, v.definition.frequency, m.kind, u.code, u.name,"
            + " p.code, p.title, c.username, x.name, m.firstDay, m.lastDay, m.numerator, m.denominator, m.source, m.origin,"
            + " m.key, m.revisionNo, m.withdrawn, case when m.place is null then false else true end, m.reason, r.name,"
            + " m.recordedAt)";

    private static final String READABLE = "(v.definition.owner in :positions or u.code in :units"
            + " or a.personId = :reader or m.positionId is not null and p.code in :positions)";

    private static final Map<String, String> SORT = Map.of(
            "period", "m.lastDay",
            "kpi", "k.code",
            "unit", "u.code",
            "position", "case when p.code is null then 1 else 0 end, p.code",
            "recordedAt", "m.recordedAt");

    @PersistenceContext
    EntityManager em;

    /**
     * The present ones.
     *
     * @param units the codes of the units that are wanted, or null for all
     */
    Page<MeasurementView> page(MeasurementFilter filter, Collection<String> units, Scope scope, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = FROM + readable(scope, parameters) + " and m.place is not null"
                + and("k.code = :kpi", "kpi", filter.kpi(), parameters)
                + and("u.code in :wanted", "wanted", units, parameters)
                + and("p.code = :position", "position", filter.position(), parameters)
                + and("c.username = :person", "person", filter.person(), parameters)
                + and("m.firstDay >= :from", "from", filter.from(), parameters)
                + and("m.lastDay <= :to", "to", filter.to(), parameters);
        String field = SORT.get(page.sortField() == null ? "" : page.sortField());
        String order = field == null ? "m.lastDay desc, " : field + (page.descending() ? " desc, " : ", ");
        List<MeasurementView> rows = bind(
                        em.createQuery(VIEW + where + " order by " + order + "m.id desc", MeasurementView.class),
                        parameters)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(em.createQuery("select count(m)" + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** All rows under the key of one of them, the newest first; empty when the reader may not see it. */
    List<MeasurementView> history(long id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        String where = FROM + readable(scope, parameters)
                + " and m.key = (select y.key from Measurement y where y.id = :id) order by m.revisionNo desc";
        return bind(em.createQuery(VIEW + where, MeasurementView.class), parameters)
                .getResultList();
    }

    /** Row by row, so that a person's numbers are nobody else's. */
    private static String readable(Scope scope, Map<String, Object> parameters) {
        if (scope.hr()) {
            return "1 = 1";
        }
        parameters.put("positions", orNone(scope.positions()));
        parameters.put("units", orNone(scope.units()));
        parameters.put("reader", scope.person());
        return READABLE;
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

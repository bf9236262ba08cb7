package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.review.view.ReviewPartView.Place;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.shared.LocalizedText;

/** What the things that a review is about are called. */
@ApplicationScoped
class ReviewNames {

    @PersistenceContext
    EntityManager em;

    /** A KPI of the library, as it is called today. */
    record Named(String code, LocalizedText name, String unit) {}

    Map<Long, Place> places(Collection<Long> assignments) {
        return em.createQuery(
                        "select new org.remit.performance.review.view.ReviewPartView$Place(a.id, u.code, u.name, p.code, p.title)"
                                + " from Assignment a join a.position p join p.unit u where a.id in :assignments",
                        Place.class)
                .setParameter("assignments", assignments)
                .getResultStream()
                .collect(Collectors.toMap(Place::assignment, Function.identity()));
    }

    Map<String, Named> kpis(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select new org.remit.performance.review.ReviewNames$Named(k.code, v.definition.name,"
                                        + " v.definition.unit) from KpiVersion v join v.kpi k"
                                        + " where v.versionNo = k.currentNo and k.code in :codes",
                                Named.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(Named::code, Function.identity()));
    }

    /** What stands on these sheets, in its order, by their ids and the codes of the KPIs. */
    Map<Long, Map<String, TargetDefinition>> targets(Collection<Long> sheets) {
        Map<Long, Map<String, TargetDefinition>> targets = new HashMap<>();
        if (sheets.isEmpty()) {
            return targets;
        }
        em.createQuery(
                        "select s.id, k.code, t.definition from ScoreSheet s join s.targets t join KpiVersion v"
                                + " on v.kpi.id = t.kpiId and v.versionNo = t.kpiVersionNo join v.kpi k where s.id in :sheets order by s.id, index(t)",
                        Object[].class)
                .setParameter("sheets", sheets)
                .getResultList()
                .forEach(row -> targets.computeIfAbsent((Long) row[0], sheet -> new LinkedHashMap<>())
                        .put((String) row[1], (TargetDefinition) row[2]));
        return targets;
    }

    String requestNumber(long requestId) {
        return em.createQuery("select q.number from Request q where q.id = :request", String.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }
}

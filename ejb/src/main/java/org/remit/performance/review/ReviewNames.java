package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.review.view.ReviewPartView.Place;
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

    String requestNumber(long requestId) {
        return em.createQuery("select q.number from Request q where q.id = :request", String.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }
}

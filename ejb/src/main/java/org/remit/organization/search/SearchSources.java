package org.remit.organization.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the search does not know yet, and what it knows that is so no longer. */
@ApplicationScoped
class SearchSources {

    private static final String DUTY_IN_FORCE = "x.validFrom <= :today and (x.validTo is null or x.validTo >= :today)"
            + " and x.position.status <> org.remit.organization.PositionStatus.CLOSED";

    private static final Map<SearchKind, Source> SOURCES = Map.of(
            SearchKind.UNIT,
            new Source("Unit x left join x.parent c", "x.code, x.name, c.code, 0", "Unit x", "1 = 1"),
            SearchKind.POSITION,
            new Source(
                    "Position x join x.unit c",
                    "x.code, x.title, c.code,"
                            + " case when x.status = org.remit.organization.PositionStatus.CLOSED then 1 else 0 end",
                    "Position x",
                    "1 = 1"),
            SearchKind.PERSON,
            new Source("Person x", "x.name", "Person x", "x.active = true"),
            SearchKind.FUNCTION,
            new Source("Function x left join x.parent c", "x.code, x.name, c.code, 0", "Function x", "1 = 1"),
            SearchKind.DUTY,
            new Source("Duty x join x.position c", "x.code, x.text, c.code, 0", "Duty x", DUTY_IN_FORCE));

    private record Source(String from, String columns, String entity, String condition) {}

    @PersistenceContext
    EntityManager em;

    /** At most {@code limit} things without an entry. */
    List<SearchSource> missing(SearchKind kind, int limit, LocalDate today) {
        Source source = SOURCES.get(kind);
        var query = em.createQuery(
                "select new org.remit.organization.search.SearchSource(x.id, x.version, " + source.columns() + ") from "
                        + source.from() + " where " + source.condition()
                        + " and not exists (select 1 from SearchEntry e where e.kind = :kind and e.refId = x.id)"
                        + " order by x.id",
                SearchSource.class);
        bind(query, kind, source, today);
        return query.setMaxResults(limit).getResultList();
    }

    /** Forgets what has changed or is no longer to be found; the changed gets another entry. */
    int forgetStale(SearchKind kind, LocalDate today) {
        Source source = SOURCES.get(kind);
        var query = em.createQuery("delete from SearchEntry e where e.kind = :kind and not exists (select 1 from "
                + source.entity() + " where x.id = e.refId and x.version = e.sourceVersion and " + source.condition()
                + ")");
        bind(query, kind, source, today);
        return query.executeUpdate();
    }

    private static void bind(Query query, SearchKind kind, Source source, LocalDate today) {
        query.setParameter("kind", kind);
        if (source.condition().contains(":today")) {
            query.setParameter("today", today);
        }
    }
}

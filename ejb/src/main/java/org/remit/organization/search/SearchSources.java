package org.remit.organization.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the search should know, read from the organisation's own tables. */
@ApplicationScoped
class SearchSources {

    private static final Map<SearchKind, Source> SOURCES = Map.of(
            SearchKind.UNIT,
            new Source("Unit x", "left join x.parent c", "x.code, x.name, c.code, 0", "1 = 1"),
            SearchKind.POSITION,
            new Source(
                    "Position x",
                    "join x.unit c",
                    "x.code, x.title, c.code,"
                            + " case when x.status = org.remit.organization.PositionStatus.CLOSED then 1 else 0 end",
                    "1 = 1"),
            SearchKind.PERSON,
            new Source("Person x", "", "x.name", "x.active = true"),
            SearchKind.FUNCTION,
            new Source("Function x", "left join x.parent c", "x.code, x.name, c.code, 0", "1 = 1"),
            SearchKind.DUTY,
            new Source(
                    "Duty x",
                    "join x.position c",
                    "x.code, x.text, c.code, 0",
                    "x.validFrom <= :today and (x.validTo is null or x.validTo >= :today)"
                            + " and x.position.status <> org.remit.organization.PositionStatus.CLOSED"));

    private record Source(String entity, String context, String columns, String condition) {}

    /**
     * What differs as soon as anything was added, changed or taken away. The day is in it because those that end with it
     * may have the sums of those that begin with the next.
     *
     * @param sums how many there are, and the sums of their ids and versions; null without anything
     */
    record State(LocalDate day, List<Object> sums) {}

    @PersistenceContext
    EntityManager em;

    /** Without reading the things themselves. */
    State state(SearchKind kind, LocalDate today) {
        Object[] sums = inForce("select count(x), sum(x.id), sum(x.version)", kind, today, Object[].class)
                .getSingleResult();
        return new State(today, Arrays.asList(sums));
    }

    /** The version by id. */
    Map<Long, Integer> versions(SearchKind kind, LocalDate today) {
        Map<Long, Integer> versions = new HashMap<>();
        inForce("select x.id, x.version", kind, today, Object[].class)
                .getResultStream()
                .forEach(row -> versions.put((Long) row[0], (Integer) row[1]));
        return versions;
    }

    /** @param ids at most as many as a statement may name */
    List<SearchSource> read(SearchKind kind, Collection<Long> ids) {
        Source source = SOURCES.get(kind);
        return em.createQuery(
                        "select new org.remit.organization.search.SearchSource(x.id, x.version, " + source.columns()
                                + ") from " + source.entity() + " " + source.context() + " where x.id in :ids",
                        SearchSource.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private <T> TypedQuery<T> inForce(String select, SearchKind kind, LocalDate today, Class<T> row) {
        Source source = SOURCES.get(kind);
        TypedQuery<T> query = em.createQuery(select + " from " + source.entity() + " where " + source.condition(), row);
        return source.condition().contains(":today") ? query.setParameter("today", today) : query;
    }
}

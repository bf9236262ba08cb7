package org.remit.organization.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;

/** Where the hits belong, which tells namesakes apart. */
@ApplicationScoped
class SearchContexts {

    private static final Map<SearchKind, String> NAMES = Map.of(
            SearchKind.UNIT, "select u.code, u.name from Unit u where u.code in :codes",
            SearchKind.POSITION, "select u.code, u.name from Unit u where u.code in :codes",
            SearchKind.DUTY, "select p.code, p.title from Position p where p.code in :codes",
            SearchKind.FUNCTION, "select f.code, f.name from Function f where f.code in :codes");

    record Held(Long person, String position, LocalizedText title) {}

    @PersistenceContext
    EntityManager em;

    /** The same hits with the names of what they belong to; one query for each kind among them. */
    List<SearchHit> placed(List<SearchHit> hits, LocalDate today) {
        Map<SearchHit, SearchHit> placed = new HashMap<>();
        hits.stream()
                .collect(Collectors.groupingBy(SearchHit::kind))
                .forEach((kind, some) ->
                        placed.putAll(kind == SearchKind.PERSON ? holding(some, today) : named(kind, some)));
        return hits.stream().map(placed::get).toList();
    }

    private Map<SearchHit, SearchHit> named(SearchKind kind, List<SearchHit> hits) {
        List<String> codes = hits.stream()
                .map(SearchHit::context)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, LocalizedText> names = new HashMap<>();
        if (!codes.isEmpty()) {
            em.createQuery(NAMES.get(kind), Object[].class)
                    .setParameter("codes", codes)
                    .getResultList()
                    .forEach(row -> names.put((String) row[0], (LocalizedText) row[1]));
        }
        return hits.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        hit -> hit.in(hit.context(), names.get(hit.context())),
                        (one, same) -> one));
    }

    private Map<SearchHit, SearchHit> holding(List<SearchHit> people, LocalDate today) {
        Map<Long, Held> held =
                held(people.stream().map(hit -> Long.valueOf(hit.code())).toList(), today);
        return people.stream().collect(Collectors.toMap(Function.identity(), person -> {
            Held post = held.get(Long.valueOf(person.code()));
            return post == null ? person : person.in(post.position(), post.title());
        }));
    }

    /** The positions that matter most to these people today, by person. */
    private Map<Long, Held> held(Collection<Long> people, LocalDate today) {
        List<Held> held = em.createQuery(
                        "select new org.remit.organization.search.SearchContexts$Held(a.personId, p.code, p.title)"
                                + " from Assignment a join a.position p where a.personId in :people"
                                + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)"
                                + " order by a.main desc, a.sharePercent desc, a.id",
                        Held.class)
                .setParameter("people", people)
                .setParameter("today", today)
                .getResultList();
        return held.stream().collect(Collectors.toMap(Held::person, Function.identity(), (first, other) -> first));
    }
}

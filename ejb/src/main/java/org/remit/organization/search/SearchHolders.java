package org.remit.organization.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;

/** What the people who were found hold, to tell namesakes apart. */
@ApplicationScoped
class SearchHolders {

    record Held(Long person, String position, LocalizedText title) {}

    @PersistenceContext
    EntityManager em;

    /** The positions that matter most to these people today, by person; one query. */
    Map<Long, Held> of(Collection<Long> people, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Held> held = em.createQuery(
                        "select new org.remit.organization.search.SearchHolders$Held(a.personId, p.code, p.title)"
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

package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What people are asked as, and who is it no longer. */
@ApplicationScoped
class LostPlaces {

    private static final Set<Long> NOBODY = Set.of(-1L);

    private static final String WAITED_FOR = " from WorkItem i join i.round r where i.askedAs is not null"
            + " and i.state in (org.remit.approval.WorkItem.State.OPEN, org.remit.approval.WorkItem.State.WAITING)"
            + " and r.state = org.remit.approval.Round.State.OPEN";

    @PersistenceContext
    EntityManager em;

    /** Everything that somebody is asked as at the moment. */
    List<String> waitedFor() {
        return em.createQuery("select distinct i.askedAs" + WAITED_FOR, String.class)
                .getResultList();
    }

    /** The rounds that wait for somebody as this, who is none of these people nor the deputy of one. */
    List<Long> rounds(String as, Collection<Long> persons, int most) {
        return em.createQuery(
                        "select distinct r.id" + WAITED_FOR + " and i.askedAs = :as and case when i.askedBecause ="
                                + " org.remit.approval.Asked.Because.DEPUTY then i.onBehalfOf else i.personId end"
                                + " not in :persons order by r.id",
                        Long.class)
                .setParameter("as", as)
                .setParameter("persons", persons.isEmpty() ? NOBODY : persons)
                .setMaxResults(most)
                .getResultList();
    }
}

package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Those who have left or may not sign in, and for whose word a round waits. */
@ApplicationScoped
class GonePeople {

    @PersistenceContext
    EntityManager em;

    /** Whoever may not sign in is still waited for where nobody else can answer: they may be let in again. */
    private static final String GONE =
            " from WorkItem i join i.round r join Person x on x.id = i.personId or (x.id = i.onBehalfOf"
                    + " and i.askedBecause = org.remit.approval.Asked.Because.DEPUTY) where (x.active = false"
                    + " or x.id = i.personId and r.rule not in ('consent', 'acknowledge', 'mend')"
                    + " and r.rule not like 'vote(%' and r.rule not like 'personal(%'"
                    + " and exists (select a.id from Account a where a.person = x and a.enabled = false))"
                    + " and i.state in (org.remit.approval.WorkItem.State.OPEN, org.remit.approval.WorkItem.State.WAITING)"
                    + " and r.state = org.remit.approval.Round.State.OPEN";

    /** The rounds that wait for somebody who is gone. */
    List<Long> rounds(int most) {
        return em.createQuery("select distinct r.id" + GONE + " order by r.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The people who are gone and for whose word a round waits, each with why. */
    Map<Long, Asked.Because> in(Round round) {
        return em.createQuery("select distinct x.id, x.active" + GONE + " and r = :round", Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> (Boolean) row[1] ? Asked.Because.DISABLED : Asked.Because.LEFT));
    }
}

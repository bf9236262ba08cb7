package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Those who have left, may not sign in or have no account, and for whose word a round waits. What was to be said in person
 * waits: a vote and what is said within a term end by themselves, a confirmation of reading holds nothing up and is found in
 * the inbox by whoever gets an account, and HR sees until then who has not confirmed. Only a consent cannot wait for an
 * account that may never be: it is given on paper, and HR enters it.
 */
@ApplicationScoped
class GonePeople {

    @PersistenceContext
    EntityManager em;

    /** Whoever may not sign in is still waited for where nobody else can answer: they may be let in again. */
    private static final String GONE =
            " from WorkItem i join i.round r join Person x on x.id = i.personId or (x.id = i.onBehalfOf"
                    + " and i.askedBecause = org.remit.approval.Asked.Because.DEPUTY) where (x.active = false"
                    + " or x.id = i.personId and r.rule not in ('acknowledge', 'mend')"
                    + " and r.rule not like 'vote(%' and r.rule not like 'personal(%'"
                    + " and (not exists (select a.id from Account a where a.person = x) or r.rule <> 'consent'"
                    + " and exists (select a.id from Account a where a.person = x and a.enabled = false)))"
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
        return em.createQuery(
                        "select distinct x.id, x.active, (select count(a) from Account a where a.person = x)" + GONE
                                + " and r = :round",
                        Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> because((Boolean) row[1], (Long) row[2] > 0)));
    }

    private static Asked.Because because(boolean here, boolean account) {
        if (!here) {
            return Asked.Because.LEFT;
        }
        return account ? Asked.Because.DISABLED : Asked.Because.NO_ACCOUNT;
    }
}

package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people are asked as. */
@ApplicationScoped
class LostPlaces {

    @PersistenceContext
    EntityManager em;

    /**
     * A round that waits for somebody as what they are.
     *
     * @param as such as {@code role(HR_MANAGER)}
     * @param person who is to be it: the one who is asked, or the one whose deputy is
     */
    record Place(long round, String as, long person) {}

    /** Everything that waits for somebody as what they are, one query however many that are. */
    List<Place> waitedFor() {
        return em.createQuery(
                        "select new org.remit.approval.LostPlaces$Place(r.id, i.askedAs, case when i.askedBecause ="
                                + " org.remit.approval.Asked.Because.DEPUTY then i.onBehalfOf else i.personId end)"
                                + " from WorkItem i join i.round r where i.askedAs is not null and i.state in"
                                + " (org.remit.approval.WorkItem.State.OPEN, org.remit.approval.WorkItem.State.WAITING)"
                                + " and r.state = org.remit.approval.Round.State.OPEN order by r.id",
                        Place.class)
                .getResultList();
    }
}

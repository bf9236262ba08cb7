package org.remit.governance.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.remit.approval.Outcome;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;

/** How somebody has voted as a member of the board. */
@ApplicationScoped
class ResolutionRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Cast(String resolution, Outcome vote, Instant votedAt) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(new PersonalRecords(
                "votes",
                em.createQuery(
                                "select new org.remit.governance.resolution.ResolutionRecords$Cast(r.number, b.vote, b.votedAt)"
                                        + " from Resolution r join r.ballots b where b.personId = :person order by r.number",
                                Cast.class)
                        .setParameter("person", person)
                        .getResultList()));
    }
}

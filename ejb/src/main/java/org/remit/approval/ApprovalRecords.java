package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;
import org.remit.shared.LocalizedText;

/** What somebody has asked for, and what they have said to requests. */
@ApplicationScoped
class ApprovalRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Own(
            String number,
            String kind,
            RequestState state,
            LocalizedText title,
            Instant createdAt,
            Instant submittedAt,
            Instant closedAt) {}

    record Said(String request, Action action, Instant decidedAt, String remark) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(
                records(
                        "requests",
                        Own.class,
                        "(r.number, r.kind, r.state, r.title, r.createdAt, r.submittedAt, r.closedAt) from Request r where r.applicantId = :person order by r.id",
                        person),
                records(
                        "decisions",
                        Said.class,
                        "(r.number, d.action, d.decidedAt, d.remark) from Decision d join Request r on r.id = d.requestId where d.actorId = :person order by d.decidedAt, d.id",
                        person));
    }

    private <T extends Record> PersonalRecords records(String kind, Class<T> type, String query, long person) {
        return new PersonalRecords(
                kind,
                em.createQuery("select new " + type.getName() + query, type)
                        .setParameter("person", person)
                        .getResultList());
    }
}

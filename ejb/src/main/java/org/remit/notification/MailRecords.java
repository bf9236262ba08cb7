package org.remit.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;

/** What was sent to somebody. */
@ApplicationScoped
class MailRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Sent(String recipient, Occasion occasion, String request, Instant createdAt, Instant sentAt) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(records(
                "mails",
                Sent.class,
                "(m.recipient, m.occasion, m.requestNumber, m.createdAt, m.sentAt) from Mail m where m.personId = :person order by m.id",
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

package org.remit.performance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;

/** What was written at the sheets of somebody, and what they wrote. */
@ApplicationScoped
class CheckInRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Written(Instant writtenAt, boolean own, String remark, String agreed, LocalDate dueOn) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(records(
                "check-ins",
                Written.class,
                "(c.writtenAt, c.writtenBy = :person, c.remark, c.agreed, c.dueOn) from CheckIn c join ScoreSheet s on s.id = c.sheetId join Assignment a on a.id = s.assignmentId where a.personId = :person or c.writtenBy = :person order by c.writtenAt, c.id",
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

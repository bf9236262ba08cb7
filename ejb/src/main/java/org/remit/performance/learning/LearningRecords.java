package org.remit.performance.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.personal.PersonalData;
import org.remit.people.personal.PersonalRecords;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.shared.LocalizedText;

/** What somebody is to learn, and what was said of it. */
@ApplicationScoped
class LearningRecords implements PersonalData {

    @PersistenceContext
    EntityManager em;

    record Learned(
            int year,
            LearningAim aim,
            LearningMeans means,
            String action,
            LocalDate dueOn,
            LearningItemState state,
            String settled) {}

    record Said(int year, LearningMove move, LocalizedText writtenBy, Instant writtenAt, String words, String action) {}

    @Override
    public List<PersonalRecords> about(long person) {
        return List.of(
                records(
                        "learning",
                        Learned.class,
                        "(l.year, i.goal.aim, i.goal.means, i.goal.action, i.goal.dueOn, i.state, i.settled) from LearningItem i join LearningPlan l on l.id = i.planId where l.personId = :person order by l.year, i.id",
                        person),
                records(
                        "learning-record",
                        Said.class,
                        "(l.year, e.move, p.name, e.writtenAt, e.words, e.goal.action) from LearningEntry e join LearningPlan l on l.id = e.planId join Person p on p.id = e.writtenBy where l.personId = :person order by e.writtenAt, e.id",
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

package org.remit.performance.learning.subject;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;

/** What people may learn about, without a container; nothing of their scores. */
public final class TestSubjects {

    private TestSubjects() {}

    public static SubjectBook of(EntityManager em) {
        SubjectBook book = new SubjectBook();
        book.subjects = new LearningSubjects();
        book.subjects.em = em;
        book.clock = Wiring.CLOCK;
        return book;
    }
}

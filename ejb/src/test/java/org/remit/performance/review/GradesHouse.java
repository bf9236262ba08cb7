package org.remit.performance.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The grades of reviews without a container. */
public final class GradesHouse {

    private GradesHouse() {}

    public static ReviewGrades grades(EntityManager em, Clock clock) {
        ReviewGrades grades = new ReviewGrades();
        grades.reviews = new Reviews();
        grades.reviews.em = em;
        grades.names = new ReviewNames();
        grades.names.em = em;
        grades.clock = clock;
        return grades;
    }
}

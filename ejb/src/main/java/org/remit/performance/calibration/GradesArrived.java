package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.remit.performance.review.ReviewGraded;

/** A grade that comes while a session is open already has not been read by whoever is about to close it. */
@ApplicationScoped
public class GradesArrived {

    @Inject
    Calibrations calibrations;

    @Inject
    CalibrationGrades grades;

    void graded(@Observes ReviewGraded review) {
        calibrations.open(review.cycle()).forEach((session, group) -> {
            if (grades.contains(review.cycle(), group, review.review())) {
                calibrations.lock(session).arrived(review.review());
            }
        });
    }
}

package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.remit.performance.calibration.distribution.GradeCounts;
import org.remit.performance.calibration.group.Group;
import org.remit.performance.calibration.group.GroupBook;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.review.GradedReview;
import org.remit.performance.review.ReviewGrades;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;

/** The grades of a session: what they are, and who may give another. */
@ApplicationScoped
class CalibrationGrades {

    @Inject
    GroupBook groups;

    @Inject
    ReviewGrades reviews;

    @Inject
    CalibrationRights rights;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    GradeCounts counts(CalibrationSession session, CycleView cycle) {
        return groups.counts(group(session), cycle.grades());
    }

    /** Whether the current user's own review is in it. */
    boolean inside(CalibrationSession session) {
        return groups.containsPerson(group(session), rights.me());
    }

    /** Whether a review belongs to the group of a session. */
    boolean contains(long cycle, SessionGroup group, long review) {
        return groups.contains(new Group(cycle, rights.group(group), null), review);
    }

    private Group group(CalibrationSession session) {
        return new Group(session.cycleId(), rights.group(session.group()), null);
    }

    /**
     * @param session with the version that it gets by the change
     * @param wish complete
     */
    GradeChange change(CalibrationSession session, CycleView cycle, GradeWish wish) {
        GradedReview review = reviews.hold(wish.review());
        if (!groups.contains(group(session), review.id())) {
            throw BusinessException.notFound("error.calibrationNoReview");
        }
        refuseUnlessAnothers(review);
        if (review.version() != wish.version()) {
            throw BusinessException.conflict("error.reviewSavedElsewhere");
        }
        if (cycle.grades().stream().noneMatch(grade -> grade.letter().equals(wish.grade()))) {
            throw BusinessException.invalid("grade", "error.reviewGradeUnknown");
        }
        if (wish.grade().equals(review.grade())) {
            throw BusinessException.invalid("grade", "error.calibrationSameGrade");
        }
        reviews.calibrate(review.id(), wish.grade(), wish.reason(), rights.me());
        // from what to what and why stands with the session alone: the log is read by others, and kept longer
        audit.record(rights.username(), "GRADE_CHANGED", review.request(), null, null);
        return new GradeChange(session, review.grade(), wish, rights.me(), clock.instant());
    }

    private void refuseUnlessAnothers(GradedReview review) {
        if (review.personId() == rights.me()) {
            throw BusinessException.forbidden("error.calibrationOwn");
        }
        if (review.raters().contains(rights.me())) {
            throw BusinessException.forbidden("error.calibrationRated");
        }
    }
}

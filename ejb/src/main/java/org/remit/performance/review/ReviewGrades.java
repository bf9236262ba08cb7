package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;

/** The grades of reviews, for those features that bring them into line; it asks nobody for rights. */
@ApplicationScoped
public class ReviewGrades {

    @Inject
    Reviews reviews;

    @Inject
    ReviewNames names;

    @Inject
    Clock clock;

    /**
     * A review, which nobody else changes until the transaction ends.
     *
     * @throws org.remit.shared.BusinessException NOT_FOUND
     */
    public GradedReview hold(long id) {
        Review review = reviews.lock(id);
        return new GradedReview(
                id,
                review.version(),
                review.cycleId(),
                review.personId(),
                names.requestNumber(review.requestId()),
                review.gradeAfter(),
                review.parts().stream()
                        .map(ReviewPart::ratedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /**
     * Changes the grade that holds; the one before calibration stays beside it.
     *
     * @param letter a grade of the cycle
     * @param by the id of who changes it
     * @throws org.remit.shared.BusinessException CONFLICT when it has no grade or is published
     */
    public void calibrate(long id, String letter, String reason, long by) {
        reviews.lock(id).calibrate(letter, reason, by, clock.instant());
    }
}

package org.remit.organization.principle;

import java.time.LocalDate;
import java.util.List;
import org.remit.organization.DutyContent;

/** Does somebody look in time whether a duty still fits. */
final class ReviewCheck {

    static final int MAX_YEARS = 2;

    private ReviewCheck() {}

    static List<Finding> findings(DutyContent duty, int place, LocalDate today) {
        LocalDate review = duty.reviewBy();
        if (review == null) {
            return List.of(Finding.of(Rule.NO_REVIEW_DATE, place, null));
        } else if (review.isBefore(today)) {
            return List.of(Finding.of(Rule.REVIEW_PASSED, place, null));
        } else if (review.isAfter(today.plusYears(MAX_YEARS))) {
            return List.of(Finding.of(Rule.REVIEW_TOO_FAR, place, null, MAX_YEARS));
        }
        return List.of();
    }
}

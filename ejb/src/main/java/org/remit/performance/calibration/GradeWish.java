package org.remit.performance.calibration;

import org.remit.shared.TypedText;

/**
 * A grade is to be changed.
 *
 * @param review the id of the review
 * @param version of the review as it was read
 * @param grade the letter that is to hold
 * @param reason at most 1,000 characters; the person reads it after publication
 */
public record GradeWish(Long review, Integer version, String grade, String reason) {

    public GradeWish {
        grade = TypedText.clean(grade);
        reason = TypedText.clean(reason);
    }
}

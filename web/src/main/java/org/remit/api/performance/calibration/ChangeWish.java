package org.remit.api.performance.calibration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.remit.performance.calibration.GradeWish;

/**
 * A grade is to be changed.
 *
 * @param review the id of the review
 * @param version of the review as it was read
 * @param grade the letter that is to hold
 * @param reason at most 1,000 characters; the person reads it after publication
 */
public record ChangeWish(
        @Schema(required = true) Long review,
        @Schema(required = true) Integer version,
        @Schema(required = true) String grade,
        @Schema(required = true) String reason) {

    GradeWish wish() {
        return new GradeWish(review, version, grade, reason);
    }
}

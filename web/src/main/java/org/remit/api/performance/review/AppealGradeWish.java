package org.remit.api.performance.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The grade that a granted appeal leads to.
 *
 * @param version of the review as it was read
 */
public record AppealGradeWish(@Schema(required = true) Integer version, String grade) {}

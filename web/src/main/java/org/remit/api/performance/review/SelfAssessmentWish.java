package org.remit.api.performance.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller says of themselves.
 *
 * @param version of the review as it was read
 */
public record SelfAssessmentWish(@Schema(required = true) Integer version, String text) {}

package org.remit.api.performance.calibration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session is to be opened again.
 *
 * @param version of the session as it was read
 * @param reason at most 1,000 characters
 */
public record ReopeningWish(
        @Schema(required = true) Integer version,
        @Schema(required = true) String reason) {}

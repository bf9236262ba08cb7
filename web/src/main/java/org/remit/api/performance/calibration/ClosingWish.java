package org.remit.api.performance.calibration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session is to be closed.
 *
 * @param version of the session as it was read
 */
public record ClosingWish(@Schema(required = true) Integer version) {}

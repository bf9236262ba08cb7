package org.remit.api.performance.calibration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sessions to be opened.
 *
 * @param units the codes of the units, each of which gets one with everything below it
 */
public record OpeningWish(@Schema(required = true) List<String> units) {}

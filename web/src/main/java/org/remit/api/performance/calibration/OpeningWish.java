package org.remit.api.performance.calibration;

import java.util.List;

/**
 * Sessions to be opened, one at least.
 *
 * @param units the codes of the units, each of which gets one with everything below it
 * @param unitsOnly the codes of the units, each of which gets one for those right in it, without those below
 */
public record OpeningWish(List<String> units, List<String> unitsOnly) {}

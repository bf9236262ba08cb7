package org.remit.api.performance.calibration;

import java.util.List;

/**
 * Sessions that were opened.
 *
 * @param ids in the order of the units, those by themselves last
 */
public record OpenedBody(List<Long> ids) {}

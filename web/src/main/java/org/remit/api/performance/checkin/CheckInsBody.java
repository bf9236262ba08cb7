package org.remit.api.performance.checkin;

import java.util.List;
import org.remit.performance.checkin.CheckInView;

/**
 * What was written at a sheet.
 *
 * @param items the last one first
 */
public record CheckInsBody(List<CheckInView> items) {}

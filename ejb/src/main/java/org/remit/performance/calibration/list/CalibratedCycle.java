package org.remit.performance.calibration.list;

import org.remit.shared.LocalizedText;

/**
 * A cycle whose sessions are read.
 *
 * @param openable whether the reader may open sessions now
 */
public record CalibratedCycle(long id, LocalizedText name, boolean openable) {}

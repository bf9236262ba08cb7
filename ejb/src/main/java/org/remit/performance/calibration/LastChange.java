package org.remit.performance.calibration;

import java.time.Instant;
import org.remit.shared.LocalizedText;

/** The grade of somebody that was changed last. */
record LastChange(LocalizedText person, String before, String after, LocalizedText by, Instant at) {}

package org.remit.performance.measurement;

import java.util.List;
import org.remit.performance.measurement.file.FileFinding;

/**
 * What has become of a file, or would.
 *
 * @param taken whether its measurements were taken in; otherwise nothing was changed
 * @param rows how many rows could be read
 * @param recorded how many are or would be new, corrected and unchanged
 * @param found how many things are to be mended
 * @param findings the first of them, at most 1,000, by row
 */
public record FileOutcome(boolean taken, int rows, Recorded recorded, int found, List<FileFinding> findings) {}

package org.remit.api.performance.score;

import java.util.List;
import org.remit.performance.score.run.FailedSheet;

/**
 * What a run could not score.
 *
 * @param items the sheets, by position
 */
public record FailedSheetsBody(List<FailedSheet> items) {}

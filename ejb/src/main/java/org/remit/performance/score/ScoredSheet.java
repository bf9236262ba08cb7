package org.remit.performance.score;

import java.util.Map;
import org.remit.performance.scoring.sheet.SheetScore;

/**
 * A sheet with its score.
 *
 * @param score with every step; the codes in it are those of the KPIs
 * @param actuals by the code of the KPI; a line that nothing was measured for has none
 */
public record ScoredSheet(long sheetId, SheetScore score, Map<String, Actual> actuals) {}

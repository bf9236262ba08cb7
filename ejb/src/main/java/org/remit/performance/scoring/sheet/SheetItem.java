package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;

/**
 * A KPI on a sheet.
 *
 * @param code unique on the sheet
 * @param weight percent of the sheet, above 0, with at most 2 decimals
 */
public record SheetItem(String code, BigDecimal weight) {}

package org.remit.organization.exchange.row;

import java.util.Map;

/**
 * A row that was read, with its values by the columns of the staged rows: texts, numbers and days.
 *
 * @param number as a spreadsheet counts
 */
public record StagedRow(int number, Map<String, Object> values) {}

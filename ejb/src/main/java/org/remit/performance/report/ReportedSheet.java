package org.remit.performance.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A score sheet of somebody, whose period lies within that of the report.
 *
 * @param unit the code of the unit that the position belongs to
 * @param from the first day that the person was there in the sheet's period
 * @param share of the person's working time, in percent
 */
record ReportedSheet(long id, long person, String unit, LocalDate from, LocalDate to, BigDecimal share) {}

package org.remit.performance.sheet;

/**
 * A sheet goes on with another assignment.
 *
 * @param sheet its id
 * @param before the id of the assignment that it was for
 */
record SheetContinued(long sheet, long before) {}

package org.remit.performance.overview.distribution;

/**
 * How many reviews of a unit have the same grade.
 *
 * @param unit the code of the unit
 * @param grade its letter, or null for none
 */
record GradeRow(String unit, String grade, long reviews) {}

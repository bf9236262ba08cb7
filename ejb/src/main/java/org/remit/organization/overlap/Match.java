package org.remit.organization.overlap;

/**
 * Two duties that are alike.
 *
 * @param zh how alike the Chinese texts are, 0 to 1, or null when one has none
 * @param en the same of the English ones
 * @param score both together, raised when the function is the same
 */
record Match(DutyText first, DutyText second, Double zh, Double en, double score) {}

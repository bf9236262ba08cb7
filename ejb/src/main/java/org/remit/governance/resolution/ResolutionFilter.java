package org.remit.governance.resolution;

import org.remit.approval.Outcome;

/**
 * Which resolutions.
 *
 * @param find a part of the title, the number of a resolution or of a request, or the code of minutes; null for all
 * @param outcome APPROVED, REJECTED or LAPSED; null for all
 * @param year in which they were decided, or null
 */
public record ResolutionFilter(String find, Outcome outcome, Integer year) {}

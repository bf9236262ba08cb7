package org.remit.organization.coverage;

import org.remit.organization.DutyPart;

/** How many positions of a column own or help with a function; the database's sum. */
record CoverageCount(String function, String column, DutyPart part, long positions) {}

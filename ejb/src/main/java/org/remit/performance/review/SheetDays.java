package org.remit.performance.review;

import org.remit.performance.scoring.measure.Period;

/** A ready sheet of an assignment, with the days of it that belong to a part of a review. */
record SheetDays(long sheet, Period days) {}

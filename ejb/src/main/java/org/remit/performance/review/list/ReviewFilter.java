package org.remit.performance.review.list;

import org.remit.performance.cycle.CycleStage;

/**
 * Which reviews are wanted.
 *
 * @param mine only the reader's own
 * @param cycle the id of a cycle, or null
 * @param unit the code of a unit that reviews count in, which stands for what is below it as well, or null
 * @param stage or null
 */
public record ReviewFilter(boolean mine, Long cycle, String unit, CycleStage stage) {}

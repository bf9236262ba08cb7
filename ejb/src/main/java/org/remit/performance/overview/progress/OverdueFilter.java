package org.remit.performance.overview.progress;

/**
 * Which overdue work items are wanted.
 *
 * @param cycle the id of the cycle
 * @param unit the code of a unit, with everything below it; null for all that the reader may look at
 * @param person part of the name of who is waited for or whose review it is, or null
 */
public record OverdueFilter(long cycle, String unit, String person) {}

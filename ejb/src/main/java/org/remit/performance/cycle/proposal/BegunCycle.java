package org.remit.performance.cycle.proposal;

import org.remit.performance.cycle.CycleStage;

/** The cycle that has come of a request, and where it stands. */
public record BegunCycle(long id, CycleStage stage) {}

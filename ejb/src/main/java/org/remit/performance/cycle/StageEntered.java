package org.remit.performance.cycle;

/** A review cycle has entered a stage; fired in the transaction in which it did. */
public record StageEntered(long cycleId, CycleStage stage) {}

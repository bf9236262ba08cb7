package org.remit.performance.cycle.list;

import java.time.LocalDate;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.LocalizedText;

/**
 * A cycle in the list.
 *
 * @param from the first day of what is reviewed
 * @param to the last day, included
 * @param nextOn the day on which the next stage is to begin; null for a closed one
 */
public record CycleRow(long id, LocalizedText name, LocalDate from, LocalDate to, CycleStage stage, LocalDate nextOn) {}

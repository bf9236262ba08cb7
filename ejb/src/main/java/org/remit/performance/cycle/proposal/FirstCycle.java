package org.remit.performance.cycle.proposal;

import org.remit.shared.LocalizedText;

/**
 * The cycle that reviews some of the same people for some of the same days.
 *
 * @param id of the cycle; null while it is only asked for
 * @param number of the request that asks for it; null once it was approved
 */
public record FirstCycle(Long id, String number, LocalizedText name) {}

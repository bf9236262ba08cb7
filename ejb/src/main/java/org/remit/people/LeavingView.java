package org.remit.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody leaves.
 *
 * @param lastDay their last working day
 * @param left whether that is over: then nothing can be changed any more
 */
public record LeavingView(LocalDate lastDay, String reason, PersonRef recordedBy, Instant recordedAt, boolean left) {}

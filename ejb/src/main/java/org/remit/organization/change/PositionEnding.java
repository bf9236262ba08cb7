package org.remit.organization.change;

import java.time.Instant;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A temporary position ends soon; fired within the transaction that notes it.
 *
 * @param code of the position
 * @param end the beginning of the first day without it
 * @param heads the persons who head its unit
 */
public record PositionEnding(String code, LocalizedText title, Instant end, List<Long> heads) {}

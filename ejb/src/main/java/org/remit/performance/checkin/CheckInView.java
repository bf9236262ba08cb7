package org.remit.performance.checkin;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A check-in as it is read.
 *
 * @param byHolder whether the one wrote it whom the sheet is for
 * @param agreed what is to be done, or null
 * @param dueOn by when, or null
 */
public record CheckInView(
        LocalizedText writtenBy, boolean byHolder, Instant writtenAt, String remark, String agreed, LocalDate dueOn) {}

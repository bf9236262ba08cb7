package org.remit.performance.checkin;

import java.time.LocalDate;

/**
 * A check-in that somebody wants to write.
 *
 * @param remark what was talked about, up to 2,000 characters
 * @param agreed what is to be done, up to 500 characters; or null
 * @param dueOn by when, from today on; only with what was agreed
 */
public record CheckInWish(String remark, String agreed, LocalDate dueOn) {}

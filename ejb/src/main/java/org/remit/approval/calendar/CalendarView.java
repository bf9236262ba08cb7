package org.remit.approval.calendar;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * Special days.
 *
 * @param first the first of them
 * @param last the last, included
 * @param name what they are called
 */
public record CalendarView(long id, DayKind kind, LocalDate first, LocalDate last, LocalizedText name) {}

package org.remit.performance.sheet.list;

import java.time.LocalDate;
import org.remit.performance.sheet.SheetState;
import org.remit.performance.sheet.SheetSubject;

/**
 * Which sheets are wanted; null means all.
 *
 * @param text part of a name or code of the unit, the position or the person
 * @param day a day of the period
 */
public record SheetFilter(String text, SheetSubject subject, SheetState state, LocalDate day) {

    public static final SheetFilter NONE = new SheetFilter(null, null, null, null);
}

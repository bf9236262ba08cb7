package org.remit.performance.sheet.list;

import java.time.Instant;
import org.remit.performance.sheet.SheetMove;
import org.remit.shared.LocalizedText;

/**
 * Who did what to a sheet, when and why.
 *
 * @param reason null where none is asked for
 * @param detail the lines as they were then, one under the other; null for none
 */
public record SheetHistoryEntry(
        SheetMove move, LocalizedText changedBy, Instant changedAt, String reason, String detail) {}

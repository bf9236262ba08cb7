package org.remit.organization.profile;

import java.time.LocalDate;
import org.remit.approval.RequestNumber;

/**
 * What became of a duty.
 *
 * @param on the first day of what is new, the last day of what ended
 * @param request the request that brought it, or null
 */
public record DutyChange(Kind kind, DutyLine duty, LocalDate on, RequestNumber request) {

    public enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }
}

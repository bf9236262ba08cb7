package org.remit.api.organization;

import java.time.LocalDate;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.duty.DutyChangeContent;
import org.remit.organization.duty.DutyRef;

/**
 * A mended change of duties: its whole body, and a comment.
 *
 * @param reason why the duties stay as they are although the principles find something in them, or null
 * @param carriesOut the id of a decision on overlapping duties that it carries out, or null
 * @param comment what was mended, or null; at most 2,000 characters
 * @param draftVersion of the request as it was read, or null; with it, what its applicant saved since is not written over
 */
public record DutyResubmission(
        String position,
        LocalDate effectiveFrom,
        List<DutyContent> duties,
        String reason,
        List<DutyRef> basedOn,
        Long carriesOut,
        String comment,
        Integer draftVersion) {

    DutyChangeContent content() {
        return new DutyChangeContent(position, effectiveFrom, duties, reason, basedOn, carriesOut);
    }
}

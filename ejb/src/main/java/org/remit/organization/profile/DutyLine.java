package org.remit.organization.profile;

import java.time.LocalDate;
import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;

/**
 * One version of a duty, without what hangs on it.
 *
 * @param versionNo from 1
 * @param reviewBy the day by which somebody looks whether it still fits, or null
 * @param to its last day, or null
 * @param requestId the request that brought it, or null
 */
public record DutyLine(
        Long id,
        String code,
        int versionNo,
        LocalizedText text,
        DutyPart part,
        LocalDate reviewBy,
        LocalDate from,
        LocalDate to,
        Long requestId,
        String position,
        LocalizedText positionTitle,
        String function,
        LocalizedText functionName) {}

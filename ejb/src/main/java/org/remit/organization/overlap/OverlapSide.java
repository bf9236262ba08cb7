package org.remit.organization.overlap;

import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;

/**
 * One of the two duties of a pair.
 *
 * @param code the same in all versions of the duty
 * @param unit the code of the position's unit
 */
public record OverlapSide(
        String code,
        int version,
        LocalizedText text,
        DutyPart part,
        String function,
        LocalizedText functionName,
        String position,
        LocalizedText title,
        String unit,
        LocalizedText unitName) {}

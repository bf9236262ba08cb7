package org.remit.organization.function;

import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;

/**
 * A duty by which a position owns a function or helps with it.
 *
 * @param unit the code of the position's unit
 */
public record FunctionDuty(
        String code,
        LocalizedText text,
        DutyPart part,
        String position,
        LocalizedText positionTitle,
        String unit,
        LocalizedText unitName) {}

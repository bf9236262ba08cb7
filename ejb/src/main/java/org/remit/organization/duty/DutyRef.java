package org.remit.organization.duty;

import org.remit.shared.TypedText;

/**
 * A version of a duty.
 *
 * @param code the duty's code
 * @param version counted from 1
 */
public record DutyRef(String code, Integer version) {

    public DutyRef {
        code = TypedText.clean(code);
    }
}

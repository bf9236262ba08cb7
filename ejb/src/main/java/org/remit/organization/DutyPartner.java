package org.remit.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.remit.shared.TypedText;

/**
 * Whom a duty is done with.
 *
 * @param kind what the code names
 * @param code the code of a unit or a position
 */
@Embeddable
public record DutyPartner(@Enumerated(EnumType.STRING) Kind kind, String code) {

    public enum Kind {
        UNIT,
        POSITION
    }

    public DutyPartner {
        code = TypedText.clean(code);
    }
}

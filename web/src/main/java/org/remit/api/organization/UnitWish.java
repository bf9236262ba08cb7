package org.remit.api.organization;

import java.time.LocalDate;
import org.remit.organization.Layer;
import org.remit.organization.UnitContent;
import org.remit.organization.unit.UnitEdit;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * What a unit is to be; what is left out is empty.
 *
 * @param code up to 20 letters, digits, dots, hyphens and underscores; it never changes, so a change may leave it out
 * @param name in one language at least, up to 120 characters
 * @param charter what it is there for, up to 1,000 characters, or null
 * @param parent the code of the unit above it; left out for the top only
 * @param headPosition the code of the position whose holder heads it, or null
 * @param validFrom its first day; needed for a new one
 * @param validTo its last day, which closes it, or null
 * @param version of the unit as it was read; needed for a change, a new one has none
 */
public record UnitWish(
        String code,
        LocalizedText name,
        LocalizedText charter,
        Layer layer,
        String parent,
        String headPosition,
        LocalDate validFrom,
        LocalDate validTo,
        Integer version) {

    UnitContent content() {
        return content(code);
    }

    UnitEdit edit(String existing) {
        if (code != null && !code.equals(existing)) {
            throw BusinessException.invalid("code", "error.unitCodeFixed");
        }
        return new UnitEdit(content(existing), version);
    }

    private UnitContent content(String known) {
        return new UnitContent(known, name, charter, layer, parent, headPosition, validFrom, validTo);
    }
}

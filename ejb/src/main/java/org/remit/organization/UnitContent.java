package org.remit.organization;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * What a unit is.
 *
 * @param code up to 20 letters, digits, dots, hyphens and underscores; it never changes
 * @param charter what it is there for, up to 1,000 characters, or null
 * @param parent the code of the unit above it; null for the top of the organisation only
 * @param headPosition the code of the position whose holder heads it, or null
 * @param validFrom its first day, or null when it was there from the beginning
 * @param validTo its last day, or null while it is not to be closed
 */
public record UnitContent(
        String code,
        LocalizedText name,
        LocalizedText charter,
        Layer layer,
        String parent,
        String headPosition,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Whether the other says the same of the unit, whatever it says of its days. */
    boolean samePlaceAs(UnitContent other) {
        return equals(new UnitContent(
                other.code(),
                other.name(),
                other.charter(),
                other.layer(),
                other.parent(),
                other.headPosition(),
                validFrom,
                validTo));
    }
}

package org.remit.organization.structure;

import java.time.LocalDate;
import org.remit.organization.UnitRow;
import org.remit.shared.LocalizedText;

/** A unit with what only its own page needs. */
record UnitFacts(UnitRow row, LocalizedText charter, LocalDate validFrom, LocalDate validTo, int version) {

    boolean inForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}

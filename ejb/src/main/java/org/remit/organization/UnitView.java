package org.remit.organization;

import java.time.LocalDate;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit in the list of all units.
 *
 * @param parent the code of the unit above it, or null
 * @param depth how many units stand above it
 * @param plannedFrom the first day of a unit that is not there yet, else null
 * @param headPosition the code of the position whose holder heads it, or null
 * @param heads who heads it today; empty when that is vacant
 */
public record UnitView(
        String code,
        LocalizedText name,
        Layer layer,
        String parent,
        int depth,
        LocalDate plannedFrom,
        String headPosition,
        List<PersonRef> heads) {}

package org.remit.organization;

import java.util.List;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit in the list of all units.
 *
 * @param parent the code of the unit above it, or null
 * @param depth how many units stand above it
 * @param headPosition the code of the position whose holder heads it, or null
 * @param heads who heads it today; empty when that is vacant
 */
public record UnitView(
        String code,
        LocalizedText name,
        Layer layer,
        String parent,
        int depth,
        String headPosition,
        List<PersonRef> heads) {}

package org.remit.organization.structure;

import java.util.List;
import org.remit.organization.Layer;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit at a glance, on a day.
 *
 * @param parent the code of the unit above it, or null
 * @param headPosition the code of the position whose holder heads it, or null
 * @param heads who heads it; empty when that is vacant
 * @param unitsBelow how many units there are below it, on all levels
 * @param seats its seats in force, with those of all units below
 * @param vacancies how many of these seats nobody holds
 */
public record UnitCard(
        String code,
        LocalizedText name,
        Layer layer,
        String parent,
        String headPosition,
        List<PersonRef> heads,
        int unitsBelow,
        long seats,
        long vacancies) {}

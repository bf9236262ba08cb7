package org.remit.api.organization;

import java.time.LocalDate;
import java.util.List;
import org.remit.organization.Layer;
import org.remit.organization.structure.UnitCard;
import org.remit.organization.structure.UnitNode;
import org.remit.organization.structure.UnitPage;
import org.remit.organization.structure.UnitRef;
import org.remit.organization.structure.UnitTime;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit on a day.
 *
 * @param charter what it is there for, or null
 * @param validFrom its first day, or null when it was there from the beginning
 * @param validTo its last day, or null
 * @param version goes back with a change of the unit, which is refused when somebody else has changed it meanwhile
 * @param inForce whether there is such a unit on the day; else it has no heads, seats and units below
 * @param path the units above it, the top first
 * @param headPosition the code of the position whose holder heads it, or null
 * @param heads who heads it; empty when that is vacant
 * @param decider who decides while its head is vacant, or null when there is nobody, then HR does
 * @param seats its seats, with those of all units below
 * @param vacancies how many of these seats nobody holds
 * @param below the units right below it
 * @param history what it was before its changes, the latest first
 */
public record UnitBody(
        String code,
        LocalizedText name,
        Layer layer,
        LocalizedText charter,
        LocalDate validFrom,
        LocalDate validTo,
        int version,
        boolean inForce,
        List<UnitRef> path,
        String headPosition,
        List<PersonRef> heads,
        PersonRef decider,
        long seats,
        long vacancies,
        List<UnitCard> below,
        List<UnitTime> history) {

    static UnitBody of(UnitPage page) {
        UnitCard unit = page.node().unit();
        return new UnitBody(
                unit.code(),
                unit.name(),
                unit.layer(),
                page.charter(),
                page.validFrom(),
                page.validTo(),
                page.version(),
                page.inForce(),
                page.path(),
                unit.headPosition(),
                unit.heads(),
                unit.heads().isEmpty() ? page.decider() : null,
                unit.seats(),
                unit.vacancies(),
                page.node().below().stream().map(UnitNode::unit).toList(),
                page.history());
    }
}

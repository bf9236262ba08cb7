package org.remit.organization.structure;

import java.time.LocalDate;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A unit on its page, on a day.
 *
 * @param node the unit with those below it
 * @param charter what it is there for, or null
 * @param validFrom its first day, or null when it was there from the beginning
 * @param validTo its last day, or null
 * @param version changes with every change of the unit
 * @param inForce whether there is such a unit on the day
 * @param path the units above it, the top first
 * @param decider who decides while its head is vacant: the next head above; null when there is none, then HR does
 * @param history what it was before, the latest first; of names, places in the tree and heads, whatever the day
 */
public record UnitPage(
        UnitNode node,
        LocalizedText charter,
        LocalDate validFrom,
        LocalDate validTo,
        int version,
        boolean inForce,
        List<UnitRef> path,
        PersonRef decider,
        List<UnitTime> history) {}

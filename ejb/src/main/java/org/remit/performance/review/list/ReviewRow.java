package org.remit.performance.review.list;

import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.LocalizedText;

/**
 * A review in a list, without anything that was said or scored.
 *
 * @param cycle the cycle's name
 * @param unit the code of the unit that it counts in: where the person works, or worked last
 * @param stage APPEAL while a panel decides on it
 * @param waitsFor the stage of the cycle with which it goes on, or null
 */
public record ReviewRow(
        Long id,
        String request,
        PersonRef person,
        Long cycleId,
        LocalizedText cycle,
        String unit,
        LocalizedText unitName,
        CycleStage stage,
        CycleStage waitsFor) {

    public ReviewRow(
            Long id,
            String request,
            Long person,
            LocalizedText name,
            Long cycleId,
            LocalizedText cycle,
            String unit,
            LocalizedText unitName,
            CycleStage stage,
            CycleStage waitsFor) {
        this(id, request, new PersonRef(person, name), cycleId, cycle, unit, unitName, stage, waitsFor);
    }
}

package org.remit.performance.calibration.list;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.performance.calibration.SessionState;
import org.remit.shared.LocalizedText;

/**
 * A calibration session in the list of its cycle.
 *
 * @param unit the code of the unit that it is about
 * @param unitOnly whether about those right in it alone; else about everything below it, too
 * @param by who has opened, closed or reopened it last
 * @param at when they did
 */
public record SessionRow(
        long id, String unit, boolean unitOnly, LocalizedText unitName, SessionState state, PersonRef by, Instant at) {

    public SessionRow(
            Long id,
            String unit,
            boolean unitOnly,
            LocalizedText unitName,
            SessionState state,
            Long by,
            LocalizedText name,
            Instant at) {
        this(id, unit, unitOnly, unitName, state, new PersonRef(by, name), at);
    }
}

package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The calibration sessions as those see them that show them; it asks nobody for rights. */
@ApplicationScoped
public class CalibrationBook {

    @Inject
    Calibrations calibrations;

    /** @throws org.remit.shared.BusinessException NOT_FOUND */
    public SessionFacts session(long id) {
        CalibrationSession session = calibrations.get(id);
        return new SessionFacts(
                id, session.version(), session.cycleId(), session.group(), session.state(), session.closedWith());
    }
}

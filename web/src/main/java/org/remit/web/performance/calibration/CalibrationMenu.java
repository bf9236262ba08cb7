package org.remit.web.performance.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.calibration.list.CalibrationListService;

/** Whether the page of a cycle leads to its calibration. */
@Named
@RequestScoped
public class CalibrationMenu {

    @Inject
    CalibrationListService sessions;

    public boolean shown(long cycle) {
        return sessions.shown(cycle);
    }
}

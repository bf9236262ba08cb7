package org.remit.performance.calibration.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.remit.performance.calibration.CalibrationRights;
import org.remit.shared.AuditService;

/** Records who looked at the grades of a session: once for a page, however much of it was read. */
@RequestScoped
class CalibrationLooks {

    @Inject
    AuditService audit;

    @Inject
    CalibrationRights rights;

    private final Set<String> recorded = new HashSet<>();

    /** @param session the number of the cycle's request, and the code of the unit */
    void looked(String session) {
        if (recorded.add(session)) {
            audit.record(rights.username(), "CALIBRATION_READ", session, null, null);
        }
    }
}

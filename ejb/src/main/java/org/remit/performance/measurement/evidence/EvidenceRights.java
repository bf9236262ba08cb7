package org.remit.performance.measurement.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.performance.measurement.MeasurementService;
import org.remit.performance.measurement.MeasurementSheet;
import org.remit.performance.measurement.MeasurementView;
import org.remit.performance.measurement.lock.LockBook;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;

/** Whoever may read a measurement may read its files; whoever may correct it adds them and takes them back until it is locked. */
@ApplicationScoped
class EvidenceRights {

    @Inject
    MeasurementService measurements;

    @Inject
    LockBook locks;

    /** @throws BusinessException NOT_FOUND when there is none, or none for the user to read */
    MeasurementSheet readable(long measurement) {
        return measurements.measurement(measurement);
    }

    boolean mayWrite(MeasurementSheet sheet) {
        MeasurementView latest = sheet.latest();
        return sheet.mayWrite()
                && locks.locked().covering(latest.unit(), days(latest)).isEmpty();
    }

    /**
     * Nobody else writes measurements until the transaction ends.
     *
     * @throws BusinessException NOT_FOUND, FORBIDDEN or LOCKED
     */
    MeasurementSheet writable(long measurement) {
        locks.hold();
        MeasurementSheet sheet = readable(measurement);
        if (!sheet.mayWrite()) {
            throw BusinessException.forbidden("error.measurementNotYours");
        }
        locks.refuseLocked(sheet.latest().unit(), days(sheet.latest()));
        return sheet;
    }

    private static Period days(MeasurementView measurement) {
        return new Period(measurement.from(), measurement.to());
    }
}

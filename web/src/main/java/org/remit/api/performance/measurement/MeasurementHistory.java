package org.remit.api.performance.measurement;

import java.util.List;
import org.remit.performance.measurement.MeasurementSheet;

/**
 * A measurement with all that it was before.
 *
 * @param measurement the present one, or that it is withdrawn
 * @param history the newest first, the present one among them
 */
public record MeasurementHistory(MeasurementBody measurement, List<MeasurementBody> history) {

    static MeasurementHistory of(MeasurementSheet sheet) {
        return new MeasurementHistory(
                MeasurementBody.of(sheet.latest()),
                sheet.history().stream().map(MeasurementBody::of).toList());
    }
}

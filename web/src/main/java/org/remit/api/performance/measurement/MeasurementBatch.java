package org.remit.api.performance.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/**
 * Measurements to be taken in together.
 *
 * @param measurements 1 to 5,000
 */
public record MeasurementBatch(List<MeasurementWish> measurements) {

    /** @throws BusinessException INVALID with one violation for each period that cannot be read */
    List<MeasurementEntry> entries() {
        if (measurements == null) {
            return List.of();
        }
        List<Violation> wrong = new ArrayList<>();
        List<MeasurementEntry> entries = IntStream.range(0, measurements.size())
                .mapToObj(index -> measurements.get(index).entry(index, wrong))
                .toList();
        if (!wrong.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, wrong);
        }
        return entries;
    }
}

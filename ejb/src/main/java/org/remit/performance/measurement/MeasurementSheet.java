package org.remit.performance.measurement;

import java.util.List;

/**
 * A measurement with all that it was before.
 *
 * @param latest the present one, or that it is withdrawn
 * @param history the newest first, the latest among them
 * @param mayWrite whether the reader may correct and withdraw it
 */
public record MeasurementSheet(MeasurementView latest, List<MeasurementView> history, boolean mayWrite) {}

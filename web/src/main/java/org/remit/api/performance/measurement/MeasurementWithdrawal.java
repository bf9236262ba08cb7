package org.remit.api.performance.measurement;

/**
 * Taking a measurement back.
 *
 * @param reason why; at most 500 characters
 */
public record MeasurementWithdrawal(String reason) {}

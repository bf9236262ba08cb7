package org.remit.api.performance.improvement;

/**
 * A measure that was sent to be agreed on.
 *
 * @param number the number of its request
 */
public record SentMeasure(String number) {}

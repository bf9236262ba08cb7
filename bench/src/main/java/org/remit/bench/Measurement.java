package org.remit.bench;

/** One line of a result. */
record Measurement(String name, double value, String unit) {}

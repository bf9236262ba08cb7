package org.remit.performance.report;

import java.math.BigDecimal;

/**
 * How a KPI of service stands.
 *
 * @param people for how many it was measured
 * @param points their mean
 */
public record ServiceFigures(int people, BigDecimal points, KpiFigures kpis) {}

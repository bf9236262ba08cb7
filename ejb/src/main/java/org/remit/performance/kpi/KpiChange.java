package org.remit.performance.kpi;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who changes a KPI, when and why.
 *
 * @param person null when Remit itself has put it in
 * @param from the first day that the change holds for
 * @param reason null for the first version
 */
record KpiChange(Long person, Instant at, LocalDate from, String reason) {}

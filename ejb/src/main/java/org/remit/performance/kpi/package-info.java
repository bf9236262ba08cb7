/**
 * The KPI library: what each KPI is, how it is counted and who looks after it, in versions of which the old ones stay as they
 * were. Its parts: {@code list} (what of it is read), {@code use} (which KPI of a duty is which of the library) and
 * {@code content} (what it has from the start).
 */
package org.remit.performance.kpi;

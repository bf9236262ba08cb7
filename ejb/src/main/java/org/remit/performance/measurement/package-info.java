/**
 * What was measured of KPIs: typed in, imported or pushed, corrected and withdrawn without losing what was before. Its parts:
 * {@code entry} (what one measurement has to fulfil, without a database) and {@code lock} (days for which nothing changes).
 */
package org.remit.performance.measurement;

/** Looks through what was measured and opens an improvement for each KPI that has fallen. */
package org.remit.performance.improvement.opening;

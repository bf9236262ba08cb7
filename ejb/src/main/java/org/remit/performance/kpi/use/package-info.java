/** Which KPI of a duty is which of the library, found by name and unit. */
package org.remit.performance.kpi.use;

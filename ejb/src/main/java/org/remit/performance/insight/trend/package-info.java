/** A KPI over its last periods, with its target and a forecast. */
package org.remit.performance.insight.trend;

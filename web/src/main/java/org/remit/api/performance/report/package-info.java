/** The staff service performance report, for programs. */
package org.remit.api.performance.report;

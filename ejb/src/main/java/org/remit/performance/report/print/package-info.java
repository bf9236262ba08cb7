/** The report on paper. */
package org.remit.performance.report.print;

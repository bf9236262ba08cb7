/**
 * The staff service performance report: by department and period, compared with the period before, without what would tell of few
 * people. Its part {@code print} is the report on paper.
 */
package org.remit.performance.report;

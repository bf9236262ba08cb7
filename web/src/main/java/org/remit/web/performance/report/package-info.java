/** What the page of the staff service performance report needs. */
package org.remit.web.performance.report;

/** The pages of review cycles. */
package org.remit.web.performance.cycle;
